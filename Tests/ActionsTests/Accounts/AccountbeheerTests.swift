// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@testable import Actions

@Suite("U/TV.01: accounts beheren")
struct AccountbeheerTests {
    /// Every act, on an account, by somebody.
    private static let daden: [(naam: String, doe: @Sendable (MedewerkerID, Desk, Inzage) async throws -> Void)] = [
        ("uitnodigen", { id, desk, inzage in _ = try await InviteAccount.again(id, desk: desk, inzage: inzage) }),
        ("herstellen", { id, desk, inzage in _ = try await ResetAccount.run(.beide, id, desk: desk, inzage: inzage) }),
        (
            "blokkeren",
            { id, desk, inzage in
                try await BlockAccount.run(id, versie: 1, reden: "uit dienst", desk: desk, inzage: inzage)
            }
        ),
        ("opheffen", { id, desk, inzage in try await BlockAccount.undo(id, versie: 1, desk: desk, inzage: inzage) }),
        (
            "rol",
            { id, desk, inzage in
                try await ChangeRole.run(id, versie: 1, naar: "TEAMLEIDER", desk: desk, inzage: inzage)
            }
        ),
        ("tonen", { id, desk, inzage in _ = try await ShowAccounts.account(id, desk: desk, inzage: inzage) }),
    ]

    private enum Woord: String { case weigering, nietGevonden, nietToegestaan, invoer, conflict, gelukt }

    private func woord(_ body: () async throws -> Void) async -> Woord {
        switch await nee(body) {
        case nil: .gelukt
        case .weigering: .weigering
        case .nietGevonden: .nietGevonden
        case .nietToegestaan(.accountsBeheren): .nietToegestaan
        case .nietToegestaan, .redenNodig, .conflict: .conflict
        case .invoer: .invoer
        }
    }

    @Test("ASVS 8.2.1, 8.3.1: alleen wie accounts beheert, kan iets met een account", arguments: daden.map(\.naam))
    func rollen(_ naam: String) async throws {
        let kantoor = try await Kantoor()
        let daad = try #require(Self.daden.first { $0.naam == naam })
        for wie in [Proef.rosa, Proef.tom] {
            let inzage = try kantoor.proef.inzage(wie)
            #expect(await woord { try await daad.doe(Kantoor.cor.id, kantoor.desk, inzage) } == .nietToegestaan)
        }
        #expect(try await kantoor.journaal() == [])
    }

    @Test("ASVS 8.2.2, 8.4.1: een account van een andere gemeente bestaat niet", arguments: daden.map(\.naam))
    func anderen(_ naam: String) async throws {
        let kantoor = try await Kantoor()
        let daad = try #require(Self.daden.first { $0.naam == naam })
        let inzage = try kantoor.proef.inzage(Proef.bea, gemeente: "GM0402")
        #expect(await woord { try await daad.doe(Proef.rosa.id, kantoor.desk, inzage) } == .nietGevonden)
        let nobody = MedewerkerID(hoog: 77, laag: 77)
        #expect(await woord { try await daad.doe(nobody, kantoor.desk, try kantoor.bea()) } == .nietGevonden)
        #expect(try await kantoor.account(Proef.rosa.id)?.versie == 1)
    }

    @Test("Niemand herstelt, blokkeert of bevordert zichzelf", arguments: ["herstellen", "blokkeren", "rol"])
    func zelf(_ naam: String) async throws {
        let kantoor = try await Kantoor()
        let daad = try #require(Self.daden.first { $0.naam == naam })
        #expect(await woord { try await daad.doe(Proef.bea.id, kantoor.desk, try kantoor.bea()) } == .weigering)
        #expect(try await kantoor.account(Proef.bea.id)?.versie == 1)
        #expect(try await kantoor.journaal() == [])
    }

    @Test(
        "De laatste beheerder die zich kan aanmelden, kan niet weg; een genodigde telt niet",
        arguments: ["blokkeren", "rol"]
    )
    func laatste(_ naam: String) async throws {
        let kantoor = try await Kantoor()
        let daad = try #require(Self.daden.first { $0.naam == naam })
        let opdracht = Inzage(
            medewerker: Medewerker(id: MedewerkerID(hoog: 0, laag: 0), naam: "opdrachtregel", rol: .beheerder),
            gemeente: try #require(Proef.weert),
            doel: .beheer,
            herkomst: Herkomst(.opdracht)
        )
        _ = try await InviteAccount.run(
            InviteAccount.Invoer(gebruikersnaam: "nieuw", naam: "Nieuw", rol: "BEHEERDER"),
            id: kantoor.desk.nieuwKenmerk(),
            desk: kantoor.desk,
            inzage: opdracht
        )
        #expect(await woord { try await daad.doe(Kantoor.cor.id, kantoor.desk, opdracht) } == .gelukt)
        #expect(await woord { try await daad.doe(Proef.bea.id, kantoor.desk, opdracht) } == .weigering)
        #expect(try await kantoor.account(Proef.bea.id)?.status == .actief)
        #expect(try await kantoor.account(Proef.bea.id)?.rol == Rol.beheerder.rawValue)
    }

    @Test("ASVS 7.4.2, 7.4.5: blokkeren beëindigt sessies, tussenstappen en links; opheffen maakt ze niet weer open")
    func blokkeren() async throws {
        let kantoor = try await Kantoor()
        let inzage = try kantoor.bea()
        guard
            case .wachtwoordJuist(let stap, _) = try await SignIn.run(
                gebruikersnaam: "rosa",
                wachtwoord: Kantoor.wachtwoord,
                adres: "192.0.2.1",
                desk: kantoor.desk
            ),
            case .aangemeld(let token, _) = try await ConfirmSignIn.run(
                token: stap,
                code: kantoor.proef.code(),
                adres: "192.0.2.1",
                desk: kantoor.desk
            ),
            case .wachtwoordJuist(let half, _) = try await SignIn.run(
                gebruikersnaam: "rosa",
                wachtwoord: Kantoor.wachtwoord,
                adres: "192.0.2.1",
                desk: kantoor.desk
            )
        else {
            Issue.record("aanmelden lukt niet")
            return
        }
        #expect(try await FindSession.run(token: token, desk: kantoor.desk) != nil)
        try await BlockAccount.run(Proef.rosa.id, versie: 1, reden: " uit dienst ", desk: kantoor.desk, inzage: inzage)
        #expect(try await FindSession.run(token: token, desk: kantoor.desk) == nil)
        #expect(try await ShowAanmeldstap.run(token: half, isDemo: false, desk: kantoor.desk) == nil)
        #expect(try await !kantoor.komtBinnen("rosa", Kantoor.wachtwoord))
        for wat in [Herstelwat.wachtwoord, .tweedeStap, .beide] {
            #expect(
                await woord { _ = try await ResetAccount.run(wat, Proef.rosa.id, desk: kantoor.desk, inzage: inzage) }
                    == .weigering
            )
        }
        try await BlockAccount.undo(Proef.rosa.id, versie: 2, desk: kantoor.desk, inzage: inzage)
        #expect(try await FindSession.run(token: token, desk: kantoor.desk) == nil)
        #expect(try await kantoor.komtBinnen("rosa", Kantoor.wachtwoord))
        let found = try await ShowAccounts.account(Proef.rosa.id, desk: kantoor.desk, inzage: inzage)
        #expect(found.geschiedenis.map(\.toelichting).prefix(2) == ["actief", "geblokkeerd: uit dienst"])
        #expect(found.geschiedenis.first?.door == Proef.bea.naam)
    }

    @Test("Wie kijkt naar wat intussen is gewijzigd, wijzigt niets", arguments: ["blokkeren", "rol"])
    func intussen(_ naam: String) async throws {
        let kantoor = try await Kantoor()
        let daad = try #require(Self.daden.first { $0.naam == naam })
        try await kantoor.desk.platform.write {
            try AccountStore($0)
                .changeNaam(Proef.rosa.id.description, versie: 1, to: "Rosa", Wijziger(door: "x", tijdstip: 1))
        }
        #expect(await woord { try await daad.doe(Proef.rosa.id, kantoor.desk, try kantoor.bea()) } == .weigering)
        #expect(try await kantoor.account(Proef.rosa.id)?.versie == 2)
        let uitkomsten = try await kantoor.journaal().map { $0.prefix { $0 != " " } }
        #expect(uitkomsten == ["GELUKT", "GEWEIGERD"])
    }

    @Test("Elke daad staat in het journaal, zonder naam, en in de geschiedenis van het account")
    func journaal() async throws {
        let kantoor = try await Kantoor()
        let inzage = try kantoor.bea()
        _ = try await kantoor.uitnodigen()
        let id = try await kantoor.id("noa")
        _ = try await InviteAccount.again(id, desk: kantoor.desk, inzage: inzage)
        try await ChangeRole.run(id, versie: 1, naar: "TEAMLEIDER", desk: kantoor.desk, inzage: inzage)
        try await BlockAccount.run(id, versie: 2, reden: "", desk: kantoor.desk, inzage: inzage)
        try await BlockAccount.undo(id, versie: 3, desk: kantoor.desk, inzage: inzage)
        _ = try await ResetAccount.run(.beide, id, desk: kantoor.desk, inzage: inzage)
        let said = try await kantoor.journaal()
        #expect(
            said
                == [
                    "uitgenodigd als regisseur", "opnieuw uitgenodigd", "rol gewijzigd in teamleider", "geblokkeerd",
                    "blokkade opgeheven", "herstel van wachtwoord en tweede stap",
                ].map { "GELUKT \($0), account \(id)" }
        )
        #expect(!said.joined().contains("Noa") && !said.joined().contains("noa"))
        #expect(
            try await kantoor.soorten(id) == [
                .aangemaakt, .uitgenodigd, .uitgenodigd, .rolGewijzigd, .statusGewijzigd, .statusGewijzigd,
                .herstellinkGemaakt,
            ]
        )
    }

    @Test("Zonder journaal gebeurt er niets")
    func zonderJournaal() async throws {
        let kantoor = try await Kantoor()
        let inzage = try kantoor.bea()
        _ = try await kantoor.uitnodigen()
        try kantoor.proef.weert().hapert(.full)
        await #expect(throws: (any Error).self) {
            try await BlockAccount.run(Proef.rosa.id, versie: 1, reden: "", desk: kantoor.desk, inzage: inzage)
        }
        #expect(try await kantoor.account(Proef.rosa.id)?.status == .actief)
    }

    @Test(
        "Een uitnodiging met fouten zegt welke",
        arguments: [
            ("", "", "", ["naam", "gebruikersnaam", "rol"]), ("noa", "Noa", "BAAS", ["rol"]),
            ("ROSA", "Rosa", "REGISSEUR", ["gebruikersnaam"]), ("no\u{202E}a", "Noa", "REGISSEUR", ["gebruikersnaam"]),
            (String(repeating: "n", count: 121), "Noa", "REGISSEUR", ["gebruikersnaam"]),
        ]
    )
    func fouten(_ gebruikersnaam: String, _ naam: String, _ rol: String, _ velden: [String]) async throws {
        let kantoor = try await Kantoor()
        let inzage = try kantoor.bea()
        let said = await nee {
            _ = try await InviteAccount.run(
                InviteAccount.Invoer(gebruikersnaam: gebruikersnaam, naam: naam, rol: rol),
                id: kantoor.desk.nieuwKenmerk(),
                desk: kantoor.desk,
                inzage: inzage
            )
        }
        guard case .invoer(let fouten) = said else {
            Issue.record("mag")
            return
        }
        #expect(fouten.map(\.sleutel) == velden)
        #expect(try await kantoor.journaal() == [])
    }

    @Test("De lijst komt in bladen, op gebruikersnaam")
    func bladen() async throws {
        let kantoor = try await Kantoor()
        let inzage = try kantoor.bea()
        for number in 10..<16 { _ = try await kantoor.uitnodigen("m\(number)") }
        var (seen, next): ([String], String?) = ([], "")
        while let from = next {
            let blad = try await ShowAccounts.run(na: from, hoogstens: 4, desk: kantoor.desk, inzage: inzage)
            #expect(blad.accounts.count <= 4)
            seen += blad.accounts.map(\.gebruikersnaam)
            next = blad.verder
        }
        #expect(seen == ["bea", "cor"] + (10..<16).map { "m\($0)" } + ["rosa"])
    }
}
