// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Actions

@Suite("Feiten inlezen")
struct FeitenTests {
    private static let personen = """
        sleutel;voornamen;achternaam;geboortedatum;bsn;groep;wet
        K1;Mariam;Haddad;1988-03-05;123456782;ASIEL;WI2021
        K2;Yusuf;Haddad;1985-02-01;;ASIEL;WI2021
        """

    @Test("X-08: feiten in willekeurige volgorde komen op datum in het dossier, en een tweede keer niet")
    func anyOrder() async throws {
        let balie = try await Balie()
        _ = try await balie.lees(.personen, Self.personen)
        let file = """
            sleutel,bsn,soort,datum,leerroute,intensiteit,lessoort,uren
            K1,,pip,15-3-2024,B1-route,600,,
            ,123456782,cursusuren,2024-05-01,,,NT2,1:30
            K2,,vestiging,2024-01-10,,,,
            K1,,kennisgeving,15 januari 2024,,,,
            K1,,vestiging,2024-01-02,,,,
            K1,,cursusuren,2024-05-01,,,NT2,1:30
            """
        for bundel in [50_000, 2] {
            let balie = try await Balie()
            _ = try await balie.lees(.personen, Self.personen)
            var limieten = Importlimieten()
            limieten.bundel = bundel
            let opdracht = Importopdracht(
                .feiten(nil),
                Importbron(naam: "f", bytes: Array(file.utf8)),
                limieten: limieten
            )
            let rapport = try await balie.lees(opdracht)
            #expect(rapport.fouten == [])
            #expect(rapport.nieuw == 6 && rapport.feiten == 6, "\(rapport)")
            let mariam = try #require(try await balie.dossiers().map(\.beeld).first { $0.naam.hasPrefix("Mariam") })
            #expect(mariam.leerroute == .b1)
            #expect(mariam.cursusuren([.nt2]) == Uren(3))
            let again = try await balie.lees(opdracht)
            #expect(again.overgeslagen == 6 && again.feiten == 0 && again.inlezing == nil, "\(again)")
        }
    }

    @Test("X-08: een bestand met één soort heeft precies de kolommen van die soort")
    func oneKind() async throws {
        let balie = try await Balie()
        _ = try await balie.lees(.personen, Self.personen)
        let good = try await balie.lees(.feiten(.kennisgeving), "sleutel;datum\nK1;2024-01-15")
        #expect(good.nieuw == 1)
        let bad = try await balie.lees(.feiten(.koppeling), "sleutel;datum;azc\nK1;2024-01-15;Weert")
        #expect(bad.fouten.map(\.plaats).contains("nareis"))
    }

    @Test(
        "W24, W28, X-08: wat de wet weigert, is een fout op de regel, met zin en regelnummer",
        arguments: [
            ("K1;plicht;2024-03-01;;;\nK1;pip;2024-02-01;B;;600", 3),
            ("K1;pip;2024-02-01;B;;600\nK1;plicht;2024-03-01;;;", 2),
            ("K1;kennisgeving;2024-01-15;;;\nK1;pip;2024-03-15;O;A2;", 3),
            ("K1;plicht;2024-03-01;;;\nK1;kennisgeving;2024-02-01;;;", 3),
        ]
    )
    func law(rows: String, line: Int) async throws {
        let balie = try await Balie()
        _ = try await balie.lees(.personen, Self.personen)
        let before = try await balie.dossiers()
        let rapport = try await balie.lees(.feiten(nil), "sleutel;soort;datum;leerroute;niveau;intensiteit\n\(rows)")
        #expect(rapport.aantalFouten == 1, "\(rapport.fouten)")
        let fout = try #require(rapport.fouten.first)
        #expect(fout.regel == line && fout.zin.hasPrefix("Regel \(line): "))
        #expect(fout.zin.contains("("), "\(fout.zin)")
        #expect(try await balie.dossiers() == before)
    }

    @Test("X-08: een onbekende persoon, en een regel die op twee dossiers wijst, zijn fouten")
    func unknown() async throws {
        let balie = try await Balie()
        _ = try await balie.lees(.personen, Self.personen)
        let rapport = try await balie.lees(
            .feiten(nil),
            "sleutel;bsn;soort;datum\nK7;;vestiging;2024-01-01\nK2;123456782;vestiging;2024-01-01\nK7;;vestiging;2024-01-02"
        )
        #expect(rapport.fouten.map(\.regel) == [2, 3, 4])
        #expect(rapport.fouten[1].zin.contains("ander dossier"))
    }

    @Test("X-08: een tweede koppeling op dezelfde dag verbetert de eerste")
    func better() async throws {
        let balie = try await Balie()
        _ = try await balie.lees(.personen, Self.personen)
        _ = try await balie.lees(.feiten(nil), "sleutel;soort;datum;azc\nK1;koppeling;2024-01-01;Weert")
        let rapport = try await balie.lees(.feiten(nil), "sleutel;soort;datum;nareis\nK1;koppeling;2024-01-01;3")
        #expect(rapport.gewijzigd == 1)
        let mariam = try #require(try await balie.dossiers().map(\.beeld).first { $0.naam.hasPrefix("Mariam") })
        #expect(mariam.feiten(.koppeling).count == 1)
        #expect(
            mariam.laatste(.koppeling)?[Koppeling.azc] == "Weert" && mariam.laatste(.koppeling)?[Koppeling.nareis] == 3
        )
    }

    @Test("X-08: een bestand dat halverwege ophoudt te komen, laat niets achter")
    func broken() async throws {
        let balie = try await Balie()
        struct Weg: Error {}
        let before = try await balie.rijen()
        let bron = Importbron(naam: "x") {
            var pieces = Array(Self.personen.utf8).chunked(40)
            return {
                guard pieces.count > 1 else { throw Weg() }
                return pieces.removeFirst()
            }
        }
        await #expect(throws: Weg.self) { try await balie.lees(Importopdracht(.personen, bron)) }
        #expect(try await balie.rijen() == before)
    }

    @Test("X-08: voortgang wordt gemeld bij lange bestanden")
    func progress() async throws {
        let balie = try await Balie()
        _ = try await balie.lees(.personen, Self.personen)
        let rows = (0..<2_500).map { "K1;participatieUren;2024-01-\(10 + $0 % 20);\($0 % 9 + 1)" }
        let seen = Meting()
        let file = "sleutel;soort;datum;uren\n" + rows.joined(separator: "\n")
        let rapport = try await balie.lees(
            Importopdracht(.feiten(nil), Importbron(naam: "x", bytes: Array(file.utf8)), voortgang: { seen.add($0) })
        )
        #expect(rapport.feiten == 2_500, "\(rapport.fouten.prefix(2))")
        #expect(seen.all == [1_000, 2_000, 2_500])
    }
}

extension [UInt8] {
    fileprivate func chunked(_ size: Int) -> [[UInt8]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
