// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// How one gemeente is filled: who works there, and the dossiers in parts that do not need one another.
struct Gemeenteplan: Sendable {
    let plek: Demoplek
    let team: [Demoaccount]
    let delen: Int
    let deel: @Sendable (Int) -> [Demodossier]
}

extension Gemeenteplan {
    /// A gemeente of which only the size matters: 61 dossiers per regisseur.
    static func groot(_ plek: Demoplek, aantal: Int, eersteBSN: Int) -> Gemeenteplan {
        let team = (0..<(aantal + caseload - 1) / caseload).map { Demoaccount.regisseur($0, plek: plek) }
        return Gemeenteplan(plek: plek, team: team, delen: (team.count + perDeel - 1) / perDeel) { deel in
            let first = deel * perDeel
            var algemeen = Algemeen(plek, eersteBSN: eersteBSN, na: first * caseload)
            return (first..<min(first + perDeel, team.count)).flatMap { nummer in
                algemeen.caseload(min(caseload, aantal - nummer * caseload), van: team[nummer].medewerker)
            }
        }
    }

    /// Dossiers per regisseur, as in Weert.
    static let caseload = 61
    /// Regisseurs whose dossiers are made in one go.
    private static let perDeel = 6
}
