// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The receipt of an outcome: which rules, which facts, which dated parameters and which steps led to it.
public struct Grond: Hashable, Sendable {
    /// The rules that were applied, the deciding one first.
    public var regels: [RegelID]
    /// The facts that went in.
    public var invoer: [Invoer]
    /// The sum, step by step.
    public var stappen: [Stap]
    /// The rows of the parameter table that were read.
    public var parameters: [Parameter]

    public init(_ regels: [RegelID], invoer: [Invoer] = [], stappen: [Stap] = [], parameters: [Parameter] = []) {
        self.regels = regels
        self.invoer = invoer
        self.stappen = stappen
        self.parameters = parameters
    }

    /// This ground with further steps behind it.
    public func adding(_ stappen: Stap...) -> Grond {
        var copy = self
        copy.stappen += stappen
        return copy
    }

    /// This ground followed by `other`: its rules, facts, steps and parameters come after these.
    public func joined(_ other: Grond) -> Grond {
        var copy = self
        for regel in other.regels where !copy.regels.contains(regel) { copy.regels.append(regel) }
        for feit in other.invoer where !copy.invoer.contains(feit) { copy.invoer.append(feit) }
        for parameter in other.parameters where !copy.parameters.contains(parameter) {
            copy.parameters.append(parameter)
        }
        copy.stappen += other.stappen
        return copy
    }
}

/// A fact that went into an outcome.
public struct Invoer: Hashable, Sendable {
    /// What it is: `Kennisgeving van DUO`.
    public let naam: String
    public let waarde: Waarde

    public init(_ naam: String, _ waarde: Waarde) {
        self.naam = naam
        self.waarde = waarde
    }

    public init(_ naam: String, _ dag: Day) {
        self.init(naam, .dag(dag))
    }
}

/// One step of a legal sum. Kept as values and put into words only when somebody reads them.
public enum Stap: Hashable, Sendable {
    /// `begin` plus whole weeks.
    case weken(Day, plus: Int, Day)
    /// `begin` plus months; a missing day rolls forward (DATE-03).
    case maanden(Day, plus: Int, Day)
    /// `begin` plus days.
    case dagen(Day, plus: Int, Day)
    /// A last day that is no working day moves to the next one (Algemene termijnenwet).
    case verschoven(Day, naar: Day, om: GeenWerkdag)
    /// The last day is a working day, or the term is too long to move.
    case nietVerschoven(Day)
    /// The last day is the day before an exclusive end.
    case laatsteDag(Day)
    /// Anything else, in words.
    case zin(String)

    /// The day to which the step leads; nil when it is words only.
    public var uitkomst: Day? {
        switch self {
        case .weken(_, _, let dag), .maanden(_, _, let dag), .dagen(_, _, let dag), .verschoven(_, let dag, _),
            .nietVerschoven(let dag), .laatsteDag(let dag):
            dag
        case .zin: nil
        }
    }

    /// The step in plain Dutch.
    public var woorden: String {
        switch self {
        case .weken(let begin, let aantal, let einde):
            "\(begin.words) + \(aantal) weken (\(aantal * 7) dagen) = \(einde.longWords)"
        case .maanden(let begin, let aantal, let einde):
            "\(begin.words) + \(aantal) maanden = \(einde.words)"
        case .dagen(let begin, let aantal, let einde):
            "\(begin.words) + \(aantal) \(aantal == 1 ? "dag" : "dagen") = \(einde.longWords)"
        case .verschoven(let dag, let naar, let reden):
            "\(dag.longWords) is \(reden.woorden); de termijn loopt door tot \(naar.longWords)"
        case .nietVerschoven(let dag):
            "\(dag.longWords) is een werkdag, dus geen verschuiving"
        case .laatsteDag(let dag):
            "de laatste dag is \(dag.longWords)"
        case .zin(let zin):
            zin
        }
    }
}
