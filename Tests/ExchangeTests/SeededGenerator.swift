// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// SplitMix64: the same numbers from the same seed on every machine, so that a failing case can be found again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Array where Element == UInt8 {
    /// The bytes in pieces of random length.
    func pieces(upTo length: Int, using generator: inout SeededGenerator) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start = startIndex
        while start < endIndex {
            let end = Swift.min(start + Int.random(in: 1...length, using: &generator), endIndex)
            pieces.append(self[start..<end])
            start = end
        }
        return pieces
    }

    /// One to four random harms: a flipped bit, a changed, removed, doubled or inserted byte, a cut.
    func harmed(using generator: inout SeededGenerator) -> [UInt8] {
        let special = Array("\"\r\n;,\t\0\\{}[]:\u{FEFF}\u{D7FF}0-e".utf8) + [0x80, 0xC0, 0xED, 0xF5, 0xFF]
        var bytes = self
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 1: bytes[place] = special.randomElement(using: &generator) ?? 0
            case 2: bytes.remove(at: place)
            case 3: bytes.insert(bytes[place], at: place)
            case 4: bytes.insert(special.randomElement(using: &generator) ?? 0, at: place)
            default: bytes.removeSubrange(place...)
            }
        }
        return bytes
    }
}
