// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The length of a stretch of days in whole months and the days left over. That is how Meedoen reads "its duration" of
/// Bi 4.1; counting in days is the other reading (rule EXT-05-DUUR, confidence L). DUO's answer is leading.
public struct Duur: Hashable, Sendable {
    public let maanden: Int
    public let dagen: Int

    public init(maanden: Int, dagen: Int) {
        self.maanden = maanden
        self.dagen = dagen
    }

    /// `2025-01-10` up to, not including, `2025-03-20`: two months and ten days.
    public init(_ looptijd: Looptijd) {
        let months = max(0, looptijd.begin.wholeMonths(to: looptijd.einde.dag))
        let rest = looptijd.begin.adding(months: months, whenMissing: .firstOfNextMonth)
        self.init(maanden: months, dagen: max(0, rest.days(to: looptijd.einde.dag)))
    }

    /// The end that lies this much later; a missing day rolls forward (DATE-03).
    public func na(_ einde: ExclusiefEinde) -> ExclusiefEinde {
        ExclusiefEinde(einde.dag.adding(months: maanden, whenMissing: .firstOfNextMonth).adding(days: dagen))
    }

    /// `2 maanden en 10 dagen`.
    public var woorden: String {
        let months = "\(maanden) \(maanden == 1 ? "maand" : "maanden")"
        let days = "\(dagen) \(dagen == 1 ? "dag" : "dagen")"
        if dagen == 0 { return months }
        return maanden == 0 ? days : "\(months) en \(days)"
    }

    /// The steps of the sum that moves `einde` by this much.
    func stappen(na einde: ExclusiefEinde) -> [Stap] {
        let tussen = einde.dag.adding(months: maanden, whenMissing: .firstOfNextMonth)
        var stappen: [Stap] = []
        if maanden > 0 { stappen.append(.maanden(einde.dag, plus: maanden, tussen)) }
        if dagen > 0 { stappen.append(.dagen(tussen, plus: dagen, tussen.adding(days: dagen))) }
        return stappen
    }
}

extension Looptijd {
    /// Whether the stretch lasts at least this many months: begin + months does not lie past the end.
    func isMinstens(maanden: Int) -> Bool {
        begin.adding(months: maanden, whenMissing: .firstOfNextMonth) <= einde.dag
    }

    /// Whether the two stretches share a day.
    func overlaps(_ other: Looptijd) -> Bool {
        begin < other.einde.dag && other.begin < einde.dag
    }
}
