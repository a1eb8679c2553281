// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// Lists that somebody saved: a name and a filter, which is a link.
package enum SavedLists {
    package static func all(desk: Desk, inzage: Inzage) async throws -> [(id: String, naam: String, filter: String)] {
        let inzage = try desk.check(.dossiersZoeken, inzage)
        return try await desk.database(inzage).read { try LijstStore($0).all(of: inzage.medewerker.id) }
    }

    package static func save(naam typed: String, filter: String, id: String, desk: Desk, inzage: Inzage) async throws {
        let inzage = try desk.check(.dossiersZoeken, inzage)
        let naam = typed.trimmed
        guard !naam.isEmpty, naam.count <= 60 else {
            throw Nee.invoer([Veldfout("naam", "Geef de lijst een naam van hoogstens 60 tekens.", kind: .ontbreekt)])
        }
        let nu = desk.nu()
        try await desk.database(inzage).write { connection in
            try LijstStore(connection).save(id: id, naam: naam, filter: filter, of: inzage.medewerker.id, op: nu)
        }
    }
}
