// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Disarms cells that a spreadsheet would run as a formula, and arms them again without loss.
///
/// The rule. A cell is *dangerous* when it begins with tab, CR, LF or NUL, or when the first character that one can see is
/// `=`, `+`, `-`, `@`, `|`, `%` or the wide form of one of them. Writing puts one `'` before a cell that, after any number
/// of `'`, is dangerous. Reading takes one `'` away from a cell that begins with at least one `'` and, after all of them,
/// is dangerous. A plain negative number (`-5`, `-1.250,50`, `-0,5%`) is no formula and stays as it is, so that a
/// spreadsheet can count with it; dates begin with a digit and are never touched; `'s avonds` is not dangerous either.
/// `+31 6 …` does get a `'`.
///
/// Lossless for every text: writing prefixes exactly the cells from which reading takes a `'`, because a cell that begins
/// with `'` and is dangerous behind it is always prefixed, also when a number follows.
///
/// What it cannot do: when somebody opens a `;` file with `,` as separator, the spreadsheet cuts cells in other places.
enum Formulewacht {
    static func disarm(_ text: String) -> String {
        isDisarmable(text) && !isNegativeNumber(text) ? "'" + text : text
    }

    static func rearm(_ text: String) -> String {
        text.utf8.first == apostrophe && isDisarmable(text) ? text.dropFirstScalar() : text
    }

    private static let apostrophe = UInt8(ascii: "'")

    /// Whether the text is dangerous after any number of `'`.
    private static func isDisarmable(_ text: String) -> Bool {
        var mayBeQuote = true
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'" where mayBeQuote: continue
            case "\t", "\r", "\n", "\0": return true
            case "=", "+", "-", "@", "|", "%": return true
            case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FF5C}", "\u{FF05}": return true
            default:
                guard isInvisible(scalar) else { return false }
                mayBeQuote = false
            }
        }
        return false
    }

    /// White space, control and format characters: a spreadsheet may step over them before it looks for a formula.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if (0x21...0x7E).contains(scalar.value) { return false }
        let properties = scalar.properties
        return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
            || [.control, .format].contains(properties.generalCategory)
    }

    /// `-5`, `-1.250,50`, `-0,5%`: a minus, then digits in groups held together by single points and commas.
    private static func isNegativeNumber(_ text: String) -> Bool {
        var rest = text.utf8[...]
        guard rest.popFirst() == UInt8(ascii: "-") else { return false }
        if rest.last == UInt8(ascii: "%") { rest.removeLast() }
        var afterDigit = false
        for byte in rest {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): afterDigit = true
            case UInt8(ascii: "."), UInt8(ascii: ","):
                guard afterDigit else { return false }
                afterDigit = false
            default: return false
            }
        }
        return afterDigit
    }
}

extension String {
    /// Without the first scalar. `dropFirst` would also take a combining mark that follows it.
    fileprivate func dropFirstScalar() -> String {
        String(unicodeScalars.dropFirst())
    }
}
