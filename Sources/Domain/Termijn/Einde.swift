// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The end of a term as DUO stores it: the first day **after** the term (rule DATE-04).
public struct ExclusiefEinde: Hashable, Comparable, Sendable {
    /// The first day that no longer belongs to the term.
    public let dag: Day

    public init(_ dag: Day) {
        self.dag = dag
    }

    /// The same end, seen as the last day that still counts.
    public var laatste: LaatsteDag { LaatsteDag(dag.adding(days: -1)) }

    public static func < (left: Self, right: Self) -> Bool { left.dag < right.dag }
}

/// The end of a term as a letter says it: the last day that still counts (tot en met).
public struct LaatsteDag: Hashable, Comparable, Sendable {
    /// The last day on which the term still runs.
    public let dag: Day

    public init(_ dag: Day) {
        self.dag = dag
    }

    /// The same end, seen as the first day after it.
    public var exclusief: ExclusiefEinde { ExclusiefEinde(dag.adding(days: 1)) }

    public static func < (left: Self, right: Self) -> Bool { left.dag < right.dag }
}

/// A stretch of days: `begin` counts, `einde` is the first day after it.
public struct Looptijd: Hashable, Sendable {
    public let begin: Day
    public let einde: ExclusiefEinde

    public init(begin: Day, einde: ExclusiefEinde) {
        self.begin = begin
        self.einde = einde
    }

    public init(begin: Day, tot laatste: LaatsteDag) {
        self.init(begin: begin, einde: laatste.exclusief)
    }

    /// Whether `dag` lies in the stretch.
    public func contains(_ dag: Day) -> Bool {
        begin <= dag && dag < einde.dag
    }

    /// Length in days.
    public var dagen: Int { begin.days(to: einde.dag) }
}
