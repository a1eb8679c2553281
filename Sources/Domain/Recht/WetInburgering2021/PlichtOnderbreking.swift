// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A gap in the stay: not in the BRP, or here for a temporary purpose (Bi 2.1(2), 4.2; WHO-06).
public enum PlichtOnderbreking {
    /// What a gap does to the duty.
    public enum Gevolg: Hashable, Sendable {
        /// The duty goes on; the term grows by the gap.
        case looptDoor(Looptijd)
        /// The duty ended on this day (DUO: SS110). On return DUO assesses a new duty.
        case beeindigd(op: Day)
    }

    /// The effect of a gap that began on `vertrek` (the first day away) and ended with the return on `terug`; `peildatum`
    /// counts while the person is away.
    ///
    /// Example: away from 1 June 2024, back on 2 June 2025: ended (case W46). Back on 1 June 2025: goes on.
    public static func gevolg(
        vertrek: Day,
        terug: Day?,
        peildatum: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Gevolg> {
        guard let maanden = parameters.parameter("plicht_onderbreking_max", op: vertrek) else {
            return .vraagtOordeel(parameters.ontbreekt("plicht_onderbreking_max", op: vertrek, regel: "WHO-06"))
        }
        let grens = vertrek.adding(months: maanden.getal, whenMissing: .firstOfNextMonth)
        var grond = Grond(
            ["WHO-06", "DATE-03"],
            invoer: [Invoer("Eerste dag van de onderbreking", vertrek)],
            stappen: [.maanden(vertrek, plus: maanden.getal, grens)],
            parameters: [maanden]
        )
        if let terug, terug >= vertrek {
            grond.invoer.append(Invoer("Terug", terug))
            return terug <= grens
                ? .vast(.looptDoor(Looptijd(begin: vertrek, einde: ExclusiefEinde(terug))), grond)
                : .vast(.beeindigd(op: grens), grond)
        }
        guard peildatum < grens else { return .vast(.beeindigd(op: grens), grond) }
        return .wacht(Wachtreden("Wacht op terugkeer: de plicht eindigt na een jaar, op \(grens.words)", grond: grond))
    }

    /// The end of the term after a gap of at most a year: it moves by as many days as the gap lasted. Whether DUO counts in
    /// days or in months was not found; DUO's date wins.
    public static func verlengd(_ einde: ExclusiefEinde, met onderbreking: Looptijd) -> ExclusiefEinde {
        ExclusiefEinde(einde.dag.adding(days: onderbreking.dagen))
    }
}
