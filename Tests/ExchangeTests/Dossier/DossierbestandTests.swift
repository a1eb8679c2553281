// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Exchange

@Suite("Dossierbestand meedoen-dossier/1")
struct DossierbestandTests {
    @Test("X-08: wat geschreven is, leest precies zo terug, voor elke soort feit", arguments: Feitsoort.allCases)
    func roundTrip(soort: Feitsoort) throws {
        var trekking = Feitentrekking(seed: UInt64(soort.rawValue.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) }))
        for _ in 0..<20 {
            let first = trekking.feit(soort)
            let bestand = Dossierbestand(
                dossier: DossierID(hoog: 1, laag: 2),
                versie: 3,
                feiten: [
                    first, trekking.feit(soort, werking: .verbetert(first.id)),
                    trekking.feit(soort, werking: .trektIn(first.id)),
                ]
            )
            for vorm in [JSONWriter.Vorm.compact, .leesbaar] {
                var writer = JSONWriter(vorm)
                writer.dossier(bestand)
                #expect(try Dossierbestand.read(writer.take(), vandaag: vandaag.adding(days: 9_000)) == bestand)
            }
        }
    }

    @Test(
        "X-08: elke code van een keuzelijst leest als zichzelf, ook naast gelijke namen",
        arguments: Feitsoort.allCases
    )
    func codes(soort: Feitsoort) throws {
        for veld in soort.beschrijving.velden {
            guard case .keuze(let keuzes) = veld.vorm else { continue }
            for keuze in keuzes {
                #expect(try Veldlezer.read(keuze.code, as: veld) == .code(keuze.code), "\(veld.sleutel)")
                #expect(try Veldlezer.read(keuze.naam, as: veld) == .code(keuze.code), "\(veld.sleutel)")
            }
        }
    }

    @Test("X-08: een kort bestand krijgt vaste kenmerken, middernacht en bestand als schrijver")
    func defaults() throws {
        let json = #"{"formaat":"meedoen-dossier/1","feiten":[{"soort":"Kennisgeving van DUO","datum":"2024-01-15"}]}"#
        let read = try Dossierbestand.read(Array(json.utf8), vandaag: vandaag)
        let again = try Dossierbestand.read(Array(json.utf8), vandaag: vandaag)
        let feit = try #require(read.feiten.first)
        #expect(read == again)
        #expect(feit.soort == .kennisgeving)
        #expect(feit.vastgelegd.iso == "2024-01-14T23:00:00.000Z")
        #expect(feit.door == Feit.Auteur(id: nil, naam: "bestand"))
        #expect(feit.bron == .inlezen)
        #expect(read.zonderID == [feit.id])
    }

    @Test(
        "X-08: elke fout heeft een pad en een zin",
        arguments: [
            (#""datum":"2024-02-30""#, "feiten[0].datum"),
            (#""datum":"2024-03-01","inhoud":{"kleur":"rood"}"#, "feiten[0].inhoud.kleur"),
            (#""datum":"2024-03-01","kleur":1"#, "feiten[0].kleur"),
            (#""datum":"2024-03-01","id":"x""#, "feiten[0].id"),
            (#""datum":"2024-03-01","vastgelegd":"gisteren""#, "feiten[0].vastgelegd"),
            (#""datum":"2024-03-01","vastgelegd":"2031-01-01T00:00:00Z""#, "feiten[0].vastgelegd"),
            (#""datum":"2024-03-01","door":{}"#, "feiten[0].door.naam"),
            (#""datum":"2024-03-01","bron":"KRANT""#, "feiten[0].bron"),
            (#""datum":"2024-03-01","verbetert":"nee""#, "feiten[0].verbetert"),
            (#""datum":"2024-03-01","inhoud":{"leerroute":7}"#, "feiten[0].inhoud.leerroute"),
            (#""datum":"2024-03-01","inhoud":{"leerroute":"X"}"#, "feiten[0].inhoud.leerroute"),
            (#""datum":"2024-03-01","inhoud":{}"#, "feiten[0].inhoud.leerroute"),
        ]
    )
    func paths(rest: String, path: String) {
        let json = #"{"formaat":"meedoen-dossier/1","feiten":[{"soort":"pip",\#(rest)}]}"#
        let fouten = #expect(throws: JSONFouten.self) {
            try Dossierbestand.read(Array(json.utf8), vandaag: vandaag)
        }
        #expect(
            fouten?.fouten.contains { $0.path == path && $0.zin.hasPrefix(path) } == true,
            "\(fouten?.fouten ?? [])"
        )
    }

    @Test("X-08: alle fouten komen in één keer, en elk maar één keer")
    func allAtOnce() {
        let json = """
            {"formaat":"meedoen-dossier/1","feiten":[
              {"soort":"personalia","datum":"2024-01-15","inhoud":{"voornamen":"A","achternaam":"B",
                "geboortedatum":"1990-02-31","bsn":"123456789"}},
              {"soort":"geenSoort","datum":"2024-01-15"},
              {"soort":"pip","datum":"2024-03-01","inhoud":{"leerroute":true,"intensiteit":"veel"}}]}
            """
        let fouten = #expect(throws: JSONFouten.self) { try Dossierbestand.read(Array(json.utf8), vandaag: vandaag) }
        #expect(
            fouten?.fouten.compactMap(\.path).sorted() == [
                "feiten[0].inhoud.bsn", "feiten[0].inhoud.geboortedatum", "feiten[1].soort",
                "feiten[2].inhoud.intensiteit",
                "feiten[2].inhoud.leerroute",
            ]
        )
    }

    @Test(
        "X-08: uren en bedragen in hun natuurlijke vorm",
        arguments: [("12", 720), ("1.5", 90), (#""1:40""#, 100), ("0.05", 3), (#""1,5""#, 90)]
    )
    func hours(text: String, minutes: Int) throws {
        let json =
            #"{"formaat":"meedoen-dossier/1","feiten":[{"soort":"participatieUren","datum":"2024-01-15","inhoud":{"uren":\#(text)}}]}"#
        let fouten = Result { try Dossierbestand.read(Array(json.utf8), vandaag: vandaag) }
        switch fouten {
        case .success(let bestand): #expect(bestand.feiten.first?.inhoud["uren"] == .minuten(minutes))
        case .failure(let error as JSONFouten):
            #expect(!error.fouten.contains { $0.path?.hasSuffix("uren") == true }, "\(error.fouten)")
        case .failure(let error): throw error
        }
    }
}
