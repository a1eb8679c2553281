// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Actions

@Suite("Personen inlezen")
struct PersonenTests {
    private static let kop =
        "sleutel;voornamen;achternaam;geboortedatum;bsn;taal;tolkNodig;groep;wet;koppeldatum;azc;kennisgeving;vestiging;regisseur;huishouden;relatie"
    private static let gezin = """
        \(kop)
        K1;Mariam;Haddad;5-3-1988;123456782;ar;ja;ASIEL;WI2021;4-3-2026;Weert;;;s.devries;gezin 1;HOOFD
        K2;يوسف;حداد;1985-02-01;;ar;ja;ASIEL;WI2021;4-3-2026;Weert;;;s.devries;gezin 1;PARTNER
        K3;ሰላም;Haddad;2009-07-11;;ti;nee;ASIEL;WI2021;4-3-2026;Weert;;;S.deVries;gezin 1;KIND
        K4;"=cmd|' /C calc'!A0";<script>;2017-07-11;;und;nee;ASIEL;WI2021;4-3-2026;Weert;;;S.deVries;gezin 1;KIND
        """

    @Test("P-01, P-03, X-08: een koppeling van vier mensen geeft vier dossiers in één huishouden met een regisseur")
    func household() async throws {
        let balie = try await Balie()
        let rapport = try await balie.lees(.personen, Self.gezin)
        #expect(rapport.fouten == [])
        #expect(rapport.nieuw == 4 && rapport.dossiers == 4)
        let beelden = try await balie.dossiers().map(\.beeld)
        #expect(Set(beelden.map(\.huishouden)).count == 1)
        #expect(beelden.allSatisfy { $0.huishouden != nil && $0.regisseur == balie.regisseur.medewerker.id })
        #expect(
            Set(beelden.map(\.naam)) == ["Mariam Haddad", "يوسف حداد", "ሰላም Haddad", "=cmd|' /C calc'!A0 <script>"]
        )
        #expect(
            beelden.allSatisfy { $0.laatste(.koppeling)?[Koppeling.azc] == "Weert" && $0.groep == .asielstatushouder }
        )
        let regel = try #require(try await balie.journaal().first)
        #expect(regel.handeling == Handeling.gegevensInlezen.rawValue && regel.doel == .inlezen)
    }

    @Test("X-08: hetzelfde bestand nog eens verandert niets")
    func again() async throws {
        let balie = try await Balie()
        _ = try await balie.lees(.personen, Self.gezin)
        let before = try await balie.dossiers()
        let rapport = try await balie.lees(.personen, Self.gezin)
        #expect(rapport.overgeslagen == 4 && rapport.feiten == 0 && rapport.inlezing == nil)
        #expect(try await balie.dossiers() == before)
    }

    @Test("X-08: wat in een volgend bestand anders is, komt erbij; een lege cel wist niets")
    func changed() async throws {
        let balie = try await Balie()
        _ = try await balie.lees(.personen, Self.gezin)
        let rapport = try await balie.lees(
            .personen,
            "sleutel;telefoon;taal;kennisgeving\nK1;0612345678;;2026-05-01\nK2;;;"
        )
        #expect(rapport.fouten == [])
        #expect(rapport.gewijzigd == 1 && rapport.overgeslagen == 1)
        let mariam = try #require(try await balie.dossiers().map(\.beeld).first { $0.naam == "Mariam Haddad" })
        #expect(mariam.laatste(.personalia)?[Personalia.telefoon] == "0612345678")
        #expect(mariam.laatste(.personalia)?[Personalia.taal] == .arabisch)
        #expect(mariam.laatste(.kennisgeving)?.datum.iso == "2026-05-01")
    }

    @Test("X-08: de proef zegt alles en bewaart niets")
    func tried() async throws {
        let balie = try await Balie()
        let before = try await balie.rijen()
        let rapport = try await balie.proef(.personen, Self.gezin)
        #expect(rapport.isGoed && rapport.nieuw == 4 && rapport.feiten > 20 && rapport.inlezing == nil)
        #expect(try await balie.rijen() == before)
    }

    @Test(
        "X-08: elke fout noemt regel, kolom en wat nu; er wordt niets bewaard",
        arguments: [
            ("K1;A;B;30-02-1990;;ar;ja;;;;;;;;;", "geboortedatum", 2),
            ("K1;A;B;1990-01-01;123456789;ar;ja;;;;;;;;;", "bsn", 2),
            ("K1;A;B;1990-01-01;;klingon;ja;;;;;;;;;", "taal", 2),
            ("K1;A;;1990-01-01;;ar;ja;;;;;;;;;", "achternaam", 2),
            (";A;B;1990-01-01;;ar;ja;;;;;;;;;", nil, 2),
            ("K1;A;B;1990-01-01;;ar;ja;;;;Weert;;;;;", "azc", 2),
            ("K1;A;B;1990-01-01;;ar;ja;;;2031-01-01;;;;;;", "koppeldatum", 2),
            ("K1;A;B;1990-01-01;;ar;ja;;;;;;;j.doe;;", "regisseur", 2),
            ("K1;A;B;1990-01-01;;ar;ja;;;;;;;;x;", "relatie", 2),
            ("K1;A;B;2027-01-01;;ar;ja;;;;;;;;;", "geboortedatum", 2),
            ("K1;A;B;1990-01-01;;ar;ja", nil, 2),
            ("K1;\"A;B;1990-01-01;;ar;ja;;;;;;;;;", nil, 2),
            ("K1;A;B;1990-01-01;;ar;ja;;;;;;;;;\nK1;A;B;1990-01-01;;ar;ja;;;;;;;;;", nil, 3),
        ]
    )
    func faults(rows: String, column: String?, line: Int) async throws {
        let balie = try await Balie()
        let before = try await balie.rijen()
        let rapport = try await balie.lees(.personen, "\(Self.kop)\nK0;Goed;Zo;1990-01-01;;ar;ja;;;;;;;;;\n\(rows)")
        let fout = try #require(rapport.fouten.first, "geen fout")
        #expect(fout.regel == line + 1)
        if let column { #expect(fout.plaats == column, "\(fout)") }
        #expect(fout.zin.hasPrefix("Regel \(line + 1)") && fout.zin.hasSuffix("."), "\(fout.zin)")
        #expect(try await balie.rijen() == before)
    }

    @Test(
        "X-08: een bestand in een andere codering, met een dubbele of onbekende kolom, of leeg, wordt geweigerd",
        arguments: [
            [0xFF, 0xFE, 0x6B, 0x00], Array("sleutel;naam\nK1;Jos".utf8) + [0xE9],
            Array("sleutel;voornamen;Voornamen\n1;a;b".utf8), Array("sleutel;schoenmaat\n1;44".utf8), [],
            Array("sleutel;voornamen\0\n".utf8),
        ] as [[UInt8]]
    )
    func files(bytes: [UInt8]) async throws {
        let balie = try await Balie()
        let rapport = try await balie.lees(Importopdracht(.personen, Importbron(naam: "x", bytes: bytes)))
        #expect(rapport.aantalFouten >= 1)
        #expect(rapport.fouten.allSatisfy { $0.zin.count > 20 })
        #expect(try await balie.dossiers().isEmpty)
    }

    @Test("X-08: wie er misschien al is, staat in het rapport; hetzelfde BSN is dezelfde persoon")
    func doubles() async throws {
        let balie = try await Balie()
        _ = try await balie.lees(.personen, Self.gezin)
        let rapport = try await balie.proef(
            .personen,
            "sleutel;voornamen;achternaam;geboortedatum;bsn\nZ9;Meryem;Hadad;1988-03-05;\nZ8;Mariam;Haddad;1988-03-05;123456782"
        )
        #expect(rapport.nieuw == 1 && rapport.overgeslagen == 1)
        #expect(rapport.dubbelen.map(\.regel) == [2])
        #expect(rapport.dubbelen.first?.dubbel.naam == "Mariam Haddad")
    }

    @Test("X-08: boven de grens van bytes of regels komt een duidelijke weigering")
    func limits() async throws {
        let balie = try await Balie()
        for keyPath in [\Importlimieten.bytes, \.regels] {
            var limieten = Importlimieten()
            limieten[keyPath: keyPath] = 2
            let bron = Importbron(naam: "x", bytes: Array(Self.gezin.utf8))
            let rapport = try await balie.lees(Importopdracht(.personen, bron, limieten: limieten))
            #expect(
                rapport.fouten.last?.zin.contains("Lees het in delen in.") == true
                    || rapport.fouten.first?.zin.contains("Lees het in delen in.") == true
            )
            #expect(try await balie.dossiers().isEmpty)
        }
    }

    @Test("X-08: een regisseur leest geen bestanden in en voert niets uit")
    func permission() async throws {
        let balie = try await Balie()
        await #expect(throws: Nee.self) { try await balie.lees(.personen, Self.gezin, balie.regisseur) }
        await #expect(throws: Nee.self) { try await balie.uitvoer(.json, balie.regisseur) }
    }
}
