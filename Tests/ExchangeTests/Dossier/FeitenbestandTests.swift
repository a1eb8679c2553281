// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation
import Testing

@testable import Exchange

@Suite("CSV van personen en feiten")
struct FeitenbestandTests {
    @Test("X-08: feiten van elke soort gaan als CSV heen en terug", arguments: Feitsoort.allCases)
    func roundTrip(soort: Feitsoort) throws {
        var trekking = Feitentrekking(seed: 7)
        let feiten = (0..<10).map { _ in trekking.feit(soort) }
        for own in [soort, nil] {
            var writer = Feitenschrijver(own)
            writer.write(Beeld(feiten), dossier: DossierID(hoog: 1, laag: 2), sleutel: "K-1")
            let rows = try read(writer.take(), own)
            #expect(rows.fouten == [])
            #expect(rows.rijen.map(\.inhoud) == Beeld(feiten).geldend.map(\.inhoud))
            #expect(rows.rijen.map(\.datum) == Beeld(feiten).geldend.map(\.datum))
            #expect(rows.rijen.allSatisfy { $0.wie.sleutel == "K-1" && $0.soort == soort })
        }
    }

    @Test("X-08: elk sjabloon is een bestand zonder rijen en zonder fouten", arguments: Feitsoort.allCases)
    func templates(soort: Feitsoort) throws {
        let names = Feitenbestand.kolommen(soort).map(\.naam)
        #expect(Set(names).count == names.count)
        #expect(try read(Feitenbestand.sjabloon(soort), soort).fouten == [])
        #expect(Feitenbestand.kolommen().map(\.naam).count == Set(Feitenbestand.kolommen().map(\.naam.columnKey)).count)
    }

    @Test(
        "X-08: fouten noemen regel en kolom",
        arguments: [
            ("sleutel;soort;datum\n1;kennisgeving;30-2-2024", 2, "datum"),
            ("sleutel;soort;datum\n1;kennisgevin;1-2-2024", 2, "soort"),
            ("bsn;soort;datum\n123456789;kennisgeving;1-2-2024", 2, "bsn"),
            ("sleutel;soort;datum;leerroute\n1;kennisgeving;1-2-2024;B1", 2, "leerroute"),
            ("sleutel;soort;datum;leerroute\n1;pip;1-2-2024;", 2, "leerroute"),
            ("sleutel;soort;datum;kleur\n1;pip;1-2-2024;rood", 1, "kleur"),
            ("sleutel;soort;datum;Datum\n1;pip;1-2-2024;1-2-2024", 1, "Datum"),
            ("sleutel;soort\n1;pip", 1, "datum"),
        ]
    )
    func places(file: String, line: Int, column: String) throws {
        let fouten: [CSVFout]
        do {
            fouten = try read(Array(file.utf8), nil).fouten
        } catch let fout as CSVFout {
            fouten = [fout]
        }
        let fout = try #require(fouten.first { $0.columnName == column }, "\(fouten)")
        #expect(fout.line == line)
        #expect(fout.zin.contains(column))
    }

    @Test("X-08: docs/formaat-csv.md is wat de beschrijvingen zeggen")
    func page() throws {
        if ProcessInfo.processInfo.environment["MEEDOEN_SNAPSHOTS"] == "record" {
            try CSVFormaat.pagina().write(to: documentAddress("formaat-csv.md"), atomically: true, encoding: .utf8)
        }
        let stored = try document("formaat-csv.md")
        #expect(stored == CSVFormaat.pagina(), "leg docs/formaat-csv.md opnieuw vast met make snapshots")
    }

    private func read(_ bytes: [UInt8], _ soort: Feitsoort?) throws -> (rijen: [Feitrij], fouten: [CSVFout]) {
        var lezer: Feitrijlezer?
        let uitslag = try CSVTabel.read(bytes) { rij -> Feitrij? in
            var own = lezer ?? Feitrijlezer(rij.kop, soort: soort, vandaag: vandaag.adding(days: 9_000))
            defer { lezer = own }
            return own.read(&rij)
        }
        return (uitslag.waarden, (lezer?.fouten ?? []) + uitslag.fouten)
    }
}
