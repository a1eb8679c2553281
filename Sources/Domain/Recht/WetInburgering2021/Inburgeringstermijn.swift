// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The three years in which somebody must have fulfilled everything (Wi 11). DUO sets it; this is the expectation.
public enum Inburgeringstermijn {
    /// The term that follows from the first PIP: it starts the day after its dagtekening and lasts three years (TERM-01).
    /// A later PIP, also of another gemeente, does not move it (TERM-02). `dagtekeningen` may hold every PIP, in any order.
    ///
    /// Example: first PIP 15 March 2024: 16 March 2024 up to and including 15 March 2027 (case W13).
    public static func verwacht(
        dagtekeningen: [Day],
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Looptijd> {
        guard let eerste = dagtekeningen.min() else {
            return .wacht(Wachtreden("Wacht op het eerste PIP", grond: Grond(["TERM-01"])))
        }
        return verwacht(eerstePip: eerste, isHerzien: dagtekeningen.count > 1, parameters: parameters)
    }

    /// The term that follows from the dagtekening of the first PIP (TERM-01).
    public static func verwacht(
        eerstePip: Day,
        isHerzien: Bool = false,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Looptijd> {
        guard let maanden = parameters.parameter("inburgeringstermijn", op: eerstePip) else {
            return .vraagtOordeel(parameters.ontbreekt("inburgeringstermijn", op: eerstePip, regel: "TERM-01"))
        }
        let begin = eerstePip.adding(days: 1)
        let (einde, stappen) = Wettermijn.maanden(maanden.getal, vanaf: begin)
        return .vast(
            Looptijd(begin: begin, einde: einde),
            Grond(
                isHerzien ? ["TERM-01", "TERM-02", "DATE-03"] : ["TERM-01", "DATE-03"],
                invoer: [Invoer("Dagtekening van het eerste PIP", eerstePip)],
                stappen: [.dagen(eerstePip, plus: 1, begin)] + stappen,
                parameters: [maanden]
            )
        )
    }
}
