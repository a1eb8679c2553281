// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
internal import Domain

/// One number over all derived rows of a gemeente: equal numbers mean equal rows. What is sealed counts as what it says.
package struct AfgeleidControle {
    private let connection: any SQLConnection
    private let ring: Sleutelring

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.connection = connection
        ring = Sleutelring(connection, codec: codec)
    }

    package func fingerprint() throws -> String {
        var sum = Vingerafdruk.Loper()
        // Before the walks: no other question may be asked while rows stream by.
        _ = try ring.all()
        for walk in AfgeleidControle.walks {
            let count = walk.kolommen.count
            try connection.each(walk.sql, []) { row in
                for column in 0..<count {
                    switch try row.value(column) {
                    case .null: sum.add([0])
                    case .integer(let number): sum.add(String(number).utf8)
                    case .text(let text): sum.add(text.utf8)
                    case .blob(let bytes):
                        let dossier = try row.text(0)
                        let slot = try ring.slot(try row.optionalBytes(count), of: dossier)
                        let rij = walk.tabel == "klok" ? KlokStore.rij(dossier, try row.int(1)) : dossier
                        sum.add(try slot.open(bytes, tabel: walk.tabel, rij: rij, kolom: walk.kolommen[column]))
                    }
                    sum.add([0x1F])
                }
                return .next
            }
        }
        return sum.waarde
    }

    private struct Walk: Sendable {
        let tabel: String
        let kolommen: [String]
        let orde: String

        // The key of the dossier behind the columns.
        var sql: String {
            """
            SELECT \(kolommen.map { "t.\($0)" }.joined(separator: ", ")), d.sleutel
            FROM \(tabel) t JOIN dossier d ON d.id = t.dossier ORDER BY \(orde)
            """
        }
    }

    private static let walks = [
        Walk(
            tabel: "stand",
            kolommen: [
                "dossier", "versie", "naam", "wet", "groep", "leerroute", "fase", "regisseur", "huishouden",
                "open", "geboren", "koppeling", "kennisgeving", "vestiging", "pip", "termijn_einde", "laatste_feit",
                "relatie", "achternaam", "afgerond", "op_tijd",
            ],
            orde: "t.dossier"
        ),
        Walk(
            tabel: "klok",
            kolommen: [
                "dossier", "volgnr", "soort", "regisseur", "huishouden", "vanaf", "uiterlijk", "wacht", "toelichting",
                "handeling", "betreft",
            ],
            orde: "t.dossier, t.volgnr"
        ),
        Walk(tabel: "bewaren", kolommen: ["dossier", "dag", "oordeel"], orde: "t.dossier"),
        Walk(tabel: "zoekregel", kolommen: ["dossier", "naam", "woorden"], orde: "t.dossier"),
        Walk(tabel: "sleutel", kolommen: ["dossier", "soort", "waarde"], orde: "t.dossier, t.soort, t.waarde"),
    ]
}
