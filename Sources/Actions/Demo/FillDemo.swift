// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Secrets
internal import Storage

/// Fills an empty installation with invented people. Always the same for the same seed and day.
package enum FillDemo {
    package static func run(_ opdracht: Opdracht, desk: Desk) async throws -> Verslag {
        let plannen = try await plannen(opdracht, desk)
        let hash = try await hash(opdracht, plannen, desk)
        var verslag = Verslag(wachtwoord: opdracht.wachtwoord)
        for plan in plannen { try checkEmpty(plan, desk) }
        try desk.platform.writeExclusively { connection in
            let accounts = AccountStore(connection)
            for plan in plannen {
                for account in plan.team {
                    let account = account.account(plan.plek)
                    try accounts.add(account, wachtwoord: hash)
                    try Factorproef(connection, desk).stelIn(account.id, at: account.aangemaakt)
                }
            }
        }
        verslag.gemeenten = try await fill(plannen, desk)
        for plan in plannen {
            verslag.accounts += plan.team.map { account in
                Verslag.Account(
                    gebruikersnaam: account.gebruikersnaam,
                    naam: account.medewerker.naam,
                    rol: account.medewerker.rol,
                    gemeente: plan.plek.gemeente
                )
            }
        }
        return verslag
    }

    private static func plannen(_ opdracht: Opdracht, _ desk: Desk) async throws -> [Gemeenteplan] {
        let voorbeelden = opdracht.voorbeelden ? Voorbeelden.plannen(opdracht) : []
        let bezet = Set(voorbeelden.map(\.plek.gemeente))
        // The list of today also where the day of the demonstration lies before the last mergers.
        let bekend = try await desk.platform.read { connection in
            try GemeenteStore(connection).all(op: max(opdracht.dag, Day(2023, 1, 1)))
        }
        let gemeenten = bekend.compactMap { gemeente in GemeenteCode(gemeente.code).map { ($0, gemeente.naam) } }
            .filter { !bezet.contains($0.0) }
        switch opdracht.extra {
        case .gemeente(let code, let aantal):
            guard let (gemeente, naam) = gemeenten.first(where: { $0.0 == code }) else {
                throw Nee.invoer([Veldfout("gemeente", "\(code) staat niet in de lijst, of heeft al voorbeelden.")])
            }
            let plek = Demoplek(
                gemeente: gemeente,
                naam: naam,
                zaad: opdracht.zaad,
                dag: opdracht.dag,
                isBeknopt: true
            )
            return voorbeelden + [.groot(plek, aantal: aantal, eersteBSN: eersteVrijeBSN)]
        case .overal(let aantal):
            let per = aantal / max(1, gemeenten.count)
            let rest = aantal % max(1, gemeenten.count)
            return voorbeelden
                + gemeenten.enumerated().map { nummer, gemeente in
                    let plek = Demoplek(
                        gemeente: gemeente.0,
                        naam: gemeente.1,
                        zaad: opdracht.zaad,
                        dag: opdracht.dag,
                        isBeknopt: true
                    )
                    let ruimte = max(1, Demonummers.aantalBSN - eersteVrijeBSN - per)
                    return .groot(
                        plek,
                        aantal: per + (nummer < rest ? 1 : 0),
                        eersteBSN: eersteVrijeBSN + nummer * per % ruimte
                    )
                }
        case nil: return voorbeelden
        }
    }

    private static let eersteVrijeBSN = 5_000

    /// One hash for all: it is the same password, and a hash costs a third of a second.
    private static func hash(_ opdracht: Opdracht, _ plannen: [Gemeenteplan], _ desk: Desk) async throws -> String {
        let wachtwoord = Wachtwoord(opdracht.wachtwoord)
        do throws(Wachtwoordweigering) {
            for plan in plannen {
                for account in plan.team {
                    try wachtwoord.check(vermijd: [account.gebruikersnaam, account.medewerker.naam])
                }
            }
        } catch {
            throw Nee.invoer([Veldfout("wachtwoord", error.description)])
        }
        return try await desk.kluis.hash(wachtwoord)
    }

    private static func checkEmpty(_ plan: Gemeenteplan, _ desk: Desk) throws {
        let codec = Verzegeling(desk.codec, gemeente: plan.plek.gemeente)
        let count = try desk.gemeenten.open(plan.plek.gemeente).readSync { connection in
            try DossierStore(connection, codec: codec).count()
        }
        guard count == 0 else {
            throw Nee.invoer([
                Veldfout("gemeente", "In \(plan.plek.naam) staan al dossiers. De demonstratie vult alleen wat leeg is.")
            ])
        }
    }
}
