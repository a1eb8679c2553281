// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Somebody with an account. Other types refer to it by `MedewerkerID`.
public struct Medewerker: Hashable, Sendable {
    public let id: MedewerkerID
    public let naam: String
    public let rol: Rol

    public init(id: MedewerkerID, naam: String, rol: Rol) {
        self.id = id
        self.naam = naam
        self.rol = rol
    }
}
