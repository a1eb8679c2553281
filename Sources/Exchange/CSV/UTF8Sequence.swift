// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Follows UTF-8 byte by byte, also when a character is cut in two by the end of a chunk.
///
/// Refuses what RFC 3629 refuses: overlong forms, surrogates, anything above U+10FFFF.
struct UTF8Sequence: Hashable, Sendable {
    private var remaining = 0
    /// Bytes read of a character that is not whole yet.
    private(set) var taken = 0
    private var lower: UInt8 = 0x80
    private var upper: UInt8 = 0xBF

    /// Nothing is half read.
    var isComplete: Bool { remaining == 0 }

    /// Takes the next byte; false when UTF-8 does not allow it here.
    mutating func accept(_ byte: UInt8) -> Bool {
        guard remaining == 0 else { return follow(byte) }
        switch byte {
        case 0x00...0x7F: return true
        case 0xC2...0xDF: begin(1, 0x80, 0xBF)
        case 0xE0: begin(2, 0xA0, 0xBF)
        case 0xED: begin(2, 0x80, 0x9F)
        case 0xE1...0xEF: begin(2, 0x80, 0xBF)
        case 0xF0: begin(3, 0x90, 0xBF)
        case 0xF1...0xF3: begin(3, 0x80, 0xBF)
        case 0xF4: begin(3, 0x80, 0x8F)
        default: return false
        }
        return true
    }

    private mutating func follow(_ byte: UInt8) -> Bool {
        guard byte >= lower, byte <= upper else { return false }
        remaining -= 1
        taken = remaining == 0 ? 0 : taken + 1
        lower = 0x80
        upper = 0xBF
        return true
    }

    private mutating func begin(_ count: Int, _ lower: UInt8, _ upper: UInt8) {
        remaining = count
        taken = 1
        self.lower = lower
        self.upper = upper
    }
}
