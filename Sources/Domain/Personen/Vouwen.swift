// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Folds text for comparing and searching: small letters, no accents, and Arabic and Ge'ez script also in Latin letters,
/// so that two spellings of one name meet. Lossy on purpose; never shown to people.
public enum Vouwen {
    /// Small letters without accents; everything that is no letter or digit becomes one space.
    public static func fold(_ text: String) -> String {
        var result: [Unicode.Scalar] = []
        var pendingSpace = false
        for scalar in text.lowercased().decomposed {
            if scalar.properties.isDiacritic || scalar.properties.generalCategory == .nonspacingMark { continue }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if pendingSpace, !result.isEmpty { result.append(" ") }
                pendingSpace = false
                if let plain = special[scalar] {
                    result.append(contentsOf: plain.unicodeScalars)
                } else {
                    result.append(scalar)
                }
            } else if scalar != "'" && scalar != "’" && scalar != "ʾ" && scalar != "ʿ" {
                pendingSpace = true
            }
        }
        return String(String.UnicodeScalarView(result))
    }

    /// The words of a text, folded; each at least two characters.
    public static func words(_ text: String) -> [String] {
        fold(text).split(separator: " ").map(String.init).filter { $0.unicodeScalars.count >= 2 }
    }

    private static let special: [Unicode.Scalar: String] = [
        "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    ]
}

extension String {
    /// The scalars with composed letters taken apart, where Unicode gives a canonical decomposition of Latin letters.
    fileprivate var decomposed: [Unicode.Scalar] {
        unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
            Decompositie.base[scalar].map { [$0] } ?? [scalar]
        }
    }
}
