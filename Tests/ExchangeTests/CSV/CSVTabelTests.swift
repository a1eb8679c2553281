// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Exchange

@Suite("X-08: een tabel inlezen")
struct CSVTabelTests {
    private func rij(_ header: String, _ cells: String) throws -> CSVRij {
        var tabel = CSVTabel()
        tabel.feed(Array("\(header)\n\(cells)\n".utf8))
        tabel.finish()
        let rij = try tabel.next()
        return try #require(rij)
    }

    @Test func `kolommen worden gevonden zonder op hoofdletters, spaties en lage streepjes te letten`() throws {
        var rij = try rij(" Datum_Kennisgeving ;NAAM;Cafe\u{301}", "1;2;3")
        #expect(rij.text("datum kennisgeving") == "1")
        #expect(rij.text("Naam") == "2")
        #expect(rij.text("café") == "3")
        #expect(rij.kop.names == ["Datum_Kennisgeving", "NAAM", "Café"])
        #expect(rij.text("anders") == nil)
        #expect(rij.fouten.isEmpty)
    }

    @Test func `tekst komt in NFC en zonder spaties eromheen`() throws {
        var rij = try rij("a;b", "\u{A0}cafe\u{301} ;x")
        let text = rij.text("a")
        #expect(text.map { Array($0.utf8) } == Array("café".utf8))
    }

    @Test func `elke soort waarde wordt gelezen`() throws {
        var rij = try rij(
            "dag;uren;bedrag;schuld;getal;groot;ja;nee;route;naam;leeg",
            "21-5-2024;1,5;€ 1.250,50;-12,5;-3;1.250.000;Ja;ONWAAR;z;b1-Route;"
        )
        #expect(rij.day("dag") == Day(iso: "2024-05-21"))
        #expect(rij.uren("uren") == Uren(minuten: 90))
        #expect(rij.bedrag("bedrag") == Bedrag(centen: 125_050))
        #expect(rij.bedrag("schuld") == Bedrag(centen: -1_250))
        #expect(rij.whole("getal") == -3)
        #expect(rij.whole("groot") == 1_250_000)
        #expect(rij.jaNee("ja") == true)
        #expect(rij.jaNee("nee") == false)
        #expect(rij.choice(Leerroute.self, "route") == .zelfredzaamheid)
        #expect(rij.choice(Leerroute.self, "naam") == .b1)
        #expect(rij.day("leeg") == nil)
        #expect(rij.fouten.isEmpty)
    }

    @Test func `fouten in cellen worden verzameld met regel, kolom en naam`() throws {
        var rij = try rij("Dag;uren;bedrag;getal;ja;route;leeg", "31-2-2024;1,33;12.5;1.25;misschien;X;")
        #expect(rij.day("dag") == nil)
        #expect(rij.uren("uren") == nil)
        #expect(rij.bedrag("bedrag") == nil)
        #expect(rij.whole("getal") == nil)
        #expect(rij.jaNee("ja") == nil)
        #expect(rij.choice(Leerroute.self, "route") == nil)
        #expect(rij.text("leeg", isRequired: true) == nil)
        #expect(rij.text("afwezig", isRequired: true) == nil)
        rij.reject("dag", "deze dag ligt voor de geboorte.")
        let keuzes = ["B (B1-route)", "O (Onderwijsroute)", "Z (Zelfredzaamheidsroute (Z-route))"]
        #expect(
            rij.fouten == [
                CSVFout(.geenDatum, line: 2, column: 1, columnName: "Dag"),
                CSVFout(.geenUren, line: 2, column: 2, columnName: "uren"),
                CSVFout(.geenBedrag, line: 2, column: 3, columnName: "bedrag"),
                CSVFout(.geenGetal, line: 2, column: 4, columnName: "getal"),
                CSVFout(.geenJaNee, line: 2, column: 5, columnName: "ja"),
                CSVFout(.onbekendeKeuze(keuzes), line: 2, column: 6, columnName: "route"),
                CSVFout(.veldLeeg, line: 2, column: 7, columnName: "leeg"),
                CSVFout(.kolomOntbreekt, line: 2, columnName: "afwezig"),
                CSVFout(.afgekeurd("deze dag ligt voor de geboorte."), line: 2, column: 1, columnName: "Dag"),
            ]
        )
        #expect(
            rij.fouten[0].zin
                == "Regel 2, kolom 1 (Dag): dit is geen datum. Schrijf een datum als 21-5-2024 of 2024-05-21."
        )
        #expect(rij.fouten.allSatisfy { $0.uitleg.hasSuffix(".") })
    }

    @Test(
        "hele getallen",
        arguments: [
            ("0", 0), ("007", 7), ("-0", 0), ("1.000", 1_000), ("1.0000", nil), ("1000.000", nil), (".5", nil),
            ("", nil),
            ("-", nil), ("+5", nil), ("5,0", nil), ("9223372036854775807", Int.max), ("9223372036854775808", nil),
            ("-9223372036854775808", Int.min), ("１２", nil), ("1e3", nil),
        ] as [(String, Int?)]
    )
    func whole(_ text: String, _ expected: Int?) throws {
        var rij = try rij("a;b", "\(text);x")
        #expect(rij.whole("a") == expected)
        #expect(rij.fouten.isEmpty == (expected != nil || text.isEmpty))
    }

    @Test(
        "een kop die niet klopt, houdt het inlezen tegen",
        arguments: [
            ("a;;c\n", CSVFout(.kolomZonderNaam, line: 1, column: 2)),
            ("a; _ ;c\n", CSVFout(.kolomZonderNaam, line: 1, column: 2)),
            ("Naam;b;na_am\n", CSVFout(.kolomDubbel(eerste: 1), line: 1, column: 3, columnName: "na_am")),
            ("a;b\n", CSVFout(.kolomOntbreekt, line: 1, columnName: "naam")),
            ("", CSVFout(.isLeeg, line: 1)),
            ("\n\n", CSVFout(.isLeeg, line: 1)),
        ]
    )
    func header(_ text: String, _ fout: CSVFout) {
        var tabel = CSVTabel(verplicht: ["naam"])
        tabel.feed(Array(text.utf8))
        if fout.soort != .isLeeg { tabel.feed(Array("naam;x;y\n1;2;3\n".utf8)) }
        tabel.finish()
        #expect(throws: fout) { try tabel.next() }
        #expect(throws: fout, "en dat blijft zo") { try tabel.next() }
        #expect(fout.zin.hasSuffix("."))
    }

    @Test func `regels met te veel of te weinig velden staan in de lijst, de andere worden gelezen`() throws {
        let text = "a;b\n1;2\n3\n;\n4;5;6\n\"7\n\";8\n9;10\n"
        let uitslag = try CSVTabel.read(Array(text.utf8)) { $0.whole("b") }
        #expect(uitslag.waarden == [2, 8, 10])
        #expect(
            uitslag.fouten == [
                CSVFout(.teWeinigVelden(verwacht: 2, gevonden: 1), line: 3, column: 2, columnName: "b"),
                CSVFout(.teVeelVelden(verwacht: 2, gevonden: 3), line: 5, column: 3),
            ]
        )
        #expect(uitslag.aantalRijen == 5)
        #expect(uitslag.fouten[0].zin.hasPrefix("Regel 3, kolom 2 (b): deze regel heeft te weinig velden: 1"))
    }

    @Test func `van heel veel fouten blijft het aantal bekend`() throws {
        var tabel = CSVTabel(foutgrens: 3)
        tabel.feed(Array(("a;b\n" + String(repeating: "1\n", count: 10)).utf8))
        tabel.finish()
        #expect(try tabel.next() == nil)
        #expect(tabel.fouten.map(\.line) == [2, 3, 4])
        #expect(tabel.aantalFouten == 10)
    }

    @Test func `een uitvoer van ons wordt teruggelezen zoals zij was, een bestand van een systeem blijft letterlijk`()
        throws
    {
        let cells = ["=1+1", "'=x", "-5", "+31 6", "'s avonds"]
        var writer = CSVWriter(header: ["tekst", "x"])
        for cell in cells { writer.write([cell, "x"]) }
        let bytes = writer.take()
        #expect(try CSVTabel.read(bytes) { $0.raw("tekst") }.waarden == cells)
        let literal = try CSVTabel.read(bytes, doel: .systeem) { $0.raw("tekst") }
        #expect(literal.waarden == ["'=1+1", "''=x", "-5", "'+31 6", "'s avonds"])
    }
}
