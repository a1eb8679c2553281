// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Exchange
internal import Secrets
internal import Storage

/// Who may do what in a gemeente, to be looked through every quarter (BIO 8.02.01).
package struct Rechtenrapport: Sendable {
    /// Somebody looked it through.
    package struct Controle: Sendable, Hashable {
        package let tijd: Tijdstip
        package let naam: String
        /// The moment of the report that was looked at.
        package let stand: Tijdstip
        package let aantal: Int
        package let opmerkingen: String?
    }

    package let accounts: [Accountstand]
    package let tijd: Tijdstip
    /// Says what stands in it: accounts, roles, status and second factors.
    package let vingerafdruk: String
    /// The newest first.
    package let controles: [Controle]
    /// How many rights were given, changed or taken since the last check.
    package let sindsdien: Int

    /// Within how many days it is to be looked through again.
    package static let kwartaal = 92

    /// Whether it is time to look it through.
    package var isAanDeBeurt: Bool {
        controles.first.map { Int(tijd.dag.number) - Int($0.tijd.dag.number) > Self.kwartaal } ?? true
    }

    package func aantal(_ telt: (Accountstand) -> Bool) -> Int { accounts.count(where: telt) }
}

package enum ShowRechtenrapport {
    package static func run(desk: Desk, inzage: Inzage) async throws -> Rechtenrapport {
        try await Accountbeheer(desk, inzage).journaal("rechtenrapport bekeken")
        return try await make(desk: desk, inzage: inzage)
    }

    /// The same as CSV for a spreadsheet.
    package static func bestand(desk: Desk, inzage: Inzage) async throws -> [UInt8] {
        try await Accountbeheer(desk, inzage.met(doel: .uitvoer)).journaal("rechtenrapport als bestand")
        var writer = CSVWriter(header: kop)
        for stand in try await make(desk: desk, inzage: inzage).accounts { writer.write(cells(stand)) }
        return writer.take()
    }

    static func make(desk: Desk, inzage: Inzage) async throws -> Rechtenrapport {
        let code = inzage.gemeente.code
        var accounts: [Accountstand] = []
        var next: String? = ""
        while let from = next {
            let blad = try await ShowAccounts.blad(na: from, hoogstens: 500, desk: desk, inzage: inzage)
            accounts += blad.accounts
            next = blad.verder
        }
        let (controles, sindsdien) = try await desk.platform.read { connection in
            let controles = try RechtencontroleStore(connection).all(gemeente: code, hoogstens: 12)
            let last = controles.first?.stand
            return (controles, try last.map { try AccountStore(connection).wijzigingen(gemeente: code, na: $0) } ?? 0)
        }
        return Rechtenrapport(
            accounts: accounts,
            tijd: desk.nu(),
            vingerafdruk: vingerafdruk(accounts),
            controles: controles.map(Rechtenrapport.Controle.init),
            sindsdien: sindsdien
        )
    }

    private static func vingerafdruk(_ accounts: [Accountstand]) -> String {
        var hash = Inhoudshash()
        for stand in accounts {
            for part in [stand.id.description, stand.rolnaam, stand.status.rawValue, "\(stand.heeftTweedeStap)"] {
                hash.add(Array(part.utf8))
            }
        }
        return hash.waarde
    }

    private static let kop = [
        "gebruikersnaam", "naam", "rol", "stand", "tweede stap", "laatst aangemeld", "open sessies", "gemaakt op",
        "gemaakt door", "gewijzigd op", "gewijzigd door", "langer dan 90 dagen ongebruikt",
    ]

    private static func cells(_ stand: Accountstand) -> [String] {
        [
            stand.gebruikersnaam, stand.naam, stand.rolnaam, stand.status.naam, stand.heeftTweedeStap ? "ja" : "nee",
            stand.laatstAangemeld?.dag.iso ?? "", String(stand.sessies), stand.aangemaakt.dag.iso,
            stand.aangemaaktDoor,
            stand.gewijzigd?.dag.iso ?? "", stand.gewijzigdDoor ?? "", stand.isOngebruikt ? "ja" : "nee",
        ]
    }
}

extension Rechtenrapport.Controle {
    init(_ kept: Rechtencontrole) {
        tijd = Tijdstip(milliseconden: kept.tijdstip)
        naam = kept.naam
        stand = Tijdstip(milliseconden: kept.stand)
        aantal = kept.aantal
        opmerkingen = kept.opmerkingen
    }
}

/// Keeps that somebody looked the report through, as it was when it was shown.
package enum ReviewRechten {
    package struct Invoer: Sendable {
        package let stand: Tijdstip
        package let vingerafdruk: String
        package let opmerkingen: String

        package init(stand: Tijdstip, vingerafdruk: String, opmerkingen: String) {
            self.stand = stand
            self.vingerafdruk = vingerafdruk
            self.opmerkingen = opmerkingen.trimmed
        }
    }

    package static func run(_ invoer: Invoer, desk: Desk, inzage: Inzage) async throws {
        let beheer = try Accountbeheer(desk, inzage)
        guard invoer.opmerkingen.count <= 2000 else {
            throw Nee.invoer([
                Veldfout("opmerkingen", "Dit is te lang. Gebruik hoogstens 2.000 tekens.", kind: .teLang)
            ])
        }
        let now = try await ShowRechtenrapport.make(desk: desk, inzage: inzage)
        guard now.vingerafdruk == invoer.vingerafdruk, invoer.stand <= now.tijd else {
            throw Accountbeheer.weigering(
                "Sinds u dit rapport opende, is er een account of recht gewijzigd. Uw controle is niet bewaard.",
                "Open het rapport opnieuw en kijk wat er veranderde."
            )
        }
        try await beheer.journaal("rechtenrapport nagekeken, \(now.accounts.count) accounts")
        let controle = Rechtencontrole(
            door: beheer.by,
            naam: inzage.medewerker.naam,
            stand: invoer.stand.milliseconden,
            aantal: now.accounts.count,
            vingerafdruk: now.vingerafdruk,
            opmerkingen: invoer.opmerkingen.isEmpty ? nil : invoer.opmerkingen
        )
        try await desk.platform.write { try RechtencontroleStore($0).add(controle, gemeente: inzage.gemeente.code) }
    }
}
