// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import DatabaseDrivers
import Domain
import TestSupport
import Testing

@testable import Web

@Suite("De database is weg, bezet of vol")
struct StoringSiteTests {
    private let site: Proefsite
    private let rosa: Visitor
    private let dossier: DossierID

    init() async throws {
        site = try await Proefsite()
        rosa = try await site.visitor("rosa")
        dossier = try await site.proef.dossier()
    }

    private func notities() async throws -> [Feit] { try await site.proef.toon(dossier).beeld.feiten(.notitie) }

    @Test(
        "ASVS 16.5.2: is de database weg, dan zeggen pagina, koppeling en gezondheid dat, en daarna gaat alles verder"
    )
    func weg() async throws {
        site.proef.platform.hapert(.unavailable)
        let page = try await rosa.get("/vandaag?van=team")
        #expect(page.status == 503 && page["Retry-After"] == "5")
        #expect(page.text.contains("Meedoen kan nu niet bij de gegevens") && page.text.contains("/vandaag?van=team"))
        let api = try await rosa.json("GET", "/werklijst")
        #expect(api.status == 503 && api["Content-Type"] == "application/problem+json" && api["Retry-After"] == "5")
        #expect(try await rosa.get("/gezondheid").status == 503)
        #expect(try await rosa.json("GET", "/gezondheid").status == 503)
        #expect(try await rosa.get("/aanmelden").status == 200)
        site.proef.platform.hapert(nil)
        #expect(try await rosa.get("/vandaag").status == 200)
        #expect(try await rosa.get("/gezondheid").status == 200)
    }

    @Test(
        "Wat is ingevuld, staat in het antwoord klaar om opnieuw te sturen, en wordt dan één keer vastgelegd",
        arguments: [
            DatabaseFailure.unavailable, .uncertain, .busy, .timeout, .full, .disk(code: 14), .readOnly, .stopped,
            .corrupt,
        ]
    )
    func opnieuw(failure: DatabaseFailure) async throws {
        let form = try await rosa.get("/dossiers/\(dossier)/feit/notitie")
        let tekst = "Zei \"ja\" <b>& nee</b>"
        let fields = [
            ("csrf", try form.hidden("csrf")), ("eenmalig", try form.hidden("eenmalig")),
            ("versie", try form.hidden("versie")), ("datum", "4-10-2022"), ("tekst", tekst),
        ]
        try site.proef.weert().hapert(failure, .bijSchrijven)
        let reply = try await rosa.post("/dossiers/\(dossier)/feit/notitie", fields, plain: [])
        #expect(reply.status == 503 && reply.text.contains("Opnieuw sturen"))
        #expect(!reply.text.contains("<b>&"))
        for (name, value) in fields where name != "tekst" { #expect(try reply.hidden(name) == value, "\(name)") }
        #expect(try reply.hidden("tekst") == "Zei &quot;ja&quot; &lt;b&gt;&amp; nee&lt;/b&gt;")
        try site.proef.weert().hapert(nil)
        #expect(try await notities().isEmpty)
        // Pressed twice, as people do.
        for _ in 0..<2 {
            #expect(try await rosa.post("/dossiers/\(dossier)/feit/notitie", fields, plain: []).status == 303)
        }
        #expect(try await notities().map { $0.inhoud["tekst"]?.opslag } == [tekst])
    }

    @Test("Een wachtwoord komt nooit terug in een pagina")
    func wachtwoord() async throws {
        site.proef.platform.hapert(.unavailable)
        let reply = try await Visitor(site: site).signIn("rosa", "zes geheime woorden")
        #expect(reply.status == 503 && !reply.text.contains("geheime"))
    }

    @Test("Zonder database in de gemeente blijft de rest van de site bereikbaar")
    func eenGemeente() async throws {
        try site.proef.weert().hapert(.unavailable)
        #expect(try await rosa.get("/vandaag").status == 503)
        let hanna = try await site.visitor("hanna")
        #expect(try await hanna.get("/vandaag").status == 200)
    }
}
