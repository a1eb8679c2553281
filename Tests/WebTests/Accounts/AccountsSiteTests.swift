// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import DatabaseDrivers
import Domain
import Logging
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Web

@Suite("S6: accounts beheren op de site")
struct AccountsSiteTests {
    private let nieuw = "drie koude kelders ruisen"

    private func uitnodigen(_ bea: Visitor, _ naam: String = "noa") async throws -> Reply {
        try await bea.post(
            "/beheer/accounts/nieuw",
            [("naam", "Noa Kuipers"), ("gebruikersnaam", naam), ("rol", "REGISSEUR")]
        )
    }

    /// The path of the link that stands on a page.
    private func link(_ reply: Reply) throws -> String {
        let mark = try #require(reply.text.firstRange(of: "<code>http://\(Proefsite.host)"))
        return String(reply.text[mark.upperBound...].prefix { $0 != "<" })
    }

    private func gebruik(_ site: Proefsite, _ path: String, _ wachtwoord: String) async throws -> Reply {
        let visitor = Visitor(site: site)
        let page = try await visitor.get(path)
        let fields = [
            (FormToken.csrfName, page.status == 200 ? try page.hidden(FormToken.csrfName) : ""),
            ("nieuw", wachtwoord), ("herhaling", wachtwoord),
        ]
        return try await visitor.post(path, fields, plain: [])
    }

    @Test("ASVS 6.4.1: uitnodigen, wachtwoord kiezen, app instellen, aanmelden; de link een tweede keer is gebruikt")
    func heleWeg() async throws {
        let site = try await Proefsite()
        let bea = try await site.visitor("bea")
        let made = try await uitnodigen(bea)
        #expect(
            made.status == 200 && made.text.contains("Meedoen stuurt zelf geen mail")
                && made["Cache-Control"] == "no-store"
        )
        let path = try link(made)
        let page = try await Visitor(site: site).get(path)
        #expect(page.status == 200 && page.text.contains("Welkom bij Meedoen") && page.text.contains("gemeente Weert"))
        #expect(try await gebruik(site, path, "welkom123456").status == 422)
        let done = try await gebruik(site, path, nieuw)
        #expect(done["Location"] == "/aanmelden/code")
        let half = Visitor(site: site, cookie: try done.cookie())
        let set = try await half.get("/aanmelden/code").text
        #expect(set.contains("<svg class=\"qr\"") && set.contains("Stel de tweede stap in"))
        #expect(try await half.get("/vandaag").status == 303)
        let again = try await Visitor(site: site).get(path)
        #expect(again.status == 410 && again.text.contains("Deze link is al gebruikt"))
        #expect(try await gebruik(site, path, nieuw).status == 410)
    }

    @Test("ASVS 16.2.5: de link lekt niet: geen verwijzer, geen regel in het log, ook niet bij een storing")
    func lekt() async throws {
        let site = try await Proefsite()
        let path = try link(try await uitnodigen(try await site.visitor("bea")))
        let token = String(path.split(separator: "/")[1])
        let said = Gezegd()
        let logger = Logger(label: "proef") { _ in Meelezer(gezegd: said) }
        for failure in [nil, DatabaseFailure.full, .busy, .corrupt] {
            site.proef.platform.hapert(failure)
            for method in ["GET", "HEAD", "POST", "PUT"] {
                let type = [("Content-Type", "application/x-www-form-urlencoded")]
                let reply = try await site.send(method, path, headers: type, logger: logger)
                #expect(reply["Referrer-Policy"] == "strict-origin" && reply.status != 303, "\(method) \(reply.status)")
            }
        }
        site.proef.platform.hapert(nil)
        #expect(said.alles.contains("database") && !said.alles.contains(token))
        #expect(try await Visitor(site: site).get(path).status == 200)
        let lines = try await site.proef.desk.gemeenten.open(try #require(Proef.weert)).read { connection in
            try JournaalStore(connection).lines(Journaalvraag(), na: nil, limit: 100).compactMap(\.detail)
        }
        #expect(!lines.isEmpty && !lines.joined().contains(token))
    }

    @Test("ASVS 3.5.1: een formulier zonder het teken van de pagina verbruikt de link niet", arguments: ["", "x"])
    func teken(_ csrf: String) async throws {
        let site = try await Proefsite()
        let path = try link(try await uitnodigen(try await site.visitor("bea")))
        let fields = [("csrf", csrf), ("nieuw", nieuw), ("herhaling", nieuw)]
        #expect(try await Visitor(site: site).post(path, fields, plain: []).status == 403)
        #expect(try await gebruik(site, path, nieuw).status == 303)
    }

    @Test("ASVS 7.5.3: elke daad vraagt na tien minuten opnieuw om de code; kijken niet")
    func bevestigen() async throws {
        let site = try await Proefsite()
        let bea = try await site.visitor("bea")
        let own = "/beheer/accounts/\(Proef.rosa.id)"
        site.proef.zet("2022-10-04", minuut: 551)
        for path in ["/beheer/accounts", own, "/beheer/rechten"] {
            #expect(try await bea.get(path).text.contains("Bevestig dat u het bent") == false, "\(path)")
        }
        let fields = [("versie", "1"), ("rol", "TEAMLEIDER"), ("wat", "BEIDE"), ("gebruikersnaam", "x"), ("naam", "x")]
        let acts = ["uitnodigen", "herstellen", "blokkeren", "opheffen", "rol"].map { "\(own)/\($0)" }
        for path in acts + ["/beheer/accounts/nieuw", "/beheer/rechten"] {
            #expect(try await bea.post(path, fields).text.contains("Bevestig dat u het bent"), "\(path)")
        }
        #expect(try await bea.get("/beheer/rechten.csv")["Content-Disposition"] == nil)
        let account = try await site.proef.desk.platform.read { try AccountStore($0).find(Proef.rosa.id.description) }
        #expect(account?.versie == 1)
    }

    @Test("ASVS 7.4.2: wie wordt geblokkeerd, is bij de volgende klik weg, ook op een ander apparaat")
    func blokkeren() async throws {
        let site = try await Proefsite()
        let (bea, een, twee) = (
            try await site.visitor("bea"), try await site.visitor("rosa"), try await site.visitor("rosa")
        )
        #expect(try await een.get("/vandaag").status == 200)
        let own = "/beheer/accounts/\(Proef.rosa.id)"
        let fields = [("versie", try await bea.get(own).hidden("versie")), ("reden", "uit dienst")]
        #expect(try await bea.post("\(own)/blokkeren", fields)["Location"] == "\(own)?melding=geblokkeerd")
        #expect(try await een.get("/vandaag").status == 303)
        #expect(try await twee.get("/vandaag").status == 303)
        #expect(try await bea.get(own).text.contains("geblokkeerd: uit dienst"))
    }

    @Test("ASVS 8.3.2: een andere rol geldt vanaf de volgende klik")
    func rol() async throws {
        let site = try await Proefsite()
        let (bea, tom) = (try await site.visitor("bea"), try await site.visitor("tom"))
        #expect(try await tom.get("/beheer").status == 200)
        let own = "/beheer/accounts/\(Proef.tom.id)"
        #expect(try await bea.post("\(own)/rol", [("versie", "1"), ("rol", "REGISSEUR")]).status == 303)
        #expect(try await tom.get("/beheer").status == 404)
    }

    @Test("ASVS 8.2.2: een account van een andere gemeente is er niet, en staat niet in lijst of rapport")
    func anderen() async throws {
        let site = try await Proefsite()
        let bea = try await site.visitor("bea")
        let other = try await bea.get("/beheer/accounts/\(Proefsite.hanna.id)")
        let nobody = try await bea.get("/beheer/accounts/\(MedewerkerID(hoog: 9, laag: 9))")
        #expect(other.status == 404 && other.body.count == nobody.body.count)
        for path in ["/beheer/accounts", "/beheer/rechten", "/beheer/rechten.csv"] {
            let text = try await bea.get(path).text
            #expect(text.contains("Rosa van Dael") && !text.contains("Hanna"), "\(path)")
        }
    }

    @Test("De lijst, een account, een nieuw account en het rapport zoals ze zijn")
    func beelden() async throws {
        let site = try await Proefsite()
        let bea = try await site.steady(Proef.bea)
        let pages = [
            ("accounts.html", "/beheer/accounts"), ("account.html", "/beheer/accounts/\(Proef.rosa.id)"),
            ("account-nieuw.html", "/beheer/accounts/nieuw"), ("rechtenrapport.html", "/beheer/rechten"),
        ]
        for (name, path) in pages {
            let text = try await bea.get(path).text
            let start = try #require(text.firstRange(of: "<main"))
            let end = try #require(text.firstRange(of: "</main>"))
            let main = String(text[start.lowerBound..<end.upperBound]).replacing("><", with: ">\n<")
            try expectSnapshot(main, name)
        }
    }

    @Test("Wat iemand in een naam zet, is geen opmaak en geen formule")
    func namen() async throws {
        let site = try await Proefsite()
        let bea = try await site.visitor("bea")
        let fields = [("naam", "=HYPERLINK(1)<b>x</b>"), ("gebruikersnaam", "+noa"), ("rol", "REGISSEUR")]
        #expect(try await bea.post("/beheer/accounts/nieuw", fields).status == 200)
        #expect(try await bea.get("/beheer/accounts").text.contains("=HYPERLINK(1)&lt;b&gt;x"))
        let csv = try await bea.get("/beheer/rechten.csv").text
        #expect(csv.contains("'+noa;'=HYPERLINK(1)<b>x</b>;regisseur") && !csv.contains("\n+noa"))
    }
}

/// What was said to a log, at every level.
private final class Gezegd: Sendable {
    private let kept = Mutex("")

    var alles: String { kept.withLock { $0 } }

    func add(_ line: String) { kept.withLock { $0 += "\(line)\n" } }
}

private struct Meelezer: LogHandler {
    let gezegd: Gezegd
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    init(gezegd: Gezegd) {
        self.gezegd = gezegd
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        gezegd.add("\(event.message) \(event.metadata ?? [:]) \(metadata)")
    }
}
