// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Secrets
import Storage
import TestSupport
import Testing

@testable import Actions

@Suite("S6: uitnodigen en herstellen met een link die één keer werkt")
struct LinkTests {
    private let nieuw = "drie koude kelders ruisen"

    @Test("ASVS 6.4.1: een uitnodiging is willekeurig, wordt als hash bewaard, werkt één keer en 72 uur")
    func uitnodiging() async throws {
        let kantoor = try await Kantoor()
        let link = try await kantoor.uitnodigen()
        #expect(link.token.utf8.count == 43 && link.isUitnodiging)
        #expect(link.verloopt.milliseconden - kantoor.desk.nu().milliseconden == 72 * 3_600_000)
        let kept = try await kantoor.desk.platform.read { connection in
            try connection.rows("SELECT sleutel FROM eenmalige_link") { try $0.bytes(0) }
        }
        #expect(kept == [Tokenhash.hash(link.token)] && kept != [Array(link.token.utf8)])
        #expect(try await kantoor.gebruik(link, nieuw: nieuw).woord == "verder")
        #expect(try await kantoor.gebruik(link, nieuw: "vier andere kelders piepen").woord == "gebruikt")
        #expect(try await kantoor.komtBinnen("noa", nieuw))
        let id = try await kantoor.id("noa")
        #expect(try await kantoor.soorten(id) == [.aangemaakt, .uitgenodigd, .linkGebruikt, .wachtwoordGewijzigd])
    }

    @Test("ASVS 6.4.1: na de tijd werkt een link niet meer", arguments: [(true, 72 * 60), (false, 60)])
    func verlopen(_ isUitnodiging: Bool, _ minuten: Int) async throws {
        let kantoor = try await Kantoor()
        func maak() async throws -> Toegangslink {
            isUitnodiging
                ? try await kantoor.uitnodigen()
                : try await ResetAccount.run(.beide, Proef.rosa.id, desk: kantoor.desk, inzage: try kantoor.bea())
        }
        let link = try await maak()
        kantoor.proef.zet("2022-10-04", minuut: 540 + minuten - 1)
        guard case .werkt = try await ShowLink.run(token: link.token, desk: kantoor.desk) else {
            Issue.record("te vroeg voorbij")
            return
        }
        kantoor.proef.zet("2022-10-04", minuut: 540 + minuten)
        #expect(try await kantoor.gebruik(link, nieuw: nieuw).woord == "verlopen")
    }

    @Test("ASVS 6.4.1: een nieuwe link maakt de oude ongeldig; kijken verbruikt niets")
    func nieuwer() async throws {
        let kantoor = try await Kantoor()
        let oud = try await kantoor.uitnodigen()
        for _ in 1...3 { _ = try await ShowLink.run(token: oud.token, desk: kantoor.desk) }
        let id = try await kantoor.id("noa")
        let link = try await InviteAccount.again(id, desk: kantoor.desk, inzage: try kantoor.bea())
        #expect(try await kantoor.gebruik(oud, nieuw: nieuw).woord == "onbekend")
        #expect(try await kantoor.gebruik(link, nieuw: nieuw).woord == "verder")
        let again = await nee {
            _ = try await InviteAccount.again(id, desk: kantoor.desk, inzage: try kantoor.bea())
        }
        guard case .weigering = again else {
            Issue.record("wie een wachtwoord heeft, is opnieuw uitgenodigd")
            return
        }
    }

    @Test(
        "Een zwak wachtwoord verbruikt de link niet",
        arguments: ["kort", "welkom123456", "NoaKuipers2026", "weert-weert-weert"]
    )
    func zwak(_ wachtwoord: String) async throws {
        let kantoor = try await Kantoor()
        let link = try await kantoor.uitnodigen()
        guard case .invoer = await nee({ _ = try await kantoor.gebruik(link, nieuw: wachtwoord) }) else {
            Issue.record("\(wachtwoord) mag")
            return
        }
        #expect(try await kantoor.gebruik(link, nieuw: nieuw).woord == "verder")
    }

    @Test("ASVS 6.4.6, 6.4.3: herstel van het wachtwoord kiest er geen en laat de tweede stap staan")
    func wachtwoord() async throws {
        let kantoor = try await Kantoor()
        let link = try await ResetAccount.run(.wachtwoord, Proef.rosa.id, desk: kantoor.desk, inzage: try kantoor.bea())
        #expect(try await !kantoor.komtBinnen("rosa", Kantoor.wachtwoord))
        guard case .verder(let stap) = try await kantoor.gebruik(link, nieuw: nieuw) else {
            Issue.record("de link werkt niet")
            return
        }
        // The link alone opens nothing: the code of the app is asked, as always.
        #expect(try await FindSession.run(token: stap, desk: kantoor.desk) == nil)
        let step = try #require(try await ShowAanmeldstap.run(token: stap, isDemo: false, desk: kantoor.desk))
        #expect(step.instellen == nil)
        guard
            case .aangemeld = try await ConfirmSignIn.run(
                token: stap,
                code: kantoor.proef.code(),
                adres: "192.0.2.1",
                desk: kantoor.desk
            )
        else {
            Issue.record("de code werkt niet")
            return
        }
    }

    @Test("ASVS 6.4.3: een nieuwe tweede stap vraagt de link en het wachtwoord; tot dan blijft de oude nodig")
    func tweedeStap() async throws {
        let kantoor = try await Kantoor()
        let link = try await ResetAccount.run(.tweedeStap, Proef.rosa.id, desk: kantoor.desk, inzage: try kantoor.bea())
        func isIngesteld() async throws -> Bool {
            try await kantoor.desk.platform.read {
                try TweedeFactorStore($0).find(Proef.rosa.id.description)?.bevestigd != nil
            }
        }
        #expect(try await isIngesteld())
        guard case .invoer = await nee({ _ = try await kantoor.gebruik(link, wachtwoord: "niet van rosa hier") }) else {
            Issue.record("een verkeerd wachtwoord mag")
            return
        }
        #expect(try await isIngesteld())
        guard case .verder(let stap) = try await kantoor.gebruik(link, wachtwoord: Kantoor.wachtwoord) else {
            Issue.record("de link werkt niet")
            return
        }
        #expect(try await !isIngesteld())
        #expect(try await ShowAanmeldstap.run(token: stap, isDemo: false, desk: kantoor.desk)?.instellen != nil)
        #expect(try await kantoor.soorten(Proef.rosa.id).suffix(2) == [.linkGebruikt, .tweedeFactorGewist])
    }

    @Test(
        "ASVS 6.4.3: wie alleen het wachtwoord kwijt was, raakt de tweede stap niet kwijt door opnieuw uit te nodigen"
    )
    func nietUitnodigen() async throws {
        let kantoor = try await Kantoor()
        let inzage = try kantoor.bea()
        _ = try await ResetAccount.run(.wachtwoord, Proef.rosa.id, desk: kantoor.desk, inzage: inzage)
        let said = await nee { _ = try await InviteAccount.again(Proef.rosa.id, desk: kantoor.desk, inzage: inzage) }
        guard case .weigering = said else {
            Issue.record("opnieuw uitgenodigd")
            return
        }
        _ = try await ResetAccount.run(.wachtwoord, Proef.rosa.id, desk: kantoor.desk, inzage: inzage)
    }

    @Test("ASVS 6.3.1: wie het wachtwoord bij een link raadt, moet na tien keer wachten")
    func raden() async throws {
        let kantoor = try await Kantoor()
        let link = try await ResetAccount.run(.tweedeStap, Proef.rosa.id, desk: kantoor.desk, inzage: try kantoor.bea())
        for _ in 1...10 { _ = await nee { _ = try await kantoor.gebruik(link, wachtwoord: "niet van rosa hier") } }
        #expect(try await kantoor.gebruik(link, wachtwoord: Kantoor.wachtwoord).woord == "teVaak")
    }

    @Test("Twee keer tegelijk verstuurd telt één keer")
    func tegelijk() async throws {
        let kantoor = try await Kantoor()
        let link = try await kantoor.uitnodigen()
        async let one = kantoor.gebruik(link, nieuw: nieuw)
        async let other = kantoor.gebruik(link, nieuw: "vier andere kelders piepen")
        let words = [try await one.woord, try await other.woord].sorted()
        #expect(words == ["gebruikt", "verder"])
    }
}
