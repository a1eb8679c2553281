// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// People who live and move together. Who belongs to it is a feit in each dossier; this only names the household.
public struct Huishouden: Hashable, Sendable {
    public let id: HuishoudenID

    public init(id: HuishoudenID) {
        self.id = id
    }
}
