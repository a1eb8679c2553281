// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Who was let into which dossier, by whom and why. A row is ended, never changed or removed.
package struct ToelatingStore {
    private let connection: any SQLConnection
    private let ring: Sleutelring

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.connection = connection
        ring = Sleutelring(connection, codec: codec)
    }

    /// One row, with who and why.
    package struct Rij: Hashable, Sendable {
        package let id: String
        package let wie: Feit.Auteur
        package let toelating: Toelating
        package let code: Inzagereden?
        package let reden: String?
        package let door: Feit.Auteur

        package init(
            id: String,
            wie: Feit.Auteur,
            toelating: Toelating,
            code: Inzagereden? = nil,
            reden: String?,
            door: Feit.Auteur
        ) {
            self.id = id
            self.wie = wie
            self.toelating = toelating
            self.code = code
            self.reden = reden
            self.door = door
        }
    }

    package func add(_ rij: Rij) throws {
        let toelating = rij.toelating
        try connection.run(
            """
            INSERT INTO toelating (id, soort, medewerker, naam, dossier, collega, vanaf, tot, code, reden, door, door_naam)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            """,
            [
                .text(rij.id), .text(toelating.soort.rawValue), .optional(rij.wie.id), .text(rij.wie.naam),
                .optional(toelating.dossier), .optional(toelating.collega), .integer(toelating.vanaf.milliseconden),
                toelating.tot.map { .integer($0.milliseconden) } ?? .null, .code(rij.code),
                try rij.reden.map {
                    .blob(try ring.seal(Array($0.utf8), tabel: "toelating", rij: rij.id, kolom: "reden"))
                } ?? .null,
                .optional(rij.door.id), .text(rij.door.naam),
            ]
        )
    }

    /// Ends what still holds of a kind for somebody in a dossier; tells whether something was ended.
    @discardableResult
    package func end(
        _ soort: Toelating.Soort,
        of medewerker: MedewerkerID,
        in dossier: DossierID,
        door: MedewerkerID,
        op nu: Tijdstip
    ) throws -> Bool {
        try connection.run(
            """
            UPDATE toelating SET tot = ?1, beeindigd_door = ?2
            WHERE medewerker = ?3 AND dossier = ?4 AND soort = ?5 AND (tot IS NULL OR tot > ?1)
            """,
            [
                .integer(nu.milliseconden), .text(door.description), .text(medewerker.description),
                .text(dossier.description), .text(soort.rawValue),
            ]
        ) > 0
    }

    /// What holds for somebody at this moment, or later today.
    package func of(_ medewerker: MedewerkerID, op nu: Tijdstip) throws -> [Toelating] {
        try connection.rows(
            """
            SELECT soort, dossier, collega, vanaf, tot FROM toelating
            WHERE medewerker = ?1 AND (tot IS NULL OR tot > ?2) ORDER BY vanaf, id
            """,
            [.text(medewerker.description), .integer(nu.milliseconden)]
        ) { try Self.toelating($0, from: 0) }
    }

    /// Who may into a dossier now, by one of these ways, in order of time.
    package func into(_ dossier: DossierID, _ soorten: [Toelating.Soort], op nu: Tijdstip) throws -> [Rij] {
        let kinds = soorten.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try connection.rows(
            """
            \(Self.select) WHERE dossier = ?1 AND soort IN (\(kinds)) AND (tot IS NULL OR tot > ?2) ORDER BY vanaf, id
            """,
            [.text(dossier.description), .integer(nu.milliseconden)]
        ) { try rij($0) }
    }

    /// The newest of these kinds since a moment, the newest first.
    package func recent(_ soorten: [Toelating.Soort], since begin: Tijdstip, limit: Int) throws -> [Rij] {
        let kinds = soorten.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try connection.rows(
            "\(Self.select) WHERE soort IN (\(kinds)) AND vanaf >= ?1 ORDER BY vanaf DESC, id LIMIT \(limit)",
            [.integer(begin.milliseconden)]
        ) { try rij($0) }
    }

    private static let select = """
        SELECT id, medewerker, naam, soort, dossier, collega, vanaf, tot, code, reden, door, door_naam FROM toelating
        """

    private func rij(_ row: borrowing SQLRow) throws -> Rij {
        let id = try row.text(0)
        return Rij(
            id: id,
            wie: Feit.Auteur(id: MedewerkerID(try row.text(1)), naam: try row.text(2)),
            toelating: try Self.toelating(row, from: 3),
            code: try row.optionalText(8).flatMap(Inzagereden.init(rawValue:)),
            reden: try row.optionalBytes(9).map {
                String(decoding: try ring.open($0, tabel: "toelating", rij: id, kolom: "reden"), as: UTF8.self)
            },
            door: Feit.Auteur(id: MedewerkerID(try row.text(10)), naam: try row.text(11))
        )
    }

    private static func toelating(_ row: borrowing SQLRow, from first: Int) throws -> Toelating {
        guard let soort = Toelating.Soort(rawValue: try row.text(first)) else {
            throw Leesfout.onbekendeWaarde("toelating")
        }
        return Toelating(
            soort,
            dossier: try row.optionalText(first + 1).flatMap { DossierID($0) },
            collega: try row.optionalText(first + 2).flatMap { MedewerkerID($0) },
            vanaf: Tijdstip(milliseconden: try row.int64(first + 3)),
            tot: try row.optionalInt(first + 4).map { Tijdstip(milliseconden: Int64($0)) }
        )
    }
}
