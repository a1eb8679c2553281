// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The name of an amount, length or switch that the law may change: `pip_termijn`.
public struct Parametersleutel: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let naam: String

    public init(_ naam: String) {
        self.naam = naam
    }

    public init(stringLiteral naam: String) {
        self.naam = naam
    }

    public var description: String { naam }
}

/// One row of the dated table: from `geldigVan` up to and including `geldigTot` the parameter has this value.
///
/// Numbers are kept in thousandths, so that `694.23` euro and `0.70` are exact.
public struct Parameter: Hashable, Sendable {
    public let sleutel: Parametersleutel
    public let duizendsten: Int
    /// `weken`, `maanden`, `uren`, `euro`, `vlag`, …
    public let eenheid: String
    public let geldigVan: Day?
    public let geldigTot: Day?
    public let bron: String
    public let zekerheid: Zekerheid

    public init(
        _ sleutel: Parametersleutel,
        duizendsten: Int,
        eenheid: String,
        geldigVan: Day?,
        geldigTot: Day?,
        bron: String,
        zekerheid: Zekerheid
    ) {
        self.sleutel = sleutel
        self.duizendsten = duizendsten
        self.eenheid = eenheid
        self.geldigVan = geldigVan
        self.geldigTot = geldigTot
        self.bron = bron
        self.zekerheid = zekerheid
    }

    /// The value as a whole number, such as 10 weeks.
    public var getal: Int { duizendsten / 1000 }

    /// The value as money.
    public var bedrag: Bedrag { Bedrag(centen: duizendsten / 10) }

    /// A switch: on or off.
    public var isJa: Bool { duizendsten != 0 }

    /// Whether the row holds on `dag`.
    public func geldt(op dag: Day) -> Bool {
        (geldigVan ?? dag) <= dag && dag <= (geldigTot ?? dag)
    }

    /// `10 weken`, `€ 250`, `ja`.
    public var woorden: String {
        if eenheid == "vlag" { return isJa ? "ja" : "nee" }
        if eenheid.hasPrefix("euro") { return bedrag.woorden + eenheid.dropFirst(4) }
        let (whole, rest) = (duizendsten / 1000, duizendsten % 1000)
        guard rest != 0 else { return "\(whole) \(eenheid)" }
        var digits = String(1000 + rest).dropFirst()
        while digits.last == "0" { digits = digits.dropLast() }
        return "\(whole),\(digits) \(eenheid)"
    }
}
