// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Exact sums with whole numbers: a product divided, without overflow on the way and without floating point.
enum Evenredig {
    /// `aantal` × `teller` ÷ `noemer`, rounded half away from zero; nil when it cannot be computed.
    static func afgerond(_ aantal: Int, keer teller: Int, door noemer: Int) -> Int? {
        guard let (quotient, rest) = divided(aantal, teller, noemer) else { return nil }
        let negative = (aantal < 0) != (teller < 0)
        let roundsUp = rest >= UInt(noemer) - rest
        let size = roundsUp && rest != 0 ? quotient + 1 : quotient
        return negative ? -size : size
    }

    /// `aantal` × `teller` ÷ `noemer`, rounded up to a whole number; nil for negative input or a denominator of zero.
    static func naarBoven(_ aantal: Int, keer teller: Int, door noemer: Int) -> Int? {
        guard aantal >= 0, teller >= 0, let (quotient, rest) = divided(aantal, teller, noemer) else { return nil }
        return rest == 0 ? quotient : quotient + 1
    }

    private static func divided(_ left: Int, _ right: Int, _ noemer: Int) -> (Int, UInt)? {
        guard noemer > 0 else { return nil }
        let product = left.magnitude.multipliedFullWidth(by: right.magnitude)
        guard product.high < UInt(noemer) else { return nil }
        let (quotient, rest) = UInt(noemer).dividingFullWidth(product)
        guard quotient < UInt(Int.max) else { return nil }
        return (Int(quotient), rest)
    }
}

extension Bedrag {
    /// This amount times a percentage from the dated table, in whole cents, rounded half away from zero.
    func procent(_ parameter: Parameter) -> Bedrag {
        Bedrag(centen: Evenredig.afgerond(centen, keer: parameter.duizendsten, door: 100_000) ?? 0)
    }
}
