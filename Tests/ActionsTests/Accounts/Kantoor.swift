// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import DatabaseDrivers
import Domain
import Secrets
import Storage
import TestSupport

/// A gemeente with two beheerders and a regisseur who have a password and a second factor.
struct Kantoor {
    static let cor = Medewerker(id: MedewerkerID(hoog: 1, laag: 9), naam: "Cor Linders", rol: .beheerder)
    static let wachtwoord = "zes lantaarns langs de vaart"

    let proef: Proef

    var desk: Desk { proef.desk }

    init() async throws {
        let proef = try Proef()
        self.proef = proef
        let hash = try await proef.desk.kluis.hash(Wachtwoord(Kantoor.wachtwoord))
        try await proef.desk.platform.write { connection in
            try GemeenteStore(connection).addMissing()
            for (name, who) in [("bea", Proef.bea), ("cor", Kantoor.cor), ("rosa", Proef.rosa)] {
                let account = Account(
                    id: who.id.description,
                    gemeente: "GM0988",
                    gebruikersnaam: name,
                    naam: who.naam,
                    rol: who.rol.rawValue,
                    aangemaakt: 0,
                    aangemaaktDoor: "proef"
                )
                try AccountStore(connection).add(account, wachtwoord: hash)
                try proef.stelIn(who.id, connection)
            }
        }
    }

    func bea() throws -> Inzage { try proef.inzage(Proef.bea) }

    func uitnodigen(_ naam: String = "noa", als inzage: Inzage? = nil) async throws -> Toegangslink {
        try await InviteAccount.run(
            InviteAccount.Invoer(gebruikersnaam: naam, naam: "Noa Kuipers", rol: "REGISSEUR"),
            id: desk.nieuwKenmerk(),
            desk: desk,
            inzage: try inzage ?? bea()
        )
    }

    func account(_ id: MedewerkerID) async throws -> Account? {
        try await desk.platform.read { try AccountStore($0).find(id.description) }
    }

    func id(_ naam: String) async throws -> MedewerkerID {
        guard let id = try await ShowAccounts.find(naam, desk: desk, inzage: try bea()) else { throw Nee.nietGevonden }
        return id
    }

    func soorten(_ id: MedewerkerID) async throws -> [Account.Gebeurtenissoort] {
        try await desk.platform.read { try AccountStore($0).gebeurtenissen(id.description).map(\.soort) }
    }

    /// What the journal of the gemeente says of accounts, oldest first.
    func journaal() async throws -> [String] {
        try await desk.gemeenten.open(try bea().gemeente).read { connection in
            try JournaalStore(connection).lines(Journaalvraag(), na: nil, limit: 100)
                .filter { $0.handeling == Handeling.accountsBeheren.rawValue }
                .map { "\($0.uitkomst?.rawValue ?? "") \($0.detail ?? "")" }.reversed()
        }
    }

    /// The first step of signing in: whether the password is right.
    func komtBinnen(_ naam: String, _ wachtwoord: String) async throws -> Bool {
        let uitkomst = try await SignIn.run(
            gebruikersnaam: naam,
            wachtwoord: wachtwoord,
            adres: "192.0.2.1",
            desk: desk
        )
        if case .wachtwoordJuist = uitkomst { return true }
        return false
    }

    func gebruik(
        _ link: Toegangslink,
        nieuw: String = "",
        wachtwoord: String = ""
    ) async throws -> UseLink.Uitkomst {
        try await UseLink.run(
            token: link.token,
            UseLink.Invoer(wachtwoord: wachtwoord, nieuw: nieuw, herhaling: nieuw),
            gemeente: "Weert",
            adres: "192.0.2.1",
            desk: desk
        )
    }
}

extension UseLink.Uitkomst {
    /// In a word, for tables.
    var woord: String {
        switch self {
        case .verder: "verder"
        case .teVaak: "teVaak"
        case .voorbij(.gebruikt): "gebruikt"
        case .voorbij(.verlopen): "verlopen"
        case .voorbij(.onbekend): "onbekend"
        case .voorbij(.werkt): "werkt"
        }
    }
}
