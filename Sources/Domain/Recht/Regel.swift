// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The name of a rule, such as `PIP-02`: family, dash, number. It stands in outcomes, tests and on the page *Regels*.
public struct RegelID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let naam: String

    public init(_ naam: String) {
        self.naam = naam
    }

    public init(stringLiteral naam: String) {
        self.naam = naam
    }

    public var description: String { naam }

    /// The letters before the dash: `PIP`.
    public var familie: Substring { naam.prefix { $0 != "-" } }

    public static func < (left: Self, right: Self) -> Bool { left.naam < right.naam }
}

/// How sure the reading of a rule is. Anything below `hoog` is shown to people as *nog te bevestigen*.
public enum Zekerheid: String, Hashable, Comparable, CaseIterable, Sendable {
    /// Read in the text of the law or at the body that decides.
    case hoog = "H"
    /// From a secondary source, or an interpretation of a text that was read.
    case midden = "M"
    /// Uncertain, or only an outline.
    case laag = "L"

    public static func < (left: Self, right: Self) -> Bool { left.rang < right.rang }

    private var rang: Int {
        switch self {
        case .laag: 0
        case .midden: 1
        case .hoog: 2
        }
    }

    /// The words beside an outcome; nil when nothing has to be said.
    public var voorbehoud: String? { self == .hoog ? nil : "nog te bevestigen" }
}

/// A rule of law as the product knows it: what it says in plain Dutch, where it comes from, how sure we are.
public struct Regel: Hashable, Sendable {
    public let id: RegelID
    /// A few words, for lists.
    public let titel: String
    /// What the rule says, in plain Dutch (B1).
    public let tekst: String
    /// Where it stands.
    public let bronnen: [Wetsartikel]
    public let zekerheid: Zekerheid
    /// First and last day on which the rule holds; nil is without limit.
    public let geldigVan: Day?
    public let geldigTot: Day?
    /// Amounts and lengths that the rule reads from the dated table.
    public let parameters: [Parametersleutel]
    /// Worked cases that prove it (`W01`).
    public let gevallen: [String]

    public init(
        _ id: RegelID,
        _ titel: String,
        _ tekst: String,
        bronnen: [Wetsartikel],
        zekerheid: Zekerheid = .hoog,
        geldigVan: Day? = nil,
        geldigTot: Day? = nil,
        parameters: [Parametersleutel] = [],
        gevallen: [String] = []
    ) {
        self.id = id
        self.titel = titel
        self.tekst = tekst
        self.bronnen = bronnen
        self.zekerheid = zekerheid
        self.geldigVan = geldigVan
        self.geldigTot = geldigTot
        self.parameters = parameters
        self.gevallen = gevallen
    }
}
