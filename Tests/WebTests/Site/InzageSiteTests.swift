// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@testable import Web

/// Every page and answer that shows a person has its line in the journal before the first byte; without the line no data.
@Suite("P8: wie een mens ziet, staat in het journaal, of ziet niets")
struct InzageSiteTests {
    private static let kanarie = "Kanarievogel"
    private let site: Proefsite
    private let dossier: DossierID
    private let feit: FeitID

    init() async throws {
        site = try await Proefsite()
        dossier = try await site.proef.dossier("Selam", Self.kanarie)
        feit = try await site.proef.leg(.notitie, "2022-10-04", ["tekst": "Gebeld"], in: dossier).feit
    }

    /// Every address that can be asked for, with something to find.
    private var adressen: [String] {
        let assets = Set(Asset.all.map(\.path))
        return site.routes.filter { $0.method == "GET" && !assets.contains($0.path) }.map { route in
            let path = route.path.replacing("{feit}", with: feit.description).replacing("{soort}", with: "notitie")
                .replacing("{sleutel}", with: "pip_termijn").replacing("/regels/{id}", with: "/regels/PIP-02")
                .replacing("{id}", with: dossier.description)
            return path.hasSuffix("zoek") ? "\(path)?q=\(Self.kanarie)" : path
        } + [
            "/vandaag?van=team", "/dossiers?van=team", "/dossiers/nieuw?zoek=\(Self.kanarie)",
            "/vandaag?melding=vastgelegd&bij=\(dossier)&feit=\(feit)", "/beheer/uitvoer?vorm=personen",
            "/beheer/uitvoer?vorm=feiten", "/api/v1/werklijst?van=team",
        ]
    }

    private func aantal() throws -> Int { try site.proef.weert().readSync { try KopStore($0).volgnr() } }

    @Test(
        "P8, ASVS 16.3.2, 16.5.3: zonder regel in het journaal 503 en geen gegevens; met regel staat zij er vóór het antwoord"
    )
    func elkeWeg() async throws {
        var seen = 0
        for naam in ["rosa", "tom", "bea"] {
            let visitor = try await site.visitor(naam)
            for adres in adressen {
                let before = try aantal()
                let reply = try await visitor.get(adres)
                guard reply.text.contains(Self.kanarie) || reply.text.contains(dossier.description) else { continue }
                guard reply.status == 200 else { continue }
                // What only repeats the question, or is a number and no person, shows nobody.
                if reply.text.contains(Self.kanarie) { #expect(try aantal() > before, "\(naam): \(adres)") }
                for failure in [DatabaseFailure.full, .busy] {
                    try site.proef.weert().hapert(failure, .bijNoteren)
                    let empty = try await visitor.get(adres)
                    try site.proef.weert().hapert(nil)
                    guard reply.text.contains(Self.kanarie) else { continue }
                    #expect(empty.status == 503, "\(naam): \(adres) gaf \(empty.status)")
                    let rest = empty.text.replacing("q=\(Self.kanarie)", with: "").replacing(
                        "zoek=\(Self.kanarie)",
                        with: ""
                    )
                    #expect(!rest.contains(Self.kanarie), "\(naam): \(adres)")
                }
                seen += 1
            }
        }
        #expect(seen >= 20)
    }

    @Test(
        "P8, ASVS 16.2.1, 16.2.2: een regel zegt wat, van wie, door wie, wanneer, vanwaar, waarvoor, met welke relatie en hoe het afliep"
    )
    func velden() async throws {
        let rosa = try await site.visitor("rosa")
        _ = try await rosa.get("/dossiers/\(dossier)")
        _ = try await site.visitor("tom").json("GET", "/dossiers/\(dossier)")
        let lines = try site.proef.weert().readSync {
            try JournaalStore($0).lines(dossier: dossier, before: nil, limit: 2)
        }
        let page = try #require(lines.last)
        #expect(page.handeling == "dossierBekijken" && page.dossier == dossier && page.medewerker == Proef.rosa.id)
        #expect(page.tijd == site.proef.desk.nu() && page.doel == .begeleiding && page.uitkomst == .gelukt)
        // Nine o'clock in the Netherlands in summer, kept in UTC.
        #expect(page.tijd.iso == "2022-10-04T07:00:00.000Z")
        #expect(page.relatie == .eigen && page.herkomst.kanaal == .pagina && page.herkomst.verzoek == "proef")
        #expect(page.herkomst.adres == site.proef.desk.adresmerk("192.0.2.1") && page.herkomst.sessie?.count == 16)
        let api = try #require(lines.first)
        #expect(api.relatie == .team && api.herkomst.kanaal == .api && api.herkomst.sessie != page.herkomst.sessie)
    }

    @Test("ASVS 16.3.2, 16.3.3: wat niet mocht en wat er niet is, staat er ook")
    func geweigerd() async throws {
        let bea = try await site.visitor("bea")
        #expect(try await bea.get("/dossiers/\(dossier)").status == 404)
        let rosa = try await site.visitor("rosa")
        let nobody = DossierID(hoog: 77, laag: 77)
        #expect(try await rosa.get("/dossiers/\(nobody)").status == 404)
        let lines = try site.proef.weert().readSync { try JournaalStore($0).lines(Journaalvraag(), limit: 2) }
        #expect(lines.map(\.uitkomst) == [.nietGevonden, .geweigerd])
        #expect(lines.map(\.dossier) == [nobody, dossier])
        #expect(lines.last?.relatie == .geen)
    }

    @Test("P6: van een inburgeraar staat geen naam, nummer of tekst in het journaal")
    func geenGegevens() async throws {
        let rosa = try await site.visitor("rosa")
        for adres in adressen { _ = try await rosa.get(adres) }
        var lines: [UInt8] = []
        let weert = try #require(Proef.weert)
        try site.proef.weert().readSync { connection in
            try JournaalStore(connection).export(weert) { lines += $0 }
        }
        let text = String(decoding: lines, as: UTF8.self)
        for value in [Self.kanarie, "Selam", "1988", "Gebeld"] { #expect(!text.contains(value), "\(value)") }
    }
}
