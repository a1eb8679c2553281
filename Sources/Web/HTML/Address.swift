// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What may stand in `href`, `src` and `action`: escaping alone does not stop `javascript:`.
enum Address {
    /// The address itself, or one that goes nowhere when it is not among those allowed.
    static func harmless(_ address: String) -> String {
        isHarmless(address) ? address : "#geen-geldig-adres"
    }

    /// An own path, a fragment, a query, or a full address with one of four schemes.
    static func isHarmless(_ address: String) -> Bool {
        // Browsers drop tabs and line ends inside an address and read a backslash as a slash.
        guard address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
            return false
        }
        if address.hasPrefix("//") { return false }
        if ["/", "#", "?"].contains(where: address.hasPrefix) { return true }
        let beforePath = address.utf8.prefix {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
        }
        guard beforePath.contains(UInt8(ascii: ":")) else { return true }
        let lowercased = address.lowercased()
        return ["https://", "http://", "mailto:", "tel:"].contains(where: lowercased.hasPrefix)
    }
}
