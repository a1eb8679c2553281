// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What may stand in `href`, `src` and `action`: escaping alone does not stop `javascript:`.
enum Address {
    /// The address itself, or one that goes nowhere when it is not among those allowed.
    static func harmless(_ address: String) -> String {
        isHarmless(address) ? address : "#geen-geldig-adres"
    }

    /// An own path, a fragment, a query, or a full address with one of five schemes.
    static func isHarmless(_ address: String) -> Bool {
        var address = address
        return address.withUTF8 { bytes in
            // Browsers drop tabs and line ends inside an address and read a backslash as a slash.
            for byte in bytes where byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") { return false }
            guard let first = bytes.first else { return true }
            if first == UInt8(ascii: "/") { return bytes.count == 1 || bytes[1] != UInt8(ascii: "/") }
            if first == UInt8(ascii: "#") || first == UInt8(ascii: "?") { return true }
            return hasKnownScheme(bytes)
        }
    }

    private static func hasKnownScheme(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let ends = [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")]
        let scheme = bytes.prefix { !ends.contains($0) }
        guard scheme.contains(UInt8(ascii: ":")) else { return true }
        let start = String(decoding: bytes.prefix(8), as: UTF8.self).lowercased()
        return ["https://", "http://", "mailto:", "tel:", "otpauth:"].contains(where: start.hasPrefix)
    }
}
