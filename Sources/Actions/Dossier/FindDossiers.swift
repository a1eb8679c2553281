// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// Finds dossiers by words: names in any spelling, BSN, V-number, words from the free texts.
package enum FindDossiers {
    package static func run(_ vraag: String, limit: Int = 50, desk: Desk, inzage: Inzage) async throws -> [Standregel] {
        try await find(vraag, limit: limit, desk: desk, inzage: inzage).map(\.regel)
    }

    /// What was found, each with the part in which may be looked for the words; nil where the name says all that may be said.
    static func find(
        _ vraag: String,
        limit: Int,
        desk: Desk,
        inzage: Inzage
    ) async throws -> [(regel: Standregel, beeld: Beeld?)] {
        let inzage = try desk.check(.dossiersZoeken, inzage)
        let words = Zoekwoorden.words(vraag)
        guard !words.isEmpty else { return [] }
        let codec = try await desk.verzegeling(inzage)
        let (nu, kijker) = (desk.nu(), Kijksleutel(inzage))
        // Words are derived: made again first when an earlier version of the program made them.
        _ = try await desk.kader(inzage.gemeente)
        let database = try desk.database(inzage)
        let found = try await database.read { connection in
            let ids = try ZoekStore(connection, codec: codec).find(words, limit: limit)
            let zicht = Zoekzicht(
                connection: connection,
                codec: codec,
                stand: try Kijkstand(connection, codec, kijker, op: nu),
                wie: inzage.medewerker,
                nu: nu
            )
            return try zicht.open(try StandStore(connection, codec: codec).lines(ids), words)
        }
        try await database.note { connection in
            try JournaalStore(connection)
                .append(
                    .dossiersZoeken,
                    inzage: inzage,
                    personen: found.map(\.regel.dossier),
                    detail: "\(found.count) gevonden",
                    op: nu
                )
        }
        return found
    }
}
