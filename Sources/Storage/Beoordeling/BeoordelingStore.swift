// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// What somebody found of an event. A row is only ever added; the newest counts.
package struct BeoordelingStore {
    private let connection: any SQLConnection
    private let ring: Sleutelring

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.connection = connection
        ring = Sleutelring(connection, codec: codec)
    }

    package struct Rij: Hashable, Sendable {
        package let id: String
        package let wie: Feit.Auteur
        package let dossier: DossierID?
        package let dag: Day
        /// The last line of the journal that was judged.
        package let tot: Tijdstip
        package let kenmerken: [Opvallendheid]
        package let oordeel: Oordeel
        package let toelichting: String
        package let door: Feit.Auteur
        package let tijd: Tijdstip

        package init(
            id: String,
            _ voorval: Voorval,
            naam: String,
            oordeel: Oordeel,
            toelichting: String,
            door: Medewerker,
            op tijd: Tijdstip
        ) {
            self.id = id
            wie = Feit.Auteur(id: voorval.medewerker, naam: naam)
            (dossier, dag, tot, kenmerken) = (voorval.dossier, voorval.dag, voorval.laatste, voorval.kenmerken)
            (self.oordeel, self.toelichting, self.tijd) = (oordeel, toelichting, tijd)
            self.door = Feit.Auteur(id: door.id, naam: door.naam)
        }

        fileprivate init(_ row: borrowing SQLRow, _ toelichting: String) throws {
            id = try row.text(0)
            wie = Feit.Auteur(id: MedewerkerID(try row.text(1)), naam: try row.text(2))
            dossier = try row.optionalText(3).flatMap { DossierID($0) }
            dag = Day(number: Int32(try row.int(4)))
            tot = Tijdstip(milliseconden: try row.int64(5))
            kenmerken = try row.text(6).split(separator: " ").compactMap { Opvallendheid(rawValue: String($0)) }
            guard let known = Oordeel(rawValue: try row.text(7)) else { throw Leesfout.onbekendeWaarde("beoordeling") }
            (oordeel, self.toelichting) = (known, toelichting)
            door = Feit.Auteur(id: MedewerkerID(try row.text(9)), naam: try row.text(10))
            tijd = Tijdstip(milliseconden: try row.int64(11))
        }
    }

    package func add(_ rij: Rij) throws {
        try connection.run(
            """
            INSERT INTO beoordeling (id, medewerker, naam, dossier, dag, van, tot, kenmerken, oordeel, toelichting, door,
                door_naam, tijd)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """,
            [
                .text(rij.id), .optional(rij.wie.id), .text(rij.wie.naam), .optional(rij.dossier), .day(rij.dag),
                .integer(Tijdstip(dag: rij.dag).milliseconden), .integer(rij.tot.milliseconden),
                .text(rij.kenmerken.map(\.rawValue).joined(separator: " ")), .code(rij.oordeel),
                .blob(
                    try ring.seal(Array(rij.toelichting.utf8), tabel: "beoordeling", rij: rij.id, kolom: "toelichting")
                ),
                .optional(rij.door.id), .text(rij.door.naam), .integer(rij.tijd.milliseconden),
            ]
        )
    }

    /// The newest first.
    package func recent(since begin: Tijdstip, limit: Int) throws -> [Rij] {
        try connection.rows(
            """
            SELECT id, medewerker, naam, dossier, dag, tot, kenmerken, oordeel, toelichting, door, door_naam, tijd
            FROM beoordeling WHERE tijd >= ?1 ORDER BY tijd DESC, id LIMIT \(limit)
            """,
            [.integer(begin.milliseconden)]
        ) { row in
            let id = try row.text(0)
            let words = try row.optionalBytes(8).map {
                String(
                    decoding: try ring.open($0, tabel: "beoordeling", rij: id, kolom: "toelichting"),
                    as: UTF8.self
                )
            }
            return try Rij(row, words ?? "")
        }
        .filter { $0.dossier.map(ring.gezichtsveld.toont) ?? true }
    }

    /// The times that the emergency door was used and nobody said anything of it, the oldest first.
    package func openNood() throws -> [(medewerker: MedewerkerID?, dossier: DossierID?, tijd: Tijdstip)] {
        try connection.rows(
            """
            SELECT t.medewerker, t.dossier, t.vanaf FROM toelating t
            WHERE t.soort = 'NOOD' AND NOT EXISTS (
                SELECT 1 FROM beoordeling b WHERE b.medewerker = t.medewerker AND b.dossier = t.dossier
                    AND b.van <= t.vanaf AND b.tot >= t.vanaf)
            ORDER BY t.vanaf
            """,
            []
        ) { row in
            (
                MedewerkerID(try row.text(0)), try row.optionalText(1).flatMap { DossierID($0) },
                Tijdstip(milliseconden: try row.int64(2))
            )
        }
        .filter { $0.1.map(ring.gezichtsveld.toont) ?? true }
    }
}
