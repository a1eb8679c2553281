// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Exchange

@Suite("X-08: waarden uit JSON met hun plaats")
struct JSONLezerTests {
    private func lezer(_ text: String) throws -> JSONLezer {
        JSONLezer(try JSONParser.parse(Array(text.utf8), maxBytes: 10_000))
    }

    @Test func `elke soort waarde wordt gelezen`() throws {
        let lezer = try lezer(
            """
            {"naam": "Cafe\u{301}", "feiten": [{"datum": "2024-05-21"}], "centen": 1250, "minuten": 90, "ja": true,
             "route": "B", "deel": 0.50, "geheel": 5, "niets": null}
            """
        )
        #expect(Array(try lezer.at("naam").text().utf8) == Array("Café".utf8))
        #expect(try lezer.at("feiten").elements()[0].at("datum").day() == Day(iso: "2024-05-21"))
        #expect(try lezer.at("centen").centen() == Bedrag(centen: 1_250))
        #expect(try lezer.at("minuten").minuten() == Uren(minuten: 90))
        #expect(try lezer.at("ja").bool())
        #expect(try lezer.at("route").choice(Leerroute.self) == .b1)
        #expect(try lezer.at("deel").numberText() == "0.50")
        #expect(try lezer.at("geheel").numberText() == "5")
        #expect(try lezer.at("geheel").whole(in: 0...5) == 5)
        #expect(try lezer.find("niets") == nil)
        #expect(try lezer.find("afwezig") == nil)
        #expect(try lezer.find("ja")?.path == "ja")
        #expect(try lezer.members().map(\.key).first == "naam")
    }

    @Test func `een fout noemt de plaats`() throws {
        let lezer = try lezer(#"{"feiten": [{}, {"datum": "2024-02-30", "n": 7, "route": "b", "lijst": [[1, "x"]]}]}"#)
        let feit = try lezer.at("feiten").elements()[1]
        #expect(throws: JSONFout(.geenDatum, path: "feiten[1].datum")) { try feit.at("datum").day() }
        #expect(throws: JSONFout(.ontbreekt, path: "feiten[1].soort")) { try feit.at("soort") }
        #expect(throws: JSONFout(.verkeerdeSoort(verwacht: .string), path: "feiten[1].n")) { try feit.at("n").text() }
        #expect(throws: JSONFout(.verkeerdeSoort(verwacht: .object), path: "feiten[1].n")) {
            try feit.at("n").find("x")
        }
        #expect(throws: JSONFout(.verkeerdeSoort(verwacht: .bool), path: "feiten[1].n")) { try feit.at("n").bool() }
        #expect(throws: JSONFout(.verkeerdeSoort(verwacht: .array), path: "feiten[1].n")) {
            try feit.at("n").elements()
        }
        #expect(throws: JSONFout(.buitenBereik, path: "feiten[1].n")) { try feit.at("n").whole(in: 0...6) }
        #expect(throws: JSONFout(.verkeerdeSoort(verwacht: .whole), path: "feiten[1].lijst[0][1]")) {
            try feit.at("lijst").elements()[0].elements()[1].whole()
        }
        #expect(throws: JSONFout(.verkeerdeSoort(verwacht: .number), path: "feiten[1].lijst")) {
            try feit.at("lijst").numberText()
        }
        #expect(throws: JSONFout.self) { try feit.at("route").choice(Leerroute.self) }
        #expect(throws: JSONFout(.onbekendVeld, path: "feiten[1].route")) {
            try feit.allow(only: ["datum", "n", "lijst"])
        }
        #expect(throws: Never.self) { try lezer.allow(only: ["feiten", "anders"]) }
    }

    @Test func `een nulteken wordt geweigerd, want wij kunnen het niet bewaren`() throws {
        let lezer = try lezer(#"{"a": "x\u0000"}"#)
        #expect(throws: JSONFout(.nulteken, path: "a")) { try lezer.at("a").text() }
    }

    @Test func `de zin noemt de plaats en wat nu`() {
        let fout = JSONFout(.geenDatum, path: "feiten[3].datum")
        #expect(fout.zin == "feiten[3].datum: dit is geen datum. Schrijf een datum als 2024-05-21.")
        #expect(JSONFout(.ontbreekt, path: "").zin.hasPrefix("Het bericht: "))
        #expect(JSONFout(.houdtOp, line: 3, column: 14).zin.hasPrefix("Regel 3, teken 14: "))
        let soorten: [JSONFout.Soort] = [
            .ontbreekt, .onbekendVeld, .verkeerdeSoort(verwacht: .bool), .nulteken, .buitenBereik,
            .onbekendeKeuze(["A (a)"]),
            .afgekeurd("dit kan niet."),
        ]
        for soort in soorten { #expect(JSONFout(soort, path: "x").uitleg.hasSuffix(".")) }
    }
}
