// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import FoundationEssentials

/// Base64 for addresses and cookies (RFC 4648, section 5), without padding.
package enum Base64URL {
    package static func encode(_ bytes: some Sequence<UInt8>) -> String {
        let text = Data(bytes).base64EncodedString()
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.compactMap { scalar in
                    switch scalar {
                    case "+": "-"
                    case "/": "_"
                    case "=": nil
                    default: scalar
                    }
                }
            )
        )
    }

    /// Nil for anything that `encode` does not make.
    package static func decode(_ text: String) -> [UInt8]? {
        var base64 = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "-": base64 += "+"
            case "_": base64 += "/"
            case "A"..."Z", "a"..."z", "0"..."9": base64.unicodeScalars.append(scalar)
            default: return nil
            }
        }
        base64 += String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: base64), encode(data) == text else { return nil }
        return [UInt8](data)
    }
}
