// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Makes text harmless in element content and in quoted attributes.
///
/// `& < > " '` become references. Control characters, which HTML forbids even as references, become U+FFFD; tab, line
/// feed and carriage return stay.
enum Escaper {
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { source in
            var start = 0
            var index = 0
            while index < source.count {
                guard let replacement = replacement(at: index, in: source) else {
                    index += 1
                    continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
                replacement.text.withUTF8Buffer { bytes.append(contentsOf: $0) }
                index += replacement.length
                start = index
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
        }
    }

    @inline(__always)
    private static func replacement(
        at index: Int,
        in source: UnsafeBufferPointer<UInt8>
    ) -> (text: StaticString, length: Int)? {
        let byte = source[index]
        if byte >= 0x40 {
            if byte < 0x7F { return nil }
            if byte == 0x7F { return ("\u{FFFD}", 1) }
            // U+0080 to U+009F are C2 80 to C2 9F.
            guard byte == 0xC2, index + 1 < source.count, source[index + 1] < 0xA0 else { return nil }
            return ("\u{FFFD}", 2)
        }
        guard (special >> UInt64(byte)) & 1 == 1 else { return nil }
        switch byte {
        case UInt8(ascii: "&"): return ("&amp;", 1)
        case UInt8(ascii: "<"): return ("&lt;", 1)
        case UInt8(ascii: ">"): return ("&gt;", 1)
        case UInt8(ascii: "\""): return ("&quot;", 1)
        case UInt8(ascii: "'"): return ("&#39;", 1)
        default: return ("\u{FFFD}", 1)
        }
    }

    /// One bit for each of the first 64 characters that may not pass as it is.
    private static let special: UInt64 =
        0xFFFF_FFFF & ~(1 << 9 | 1 << 10 | 1 << 13) | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1
        << 0x3E
}
