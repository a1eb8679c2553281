// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
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
        try await proef.desk.platform.write { try proef.stelIn(Proef.rosa.id, $0) }
        return proef
    }

    private func signIn(_ proef: Proef, _ naam: String, _ wachtwoord: String) async throws -> SignIn.Uitkomst {
        try await SignIn.run(gebruikersnaam: naam, wachtwoord: wachtwoord, adres: "127.0.0.1", desk: proef.desk)
    }

    /// Both steps.
    private func aanmelding(_ proef: Proef, _ naam: String) async throws -> (token: String, Aanmelding) {
        guard case .wachtwoordJuist(let stap, false) = try await signIn(proef, naam, wachtwoord) else {
            throw Nee.nietGevonden
        }
        let uitkomst = try await ConfirmSignIn.run(
            token: stap,
            code: proef.code(),
            adres: "127.0.0.1",
            desk: proef.desk
        )
        guard case .aangemeld(let token, let aanmelding) = uitkomst else { throw Nee.nietGevonden }
        return (token, aanmelding)
    }

    @Test("Met het juiste wachtwoord, in elke schrijfwijze van de naam; de sessie eindigt bij afmelden")
    func goed() async throws {
        let proef = try await proef()
        let (token, aanmelding) = try await aanmelding(proef, " rOSA ")
        #expect(try await FindSession.run(token: token, desk: proef.desk)?.medewerker.naam == "Rosa van Dael")
        try await SignOut.run(aanmelding, desk: proef.desk)
        #expect(try await FindSession.run(token: token, desk: proef.desk) == nil)
    }

    @Test("Na een half uur stilte is de sessie voorbij")
    func stilte() async throws {
        let proef = try await proef()
        let (token, _) = try await aanmelding(proef, "rosa")
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
