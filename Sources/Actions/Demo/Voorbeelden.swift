// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// The three gemeenten of the walk-throughs.
enum Voorbeelden {
    static func plannen(_ opdracht: FillDemo.Opdracht) -> [Gemeenteplan] {
        [weert(opdracht), hilversum(opdracht), doetinchem(opdracht)].compactMap(\.self)
    }

    private static func weert(_ opdracht: FillDemo.Opdracht) -> Gemeenteplan? {
        guard let plek = weertplek(opdracht.zaad, opdracht.dag) else { return nil }
        let team = weertteam(opdracht.zaad)
        let regisseurs = team.prefix(3).map(\.medewerker)
        let teamleider = team[3].medewerker
        return Gemeenteplan(plek: plek, team: team, delen: 1) { _ in
            guard plek.dag >= Demogezin.koppeling else {
                return Weert.dossiers(plek, regisseurs: regisseurs, teamleider: teamleider, eersteBSN: 0)
            }
            // Two years later: the family, among a caseload of that day.
            let gezin = Demogezin.dossiers(plek, regisseur: regisseurs[0], teamleider: teamleider)
            var algemeen = Algemeen(plek, eersteBSN: 1_000, na: 1_000)
            return gezin
                + regisseurs.enumerated().flatMap { nummer, regisseur in
                    algemeen.caseload(Gemeenteplan.caseload - (nummer == 0 ? gezin.count : 0), van: regisseur)
                }
        }
    }

    private static func hilversum(_ opdracht: FillDemo.Opdracht) -> Gemeenteplan? {
        gewoon(opdracht, "GM0402", "Hilversum", 40, eersteBSN: 3_000, "hanna", "Hanna Vermeer-Blauw")
    }

    private static func doetinchem(_ opdracht: FillDemo.Opdracht) -> Gemeenteplan? {
        gewoon(opdracht, "GM0222", "Doetinchem", 55, eersteBSN: 4_000, "daan", "Daan Wisselink")
    }

    private static func gewoon(
        _ opdracht: FillDemo.Opdracht,
        _ code: String,
        _ naam: String,
        _ aantal: Int,
        eersteBSN: Int,
        _ gebruikersnaam: String,
        _ regisseur: String
    ) -> Gemeenteplan? {
        guard let gemeente = GemeenteCode(code) else { return nil }
        let plek = Demoplek(gemeente: gemeente, naam: naam, zaad: opdracht.zaad, dag: opdracht.dag)
        let account = Demoaccount(gebruikersnaam, regisseur, .regisseur, zaad: opdracht.zaad)
        return Gemeenteplan(plek: plek, team: [account], delen: 1) { _ in
            var algemeen = Algemeen(plek, eersteBSN: eersteBSN)
            return algemeen.caseload(aantal, van: account.medewerker)
        }
    }

    static func weertplek(_ zaad: UInt64, _ dag: Day) -> Demoplek? {
        guard let gemeente = GemeenteCode(Weert.code) else { return nil }
        var plek = Demoplek(gemeente: gemeente, naam: "Weert", zaad: zaad, dag: dag)
        plek.opvang = ["AZC Weert", "AZC Budel"]
        plek.partners = Demoplek.Partners(
            taal: "Gilde Opleidingen",
            welzijn: "Punt Welzijn",
            werk: "Werk.Kom",
            geld: "AMW-ML"
        )
        return plek
    }

    /// Rosa, Bram, Ilse, Tom, Bea, Jet and Fien.
    static func weertteam(_ zaad: UInt64) -> [Demoaccount] {
        [
            Demoaccount("rosa", "Rosa van Dael", .regisseur, zaad: zaad),
            Demoaccount("bram", "Bram Hendrikx", .regisseur, zaad: zaad),
            Demoaccount("ilse", "Ilse Janssen", .regisseur, zaad: zaad),
            Demoaccount("tom", "Tom Peeters", .teamleider, zaad: zaad),
            Demoaccount("bea", "Bea Smeets", .beheerder, zaad: zaad),
            Demoaccount("jet", "Jet Maas", .jobcoach, zaad: zaad),
            Demoaccount("fien", "Fien Wolters", .auditor, zaad: zaad),
        ]
    }
}
