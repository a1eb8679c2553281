// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// One feit in words, for the message after it was recorded. Noted in the journal like any view.
package enum ReadFeit {
    /// Whose it is and what it says; nil when there is no such feit.
    package static func run(
        _ feit: FeitID,
        in id: DossierID,
        desk: Desk,
        inzage: Inzage
    ) async throws -> (naam: String, zin: String)? {
        let toegang = try await desk.open(.dossierBekijken, id, inzage)
        let (inzage, codec) = (toegang.inzage, toegang.codec)
        let nu = desk.nu()
        let database = try desk.database(inzage)
        let beeld = try await database.read { try DossierStore($0, codec: codec).find(id)?.beeld }
        guard let beeld, let found = beeld.feit(feit).flatMap(toegang.zicht.deel) else { return nil }
        try await database.note { connection in
            try JournaalStore(connection)
                .append(.dossierBekijken, inzage: inzage, dossier: id, detail: "melding", op: nu)
        }
        return (beeld.naam, found.soort.beschrijving.zin(found))
    }
}
