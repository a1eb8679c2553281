// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A JSON number that is no `Int64`, in the digits in which it was written: `12.50`, `1e9`, `-0`.
package struct JSONDecimal: Hashable, Sendable {
    package let text: String

    /// Nil when JSON does not know such a number, or when it is a whole number that `JSONValue.whole` holds.
    package init?(_ text: String) {
        var scan = JSONNumberScan()
        for byte in text.utf8 {
            guard scan.accept(byte) else { return nil }
        }
        guard scan.isNumber, text.utf8.count <= JSONParser.numberBytes, !scan.isWhole || Self.whole(text) == nil else {
            return nil
        }
        self.text = text
    }

    init(scanned text: String) {
        self.text = text
    }

    /// The whole number that this text stands for. `-0` is none: its sign would be lost.
    static func whole(_ text: String) -> Int64? {
        text == "-0" ? nil : Int64(text)
    }
}
