// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A gap in the duty: out of the BRP or here for a temporary purpose (Bi 2.1(2) and 4.2; rules WHO-06 and EXT-08).
public enum Onderbreking {
    /// What the gap does to the term: it grows by the length of the gap, when that is at most a year. A longer gap ends
    /// the duty (SS110); DUO then assesses a new one on return, and nothing of the old term is extended.
    ///
    /// Example: left 1 June 2024, back 1 September 2024, last day 15 March 2027: exclusive end 16 June 2027. Left
    /// 1 June 2024, back 2 June 2025: refused, the duty ended (case W46).
    public static func nieuwEinde(
        vertrek: Day,
        terug: Day?,
        termijn: Looptijd,
        op peildatum: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<VerlengdeTermijn> {
        do {
            let hoogste = try parameters.read("plicht_onderbreking_max", op: vertrek, regel: "EXT-08")
            let grens = vertrek.adding(months: hoogste.getal, whenMissing: .firstOfNextMonth)
            var grond = Grond(
                ["EXT-08", "WHO-06"],
                invoer: [Invoer("Vertrek", vertrek)] + (terug.map { [Invoer("Terug", $0)] } ?? []),
                stappen: [.maanden(vertrek, plus: hoogste.getal, grens)],
                parameters: [hoogste]
            )
            guard (terug ?? peildatum) <= grens else {
                return .geweigerd(
                    Weigering(
                        "De onderbreking duurde langer dan een jaar. De plicht is geëindigd (SS110).",
                        watNu: "Na terugkeer beoordeelt DUO of er een nieuwe plicht is.",
                        grond: grond
                    )
                )
            }
            guard let terug else {
                return .wacht(
                    Wachtreden("Wacht op de terugkeer: dan is bekend hoeveel de termijn groeit", grond: grond)
                )
            }
            guard terug > vertrek else {
                return .geweigerd(Weigering("Er is geen onderbreking: terug op de dag van vertrek.", grond: grond))
            }
            let periode = Looptijd(begin: vertrek, einde: ExclusiefEinde(terug))
            let duur = Duur(periode)
            grond.regels.append("EXT-05-DUUR")
            grond.stappen = duur.stappen(na: termijn.einde)
            return .vast(
                VerlengdeTermijn(
                    grond: .buitenland,
                    einde: duur.na(termijn.einde),
                    eindeInDagen: ExclusiefEinde(termijn.einde.dag.adding(days: periode.dagen))
                ),
                grond
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }
}
