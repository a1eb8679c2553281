// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

extension Desk {
    /// Everybody with an active account at the gemeente who can guide dossiers, by name.
    package func team(_ gemeente: GemeenteCode) async throws -> [Medewerker] {
        try await teams.answer(gemeente, in: platform) { connection in
            try AccountStore(connection).all(gemeente: gemeente.code, hoogstens: 500)
                .compactMap { $0.status == .actief ? $0.medewerker : nil }
                .filter { $0.rol == .regisseur }
                .sorted { $0.naam < $1.naam }
        }
    }
}

extension Account {
    /// The account as the rest of the house knows it; nil when the role is not one of ours.
    var medewerker: Medewerker? {
        guard let id = MedewerkerID(id), let rol = Rol(rawValue: rol) else { return nil }
        return Medewerker(id: id, naam: naam, rol: rol)
    }
}
