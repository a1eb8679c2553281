// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation
import Testing

@testable import Exchange

@Suite("Termijnenverslag meedoen-termijnen/1")
struct TermijnenverslagTests {
    private func verslag(_ feiten: String, op dag: String) throws -> Termijnenverslag {
        let json = #"{"formaat":"meedoen-dossier/1","feiten":[\#(feiten)]}"#
        let bestand = try Dossierbestand.read(Array(json.utf8), vandaag: vandaag)
        return Termijnenverslag.bereken(feiten: bestand.feiten, peildatum: try #require(Day(iso: dag)))
    }

    @Test("W01: het PIP moet op 25 maart 2024 zijn vastgesteld, met regel, som en artikel")
    func w01() throws {
        let verslag = try verslag(
            """
            {"soort":"personalia","datum":"2024-01-01","inhoud":{"voornamen":"A","achternaam":"B","geboortedatum":"1990-01-01"}},
            {"soort":"vestiging","datum":"2023-12-01"},{"soort":"regime","datum":"2023-12-01","inhoud":{"wet":"WI2021"}},
            {"soort":"groep","datum":"2023-12-01","inhoud":{"groep":"ASIEL"}},
            {"soort":"kennisgeving","datum":"2024-01-15"}
            """,
            op: "2024-03-20"
        )
        let value = try JSONParser.parse(verslag.json(), maxBytes: 1_000_000)
        let klokken = try JSONLezer(value).at("klokken").elements()
        let pip = try #require(try klokken.first { try $0.at("soort").text() == "pip" })
        #expect(try pip.at("uiterlijk").text() == "2024-03-25")
        #expect(try pip.at("plek").text() == "dezeWeek")
        #expect(try pip.at("dagen").whole() == 5)
        let grond = try pip.at("grond")
        #expect(try grond.at("regels").elements().contains { try $0.at("id").text() == "PIP-02" })
        #expect(try grond.at("stappen").elements().first?.text().contains("10 weken") == true)
        #expect(
            try grond.at("regels").elements()[0].at("artikelen").elements()[0].at("citaat").text().contains("art.")
                == true
        )
        #expect(verslag.tekst.contains("2024-03-25"))
        #expect(verslag.tekst.contains("PIP-02"))
        #expect(verslag.tekst.split(separator: "\n").allSatisfy { $0.count <= 160 })
    }

    @Test("W13: na het eerste PIP van 15 maart 2024 duurt de termijn tot en met 15 maart 2027")
    func w13() throws {
        let verslag = try verslag(
            """
            {"soort":"kennisgeving","datum":"2024-01-15"},
            {"soort":"pip","datum":"2024-03-15","inhoud":{"leerroute":"B","intensiteit":600}}
            """,
            op: "2024-06-01"
        )
        #expect(verslag.weigeringen.isEmpty, "\(verslag.weigeringen.map(\.weigering.zin))")
        let termijn = try JSONLezer(try JSONParser.parse(verslag.json(), maxBytes: 1_000_000)).at("termijn").at(
            "geldend"
        )
        #expect(try termijn.at("begin").text() == "2024-03-16")
        #expect(try termijn.at("laatsteDag").text() == "2027-03-15")
        #expect(try termijn.at("einde").text() == "2027-03-16")
    }

    @Test("W28: A2 op de onderwijsroute weigert de wet, met zin en regel; het telt niet mee")
    func w28() throws {
        let verslag = try verslag(
            """
            {"soort":"kennisgeving","datum":"2024-01-15"},
            {"soort":"pip","datum":"2024-03-15","inhoud":{"leerroute":"O"}},
            {"soort":"pip","datum":"2025-03-15","inhoud":{"leerroute":"O","niveau":"A2"}}
            """,
            op: "2025-06-01"
        )
        let geweigerd = try #require(verslag.weigeringen.first)
        #expect(verslag.weigeringen.count == 1)
        #expect(geweigerd.positie == 2)
        #expect(!geweigerd.weigering.grond.regels.isEmpty)
        #expect(verslag.beeld.niveau == .b1)
        #expect(verslag.tekst.contains("feiten[2]"))
    }

    @Test("X-08: het voorbeeld in docs/formaat-dossier.md klopt")
    func example() throws {
        let page = try document("formaat-dossier.md")
        let blocks = page.components(separatedBy: "```json\n").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first
        }
        let dossiers = blocks.filter { $0.contains("meedoen-dossier/1") }
        #expect(!dossiers.isEmpty)
        for block in dossiers {
            let bestand = try Dossierbestand.read(Array(block.utf8), vandaag: vandaag)
            let verslag = Termijnenverslag.bereken(feiten: bestand.feiten, peildatum: vandaag)
            #expect(verslag.weigeringen.isEmpty, "\(verslag.weigeringen.map(\.weigering.zin))")
        }
    }
}
