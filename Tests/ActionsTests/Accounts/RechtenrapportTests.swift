// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@testable import Actions

@Suite("U/TV.01: elk kwartaal nakijken wie wat mag")
struct RechtenrapportTests {
    private func invoer(_ rapport: Rechtenrapport, _ opmerkingen: String = "") -> ReviewRechten.Invoer {
        ReviewRechten.Invoer(stand: rapport.tijd, vingerafdruk: rapport.vingerafdruk, opmerkingen: opmerkingen)
    }

    @Test("Het rapport noemt elk account, wie het maakte, wie het wijzigde, en wie negentig dagen niet kwam")
    func inhoud() async throws {
        let kantoor = try await Kantoor()
        let inzage = try kantoor.bea()
        _ = try await kantoor.uitnodigen()
        try await ChangeRole.run(Proef.rosa.id, versie: 1, naar: "TEAMLEIDER", desk: kantoor.desk, inzage: inzage)
        for (wie, dagen) in [(Proef.bea, 10), (Kantoor.cor, 91)] {
            let moment = kantoor.desk.nu().milliseconden - Int64(dagen) * 86_400_000
            try await kantoor.desk.platform.write { try AccountStore($0).signedIn(wie.id.description, at: moment) }
        }
        let rapport = try await ShowRechtenrapport.run(desk: kantoor.desk, inzage: inzage)
        #expect(rapport.accounts.map(\.gebruikersnaam) == ["bea", "cor", "noa", "rosa"])
        #expect(rapport.accounts.map(\.status) == [.actief, .actief, .uitgenodigd, .actief])
        #expect(rapport.accounts.map(\.heeftTweedeStap) == [true, true, false, true])
        // Rosa's account is from 1970 and was never used.
        #expect(rapport.accounts.map(\.isOngebruikt) == [false, true, false, true])
        #expect(rapport.accounts.map(\.aangemaaktDoor) == ["proef", "proef", Proef.bea.naam, "proef"])
        #expect(rapport.accounts.map(\.gewijzigdDoor) == [nil, nil, nil, Proef.bea.naam])
        #expect(rapport.accounts[2].linkTot != nil)
        #expect(rapport.isAanDeBeurt && rapport.controles.isEmpty)
        #expect(try await kantoor.journaal().last == "GELUKT rechtenrapport bekeken")
    }

    @Test("Aanmelden telt als laatst aangemeld, en een open sessie staat erin")
    func sessies() async throws {
        let kantoor = try await Kantoor()
        guard
            case .wachtwoordJuist(let stap, _) = try await SignIn.run(
                gebruikersnaam: "rosa",
                wachtwoord: Kantoor.wachtwoord,
                adres: "192.0.2.1",
                desk: kantoor.desk
            ),
            case .aangemeld = try await ConfirmSignIn.run(
                token: stap,
                code: kantoor.proef.code(),
                adres: "192.0.2.1",
                desk: kantoor.desk
            )
        else {
            Issue.record("aanmelden lukt niet")
            return
        }
        let rapport = try await ShowRechtenrapport.run(desk: kantoor.desk, inzage: try kantoor.bea())
        let rosa = try #require(rapport.accounts.last)
        #expect(rosa.laatstAangemeld == kantoor.desk.nu() && rosa.sessies == 1 && !rosa.isOngebruikt)
        #expect(rapport.accounts.dropLast().allSatisfy { $0.sessies == 0 && $0.laatstAangemeld == nil })
    }

    @Test(
        "Nakijken bewaart wie, wanneer, van welke stand en wat erbij is gezegd; wie iets wijzigde, moet opnieuw kijken"
    )
    func nakijken() async throws {
        let kantoor = try await Kantoor()
        let inzage = try kantoor.bea()
        let oud = try await ShowRechtenrapport.run(desk: kantoor.desk, inzage: inzage)
        try await BlockAccount.run(Proef.rosa.id, versie: 1, reden: "", desk: kantoor.desk, inzage: inzage)
        let refused = await nee { try await ReviewRechten.run(invoer(oud), desk: kantoor.desk, inzage: inzage) }
        guard case .weigering = refused else {
            Issue.record("een oud rapport is nagekeken")
            return
        }
        let rapport = try await ShowRechtenrapport.run(desk: kantoor.desk, inzage: inzage)
        kantoor.proef.zet("2022-10-04", minuut: 545)
        try await ReviewRechten.run(invoer(rapport, " Rosa is uit dienst. "), desk: kantoor.desk, inzage: inzage)
        #expect(try await kantoor.journaal().last == "GELUKT rechtenrapport nagekeken, 3 accounts")
        let daarna = try await ShowRechtenrapport.run(desk: kantoor.desk, inzage: inzage)
        let controle = try #require(daarna.controles.first)
        #expect(
            controle.naam == Proef.bea.naam && controle.aantal == 3 && controle.opmerkingen == "Rosa is uit dienst."
        )
        #expect(controle.stand == rapport.tijd && controle.tijd == kantoor.desk.nu())
        #expect(!daarna.isAanDeBeurt && daarna.sindsdien == 0)
        kantoor.proef.zet("2022-10-05")
        _ = try await kantoor.uitnodigen()
        #expect(try await ShowRechtenrapport.run(desk: kantoor.desk, inzage: inzage).sindsdien == 1)
        kantoor.proef.zet("2023-01-04")
        #expect(try await !ShowRechtenrapport.run(desk: kantoor.desk, inzage: inzage).isAanDeBeurt)
        kantoor.proef.zet("2023-01-05")
        #expect(try await ShowRechtenrapport.run(desk: kantoor.desk, inzage: inzage).isAanDeBeurt)
    }

    @Test(
        "ASVS 16.4.2: een controle is niet te wijzigen of te wissen",
        arguments: [
            "UPDATE rechtencontrole SET naam = 'x'", "DELETE FROM rechtencontrole",
        ]
    )
    func vast(_ sql: String) async throws {
        let kantoor = try await Kantoor()
        let inzage = try kantoor.bea()
        let rapport = try await ShowRechtenrapport.run(desk: kantoor.desk, inzage: inzage)
        try await ReviewRechten.run(invoer(rapport), desk: kantoor.desk, inzage: inzage)
        await #expect(throws: DatabaseFailure.refusedByTrigger("rechtencontrole: alleen toevoegen")) {
            try await kantoor.desk.platform.write { try $0.run(sql) }
        }
    }

    @Test("ASVS 8.2.1: wie geen accounts beheert, ziet het rapport niet en kijkt het niet na")
    func rollen() async throws {
        let kantoor = try await Kantoor()
        let rapport = try await ShowRechtenrapport.run(desk: kantoor.desk, inzage: try kantoor.bea())
        for wie in [Proef.rosa, Proef.tom] {
            let inzage = try kantoor.proef.inzage(wie)
            let said = [
                await nee { _ = try await ShowRechtenrapport.run(desk: kantoor.desk, inzage: inzage) },
                await nee { _ = try await ShowRechtenrapport.bestand(desk: kantoor.desk, inzage: inzage) },
                await nee { try await ReviewRechten.run(invoer(rapport), desk: kantoor.desk, inzage: inzage) },
            ]
            #expect(said.allSatisfy { if case .nietToegestaan = $0 { true } else { false } })
        }
    }
}
