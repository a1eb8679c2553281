// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a rule says about given facts. Never a guess: what is uncertain says so, what needs judgement asks a person.
public enum Uitkomst<Waarde: Hashable & Sendable>: Hashable, Sendable {
    /// The rule gives this value, on these grounds.
    case vast(Waarde, Grond)
    /// The rule cannot run yet; a fact is missing that will come (such as the registration in the BRP).
    case wacht(Wachtreden)
    /// The rule says no.
    case geweigerd(Weigering)
    /// The law leaves this to a person; the question says what to judge.
    case vraagtOordeel(Oordeelsvraag)

    /// The value, when there is one.
    public var waarde: Waarde? {
        if case .vast(let waarde, _) = self { waarde } else { nil }
    }

    /// The grounds, whatever the outcome.
    public var grond: Grond {
        switch self {
        case .vast(_, let grond): grond
        case .wacht(let reden): reden.grond
        case .geweigerd(let weigering): weigering.grond
        case .vraagtOordeel(let vraag): vraag.grond
        }
    }

    /// The same outcome with the value changed by `change`.
    public func map<Ander: Hashable & Sendable>(_ change: (Waarde) -> Ander) -> Uitkomst<Ander> {
        switch self {
        case .vast(let waarde, let grond): .vast(change(waarde), grond)
        case .wacht(let reden): .wacht(reden)
        case .geweigerd(let weigering): .geweigerd(weigering)
        case .vraagtOordeel(let vraag): .vraagtOordeel(vraag)
        }
    }
}

/// A refusal: the law or a rule says no. Carries the sentence that a person reads.
public struct Weigering: Error, Hashable, Sendable {
    /// What is not possible and why, in plain Dutch.
    public let zin: String
    /// What the person can do instead; nil when there is nothing.
    public let watNu: String?
    public let grond: Grond

    public init(_ zin: String, watNu: String? = nil, grond: Grond) {
        self.zin = zin
        self.watNu = watNu
        self.grond = grond
    }
}

/// Why an outcome has to wait, in plain Dutch: `Wacht op inschrijving in de BRP`.
public struct Wachtreden: Hashable, Sendable {
    public let zin: String
    public let grond: Grond

    public init(_ zin: String, grond: Grond) {
        self.zin = zin
        self.grond = grond
    }
}

/// A question that only a person may answer.
public struct Oordeelsvraag: Hashable, Sendable {
    public let vraag: String
    public let grond: Grond

    public init(_ vraag: String, grond: Grond) {
        self.vraag = vraag
        self.grond = grond
    }
}
