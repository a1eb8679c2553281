// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A short number for a text, to see whether two requests or files are the same. Not secret, not for signing: FNV-1a.
public enum Vingerafdruk {
    public static func of(_ text: String) -> String { of(text.utf8) }

    public static func of(_ bytes: some Sequence<UInt8>) -> String {
        var loper = Loper()
        loper.add(bytes)
        return loper.waarde
    }

    /// The same for bytes that come in parts.
    public struct Loper: Sendable {
        private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

        public init() {}

        public mutating func add(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }

        /// Sixteen hexadecimal digits.
        public var waarde: String {
            let digits = String(hash, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
    }
}
