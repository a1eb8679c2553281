// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@testable import Actions

@Suite("Een dossier openen")
struct OpenDossierTests {
    private func open(
        _ personalia: [String: String],
        _ proef: Proef,
        ondanks: Bool = false
    ) async throws -> OpenDossier.Uitkomst {
        try await OpenDossier.run(
            OpenDossier.Invoer(personalia: personalia, feiten: [], regisseur: Proef.rosa, ondanksDubbel: ondanks),
            desk: proef.desk,
            inzage: try proef.inzage(),
            ids: { [desk = proef.desk] in desk.nieuwFeit() },
            id: proef.desk.nieuwKenmerk()
        )
    }

    private let mohammed = ["voornamen": "Mohammed", "achternaam": "Haddad", "geboortedatum": "1990-03-05"]

    @Test(
        "P-02, P-03: een naam in een andere schrijfwijze met dezelfde geboortedag geeft een waarschuwing",
        arguments: [
            ["voornamen": "Mohamad", "achternaam": "Hadad"], ["voornamen": "محمد", "achternaam": "حداد"],
        ]
    )
    func dubbel(_ naam: [String: String]) async throws {
        let proef = try Proef()
        _ = try await open(mohammed, proef)
        let andere = naam.merging(["geboortedatum": "1990-03-05"]) { old, _ in old }
        guard case .misschienDubbel(let found) = try await open(andere, proef) else {
            Issue.record("geen waarschuwing")
            return
        }
        #expect(found.first?.isZeker == false)
        guard case .geopend = try await open(andere, proef, ondanks: true) else {
            Issue.record("toch openen werkte niet")
            return
        }
    }

    @Test("Hetzelfde BSN kan niet twee keer, ook niet met ‘toch openen’")
    func zelfdeBSN() async throws {
        let proef = try Proef()
        var eerste = mohammed
        eerste["bsn"] = "999990019"
        _ = try await open(eerste, proef)
        let tweede = ["voornamen": "Eva", "achternaam": "Jansen", "geboortedatum": "1970-01-01", "bsn": "9999.90.019"]
        guard case .misschienDubbel(let found) = try await open(tweede, proef, ondanks: true) else {
            Issue.record("twee dossiers met één BSN")
            return
        }
        #expect(found.first?.reden == "zelfde BSN")
    }

    @Test("Fouten in personalia en in een eerste feit komen samen, elk met een eigen veld")
    func fouten() async throws {
        let proef = try Proef()
        let fout = await nee {
            _ = try await OpenDossier.run(
                OpenDossier.Invoer(
                    personalia: ["voornamen": "Eva", "geboortedatum": "30-02-1990", "bsn": "123"],
                    feiten: [OpenDossier.Deel(.koppeling, datum: "", velden: [:])],
                    regisseur: nil,
                    ondanksDubbel: false
                ),
                desk: proef.desk,
                inzage: try proef.inzage(),
                ids: { [desk = proef.desk] in desk.nieuwFeit() },
                id: proef.desk.nieuwKenmerk()
            )
        }
        guard case .invoer(let fouten) = fout else {
            Issue.record("geen invoerfout")
            return
        }
        #expect(Set(fouten.map(\.sleutel)) == ["achternaam", "geboortedatum", "bsn", "koppeling.datum"])
    }

    @Test("X-07: vinden op een deel van de naam, zonder accent, op BSN en op een woord uit een notitie")
    func zoeken() async throws {
        let proef = try Proef()
        let id = try await proef.dossier("Zoë", "Bérenger", extra: ["bsn": "999990019"])
        try await proef.leg(.notitie, "2022-10-04", ["tekst": "Wil graag een eigen naaiatelier"], in: id)
        _ = try await proef.dossier("Ander", "Mens", geboren: "1950-01-01")
        for vraag in ["beren", "zoe", "999990019", "naaiatelier", "BERENGER zoe"] {
            let found = try await FindDossiers.run(vraag, desk: proef.desk, inzage: try proef.inzage())
            #expect(found.map(\.dossier) == [id], "\(vraag)")
        }
        #expect(try await FindDossiers.run("%", desk: proef.desk, inzage: try proef.inzage()).isEmpty)
    }
}
