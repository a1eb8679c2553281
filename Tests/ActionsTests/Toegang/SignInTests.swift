// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@testable import Actions

@Suite("Aanmelden")
struct SignInTests {
    private let wachtwoord = "vier paarse fietsen zingen zacht"

    private func proef() async throws -> Proef {
        let proef = try Proef()
        _ = try await CreateAccount.run(
            gebruikersnaam: "Rosa",
            naam: "Rosa van Dael",
            rol: .regisseur,
            gemeente: try #require(Proef.weert),
            wachtwoord: wachtwoord,
            door: "test",
            id: Proef.rosa.id,
            desk: proef.desk
        )
        return proef
    }

    private func signIn(_ proef: Proef, _ naam: String, _ wachtwoord: String) async throws -> SignIn.Uitkomst {
        try await SignIn.run(gebruikersnaam: naam, wachtwoord: wachtwoord, adres: "127.0.0.1", desk: proef.desk)
    }

    @Test("Met het juiste wachtwoord, in elke schrijfwijze van de naam; de sessie eindigt bij afmelden")
    func goed() async throws {
        let proef = try await proef()
        guard case .aangemeld(let token, let aanmelding) = try await signIn(proef, " rOSA ", wachtwoord) else {
            Issue.record("niet aangemeld")
            return
        }
        #expect(try await FindSession.run(token: token, desk: proef.desk)?.medewerker.naam == "Rosa van Dael")
        try await SignOut.run(aanmelding, desk: proef.desk)
        #expect(try await FindSession.run(token: token, desk: proef.desk) == nil)
    }

    @Test("Na een half uur stilte is de sessie voorbij")
    func stilte() async throws {
        let proef = try await proef()
        guard case .aangemeld(let token, _) = try await signIn(proef, "rosa", wachtwoord) else {
            Issue.record("niet aangemeld")
            return
        }
        proef.zet("2022-10-04", minuut: 540 + 29)
        #expect(try await FindSession.run(token: token, desk: proef.desk) != nil)
        proef.zet("2022-10-04", minuut: 540 + 29 + 31)
        #expect(try await FindSession.run(token: token, desk: proef.desk) == nil)
    }

    @Test("Onbekende naam en fout wachtwoord geven hetzelfde antwoord; na tien keer moet men wachten")
    func fout() async throws {
        let proef = try await proef()
        for _ in 1...10 {
            guard case .onjuist = try await signIn(proef, "rosa", "iets heel anders hier") else {
                Issue.record("geen ‘onjuist’")
                return
            }
        }
        guard case .teVaak = try await signIn(proef, "rosa", wachtwoord) else {
            Issue.record("geen rem")
            return
        }
        guard case .onjuist = try await signIn(proef, "niemand", wachtwoord) else {
            Issue.record("een onbekende naam is te herkennen")
            return
        }
    }

    @Test("Een zwak wachtwoord of een naam die al bestaat wordt geweigerd")
    func nieuw() async throws {
        let proef = try await proef()
        for (naam, woord) in [("bram", "welkom2022"), ("rosa", wachtwoord)] {
            let fout = await nee {
                _ = try await CreateAccount.run(
                    gebruikersnaam: naam,
                    naam: "Bram",
                    rol: .regisseur,
                    gemeente: try #require(Proef.weert),
                    wachtwoord: woord,
                    door: "test",
                    id: proef.desk.nieuwKenmerk(),
                    desk: proef.desk
                )
            }
            #expect(fout != nil, "\(naam)")
        }
    }
}
