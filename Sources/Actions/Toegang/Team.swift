// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

extension Desk {
    /// Everybody with an active account at the gemeente who can guide dossiers, by name.
    package func team(_ gemeente: GemeenteCode) async throws -> [Medewerker] {
        try await medewerkers(gemeente).filter(\.rol.isRegie)
    }

    /// Everybody with an active account at the gemeente, by name.
    package func medewerkers(_ gemeente: GemeenteCode) async throws -> [Medewerker] {
        try await teams.answer(gemeente, in: platform) { connection in
            try AccountStore(connection).everybody(of: gemeente.code)
                .compactMap { $0.status == .actief ? $0.medewerker : nil }
                .sorted { $0.naam < $1.naam }
        }
    }
}

extension AccountStore {
    /// All accounts of a gemeente, read page by page.
    fileprivate func everybody(of gemeente: String) throws -> [Account] {
        let length = 500
        var found: [Account] = []
        var page: [Account] = []
        repeat {
            page = try all(gemeente: gemeente, na: found.last?.gebruikersnaam ?? "", hoogstens: length)
            found += page
        } while page.count == length
        return found
    }
}

extension Account {
    /// The account as the rest of the house knows it; nil when the role is not one of ours.
    var medewerker: Medewerker? {
        guard let id = MedewerkerID(id), let rol = Rol(rawValue: rol) else { return nil }
        return Medewerker(id: id, naam: naam, rol: rol)
    }
}
