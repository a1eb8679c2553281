// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Actions

@Suite struct HerbouwTests {
    private static let personen = """
        sleutel;voornamen;achternaam;geboortedatum;bsn;groep;wet
        K1;Mariam;Haddad;1988-03-05;123456782;ASIEL;WI2021
        K2;Yusuf;Haddad;1985-02-01;;ASIEL;WI2021
        """
    private static let feiten = """
        sleutel;soort;datum;leerroute;intensiteit;uren;lessoort;tekst
        K1;vestiging;2024-01-20;;;;;
        K2;vestiging;2024-01-21;;;;;
        K1;kennisgeving;2024-02-01;;;;;
        K2;notitie;2024-02-02;;;;;gesproken over werk
        K1;pip;2024-03-15;B;600;;;
        K2;kennisgeving;2024-02-03;;;;;
        K1;notitie;2024-04-15;;;;;gesproken over taal
        K1;cursusuren;2024-05-15;;;10:30;NT2;
        """

    @Test("X-08: wat bij het inlezen is afgeleid, ook in delen, is wat herbouwen ervan maakt", arguments: [100, 3, 1])
    func derived(bundel: Int) async throws {
        let balie = try await Balie()
        let gemeente = try #require(Balie.gemeente)
        _ = try await balie.lees(.personen, Self.personen)
        var limieten = Importlimieten()
        limieten.bundel = bundel
        let bron = Importbron(naam: "feiten", bytes: Array(Self.feiten.utf8))
        let rapport = try await balie.lees(Importopdracht(.feiten(nil), bron, limieten: limieten))
        #expect(rapport.feiten == 8, "\(rapport.fouten)")
        let before = try RebuildDerived.fingerprint(gemeente, desk: balie.desk)
        _ = try await RebuildDerived.run(gemeente, desk: balie.desk)
        #expect(try RebuildDerived.fingerprint(gemeente, desk: balie.desk) == before)
        let other = try await Balie()
        _ = try await other.lees(.dossiers, try await balie.uitvoer(.json))
        let read = try RebuildDerived.fingerprint(gemeente, desk: other.desk)
        _ = try await RebuildDerived.run(gemeente, desk: other.desk)
        #expect(try RebuildDerived.fingerprint(gemeente, desk: other.desk) == read)
    }

    @Test("X-08: een kenmerk van een feit in een ander dossier is een fout op de regel, hoeveel feiten er ook zijn")
    func elsewhere() async throws {
        let balie = try await Balie()
        func document(_ dossier: Int, _ ids: ClosedRange<Int>) -> String {
            let feiten = ids.map { id in
                let kenmerk = FeitID(hoog: 77, laag: UInt64(id)).description
                return #"{"id":"\#(kenmerk)","soort":"notitie","datum":"2024-01-01","inhoud":{"tekst":"n\#(id)"}}"#
            }
            let kenmerk = DossierID(hoog: 78, laag: UInt64(dossier)).description
            return
                #"{"formaat":"meedoen-dossier/1","dossier":"\#(kenmerk)","feiten":[\#(feiten.joined(separator: ","))]}"#
        }
        #expect(try await balie.lees(.dossiers, document(1, 1...40)).isGoed)
        let rapport = try await balie.lees(.dossiers, document(2, 20...60))
        #expect(rapport.fouten.map(\.plaats) == (0...20).map { "feiten[\($0)]" }, "\(rapport.fouten.first?.zin ?? "")")
        #expect(try await balie.lees(.dossiers, document(1, 1...40)).overgeslagen == 1)
    }
}
