// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import DatabaseDrivers
import Domain
import Secrets
import Storage
import Testing

@Suite("X-14: accounts en aantallen")
struct DemoOmvangTests {
    @Test("X-14: iedereen kan zich aanmelden met het wachtwoord dat het verslag noemt")
    func accounts() async throws {
        let huis = try await Demohuis.gevuld.value
        #expect(
            huis.verslag.accounts.map(\.gebruikersnaam) == [
                "rosa", "bram", "ilse", "tom", "bea", "jet", "fien", "hanna", "daan",
            ]
        )
        #expect(
            huis.verslag.accounts.prefix(5).map(\.rol) == [.regisseur, .regisseur, .regisseur, .teamleider, .beheerder]
        )
        for account in huis.verslag.accounts {
            let kept = try await huis.desk.platform.read { connection in
                let accounts = AccountStore(connection)
                return try accounts.find(gebruikersnaam: account.gebruikersnaam).flatMap {
                    try accounts.wachtwoord($0.id)
                }
            }
            let oordeel = try await huis.desk.kluis.verify(Wachtwoord(huis.verslag.wachtwoord), kept)
            guard case .juist = oordeel else {
                Issue.record("\(account.gebruikersnaam) kan zich niet aanmelden")
                continue
            }
        }
    }

    @Test("X-14: een zwak wachtwoord wordt geweigerd, en een gevulde gemeente wordt niet nog eens gevuld")
    func weigert() async throws {
        let desk = try Demohuis.desk(op: FillDemo.peildag)
        await #expect(throws: Nee.self) {
            try await FillDemo.run(FillDemo.Opdracht(wachtwoord: "welkom2022welkom"), desk: desk)
        }
        _ = try await FillDemo.run(FillDemo.Opdracht(), desk: desk)
        await #expect(throws: Nee.self) { try await FillDemo.run(FillDemo.Opdracht(), desk: desk) }
    }

    @Test("X-14, G-03: verdere mensen komen bij regisseurs met elk 61 dossiers")
    func gemeente() async throws {
        let code = try #require(GemeenteCode("GM0957"))
        let opdracht = FillDemo.Opdracht(voorbeelden: false, extra: .gemeente(code, aantal: 400))
        let huis = try await Demohuis(opdracht)
        let gemeente = try #require(huis.verslag.gemeenten.first)
        #expect((gemeente.naam, gemeente.personen, huis.verslag.accounts.count) == ("Roermond", 400, 7))
        let caseload = try await ShowCaseload.run(desk: huis.desk, inzage: try await huis.inzage("r1.gm0957"))
        #expect(caseload.regels.map(\.totaal).sorted() == [34, 61, 61, 61, 61, 61, 61])
        #expect(
            Set(try huis.dossiers("GM0957").compactMap { $0.beeld.laatste(.personalia)?[Personalia.bsn] }).count > 380
        )
    }

    @Test("X-14: mensen verspreid over alle 342 gemeenten")
    func overal() async throws {
        let huis = try await Demohuis(FillDemo.Opdracht(voorbeelden: false, extra: .overal(aantal: 700)))
        #expect(huis.verslag.gemeenten.count == 342)
        #expect(huis.verslag.gemeenten.reduce(0) { $0 + $1.personen } == 700)
    }
}
