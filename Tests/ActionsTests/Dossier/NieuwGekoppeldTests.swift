// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@testable import Actions

@Suite("Nieuwe koppelingen op de werklijst")
struct NieuwGekoppeldTests {
    private func koppel(
        _ proef: Proef,
        _ naam: String,
        _ dag: String,
        _ huishouden: String? = nil
    ) async throws -> DossierID {
        var feiten = [OpenDossier.Deel(.koppeling, datum: dag, velden: ["azc": "Budel"])]
        if let huishouden {
            feiten.append(
                OpenDossier.Deel(.huishouden, datum: dag, velden: ["huishouden": huishouden, "relatie": "FAMILIE"])
            )
        }
        return try await proef.dossier(naam, "Najjar", geboren: "1990-01-0\(naam.utf8.count)", feiten)
    }

    @Test("P-01, G-05: na veertien dagen is een koppeling niet meer nieuw; de taken zijn dan gewone regels")
    func oud() async throws {
        let proef = try Proef()
        let nieuw = try await koppel(proef, "Amal", "2022-09-20")
        let oud = try await koppel(proef, "Bilal", "2022-09-19")
        let vandaag = try await proef.vandaag()
        #expect(vandaag.nieuw.map { $0.personen.map(\.dossier) } == [[nieuw]])
        let laat = try #require(vandaag.groepen.first { $0.soort == .teLaat })
        #expect(laat.regels.allSatisfy { $0.dossier == oud })
        #expect(laat.aantal == laat.regels.count)
        #expect(laat.regels.map(\.soort) == [.koppelingGegevens, .koppelingIntake, .koppelingHuisvesting])
    }

    @Test("P-01: na het eerste contact is een koppeling niet meer nieuw; wordt dat ingetrokken, dan weer wel")
    func contact() async throws {
        let proef = try Proef()
        let id = try await koppel(proef, "Amal", "2022-10-03")
        let feit = try await proef.leg(.eersteContact, "2022-10-04", ["wijze": "TELEFOON"], in: id).feit
        var vandaag = try await proef.vandaag()
        #expect(vandaag.nieuw.isEmpty)
        #expect(vandaag.groepen.reduce(0) { $0 + $1.aantal } == 3)
        _ = try await WithdrawFeit.run(
            feit,
            in: id,
            reden: "verkeerde persoon",
            versie: nil,
            desk: proef.desk,
            inzage: try proef.inzage(),
            id: proef.desk.nieuwFeit()
        )
        vandaag = try await proef.vandaag()
        #expect(vandaag.nieuw.count == 1)
        #expect(vandaag.groepen.allSatisfy { $0.aantal == 0 })
    }

    @Test("G-05: het aantal van een groep is wat er staat, ook over meer bladzijden")
    func bladeren() async throws {
        let proef = try Proef()
        for nummer in 1...65 {
            let id = try await proef.dossier("A\(nummer)", "Bee\(nummer)", geboren: "1980-01-01")
            try await proef.leg(.voortgangsgesprek, "2022-06-01", ["gehouden": "ja"], in: id)
        }
        let keuze = Werklijstkeuze(groep: .teLaat)
        let eerste = try #require(try await proef.vandaag(keuze).groepen.first)
        #expect(eerste.aantal == 65)
        #expect(eerste.regels.count == 60)
        let tweede = try await ShowVandaag.run(
            keuze,
            na: eerste.verder,
            peildatum: proef.desk.vandaag,
            desk: proef.desk,
            inzage: try proef.inzage()
        )
        let rest = try #require(tweede.groepen.first)
        #expect(rest.regels.count == 5)
        #expect(rest.verder == nil)
        #expect(Set((eerste.regels + rest.regels).map(\.dossier)).count == 65)
    }

    @Test("P-02: één gesprek met een huishouden van vier is vier feiten, in één keer vastgelegd")
    func samen() async throws {
        let proef = try Proef()
        let thuis = HuishoudenID(hoog: 9, laag: 9).description
        var ids: [DossierID] = []
        for naam in ["Amal", "Bilal", "Cal", "Di"] { ids.append(try await koppel(proef, naam, "2022-10-04", thuis)) }
        let elders = try await koppel(proef, "Ed", "2022-10-04")
        func invoer(_ ook: [DossierID]) -> RecordFeit.Invoer {
            RecordFeit.Invoer(
                dossier: ids[0],
                soort: .afspraak,
                datum: "11-10-2022",
                velden: ["afspraaksoort": "INTAKE"],
                versie: nil,
                ook: ook.map { .init(dossier: $0, feit: proef.desk.nieuwFeit()) }
            )
        }
        func record(_ ook: [DossierID]) async throws {
            _ = try await RecordFeit.run(
                invoer(ook),
                desk: proef.desk,
                inzage: try proef.inzage(),
                id: proef.desk.nieuwFeit()
            )
        }
        #expect(await nee { try await record([ids[1], elders]) } != nil)
        #expect(try await proef.toon(ids[1]).beeld.feiten(.afspraak).isEmpty)
        try await record([ids[1], ids[3]])
        let aantallen = try await [
            proef.toon(ids[0]), proef.toon(ids[1]), proef.toon(ids[2]), proef.toon(ids[3]),
        ].map { $0.beeld.feiten(.afspraak).count }
        #expect(aantallen == [1, 1, 0, 1])
        let huishouden = try #require(try await proef.vandaag().nieuw.first { $0.personen.count == 4 })
        #expect(huishouden.taken.first { $0.soort == .koppelingIntake }?.dossiers == [ids[2]])
    }

    @Test("P-02: vanaf de werklijst zijn de gezinsleden gekozen voor wie dezelfde taak openstaat")
    func gekozen() async throws {
        let proef = try Proef()
        let thuis = HuishoudenID(hoog: 9, laag: 9).description
        let amal = try await koppel(proef, "Amal", "2022-10-04", thuis)
        let bilal = try await koppel(proef, "Bilal", "2022-10-04", thuis)
        let cal = try await koppel(proef, "Cal", "2022-10-04", thuis)
        try await proef.leg(.afspraak, "2022-10-11", ["afspraaksoort": "INTAKE"], in: cal)
        let dossier = try await ReadDossier.run(amal, desk: proef.desk, inzage: try proef.inzage())
        func leden(_ soort: Feitsoort, _ klok: Kloksoort?) async throws -> [Huisgenoot] {
            try await ShowHuisgenoten.run(
                dossier,
                soort: soort,
                klok: klok,
                betreft: nil,
                desk: proef.desk,
                inzage: try proef.inzage()
            )
        }
        let open = try await leden(.afspraak, .koppelingIntake)
        #expect(open.map(\.dossier) == [bilal, cal])
        #expect(open.map(\.isGevraagd) == [true, false])
        #expect(try await leden(.afspraak, nil).map(\.isGevraagd) == [false, false])
        #expect(try await leden(.pip, .pip).isEmpty)
    }
}
