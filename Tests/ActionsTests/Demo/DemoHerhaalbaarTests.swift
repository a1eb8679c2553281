// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import DatabaseDrivers
import Domain
import Storage
import Testing

@Suite("X-14: de demonstratie is elke keer gelijk")
struct DemoHerhaalbaarTests {
    @Test("X-14: hetzelfde zaad geeft dezelfde inhoud, een ander zaad niet")
    func zaad() async throws {
        let eerste = try await Demohuis.gevuld.value
        let tweede = try await Demohuis()
        let ander = try await Demohuis(FillDemo.Opdracht(zaad: 7))
        for code in DemoInhoudTests.gemeenten {
            let inhoud = try vingerafdruk(eerste, code)
            #expect(try vingerafdruk(tweede, code) == inhoud)
            #expect(try vingerafdruk(ander, code) != inhoud)
        }
    }

    @Test("X-14: een ander zaad geeft dezelfde cijfers")
    func anderZaad() async throws {
        let huis = try await Demohuis(FillDemo.Opdracht(zaad: 99))
        let weert = try #require(huis.verslag.gemeenten.first)
        #expect((weert.wi2021, weert.wi2013) == (25, 158))
        #expect(try await huis.vandaag("rosa").regels(.teLaat).count == 4)
    }

    @Test("X-14: wat is afgeleid, is gelijk aan wat opnieuw wordt berekend")
    func herbouw() async throws {
        let huis = try await Demohuis()
        for code in DemoInhoudTests.gemeenten {
            let gemeente = try #require(GemeenteCode(code))
            let (voor, alles) = (
                try vingerafdruk(huis, code), try RebuildDerived.fingerprint(gemeente, desk: huis.desk)
            )
            let codec = try huis.codec(code)
            let dossiers = try huis.dossiers(code)
            try huis.database(code).writeExclusively { connection in
                let afgeleid = Afgeleid(connection, codec: codec, kader: .standaard)
                for dossier in dossiers {
                    try afgeleid.refresh(dossier.beeld, of: dossier.id, versie: dossier.versie)
                }
            }
            #expect(try vingerafdruk(huis, code) == voor)
            // With the marks, which are other ones in each house.
            #expect(try RebuildDerived.fingerprint(gemeente, desk: huis.desk) == alles)
        }
    }

    /// Every value of every row that the demonstration writes; of what is sealed, what it says.
    private func vingerafdruk(_ huis: Demohuis, _ code: String) throws -> String {
        let codec = try huis.codec(code)
        let dossiers = try huis.dossiers(code)
        let feiten = dossiers.flatMap(\.feiten)
        return try huis.database(code).readSync { connection in
            var loper = Vingerafdruk.Loper()
            for feit in feiten {
                loper.add(Inhoudstekst.write(feit.inhoud))
                loper.add([0])
                loper.add((feit.reden ?? "∅").utf8)
                loper.add([0])
            }
            let namen = try StandStore(connection, codec: codec)
                .list(Standfilter(alleenOpen: false), after: nil, limit: 100_000).map {
                    "\($0.naam)/\($0.achternaam)/\($0.sorteer)"
                }
            let klokken = try KlokStore(connection, codec: codec).lines(Klokfilter(), limit: 100_000)
                .map { $0.toelichting ?? "∅" }
            let zoeken = ZoekStore(connection, codec: codec)
            let woorden = try dossiers.map { try zoeken.terms(of: $0.id).joined(separator: " ") }
            for text in namen + klokken + woorden {
                loper.add(text.utf8)
                loper.add([0])
            }
            for (table, columns, order) in Self.tabellen {
                try connection.each("SELECT \(columns) FROM \(table) ORDER BY \(order)") { row in
                    for column in 0..<columns.split(separator: ",").count {
                        loper.add((try row.optionalText(column) ?? "∅").utf8)
                        loper.add([0])
                    }
                    return .next
                }
            }
            return loper.waarde
        }
    }

    private static let tabellen: [(String, String, String)] = [
        ("dossier", texts("id, versie, aangemaakt"), "id"),
        (
            "feit",
            texts(
                "id, dossier, volgnr, soort, datum, vastgelegd, door_id, door_naam, bron, werking, betreft"
            ),
            "id"
        ),
        (
            "stand",
            texts(
                "dossier, versie, wet, groep, leerroute, fase, regisseur, huishouden, open, termijn_einde"
            ),
            "dossier"
        ),
        (
            "klok", texts("dossier, volgnr, soort, regisseur, vanaf, uiterlijk, wacht, betreft"),
            "dossier, volgnr"
        ),
        ("sleutel", texts("soort, dossier"), "soort, dossier"),
    ]

    private static func texts(_ columns: String) -> String {
        columns.split(separator: ",").map { "CAST(\($0.trimmingPrefix(" ")) AS TEXT)" }.joined(separator: ", ")
    }
}
