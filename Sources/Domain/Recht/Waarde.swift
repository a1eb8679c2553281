// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A value in a feit or in the grounds of an outcome.
public enum Waarde: Hashable, Sendable {
    case dag(Day)
    case tekst(String)
    case getal(Int)
    case janee(Bool)
    /// A choice from a fixed list, by its code.
    case code(String)
    /// A length of time in minutes.
    case minuten(Int)
    /// Money in whole cents.
    case centen(Int)

    /// As people read it.
    public var woorden: String {
        switch self {
        case .dag(let dag): dag.words
        case .tekst(let tekst), .code(let tekst): tekst
        case .getal(let getal): String(getal)
        case .janee(let ja): ja ? "ja" : "nee"
        case .minuten(let minuten): Uren(minuten: minuten).woorden
        case .centen(let centen): Bedrag(centen: centen).woorden
        }
    }
}
