// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Numbers that look random and are the same for the same seed (Steele, Lea and Flood, 2014). Never for secrets.
struct SplitMix64: Sendable {
    private var state: UInt64

    init(_ zaad: UInt64) {
        state = zaad
    }

    /// A run of its own for each of the numbers, so that one person more does not change all others.
    init(_ zaad: UInt64, _ reeks: UInt64, _ nummer: UInt64) {
        var mix = SplitMix64(zaad)
        mix.state ^= reeks &* 0xd1b5_4a32_d192_ed03
        mix.state = mix.next() ^ (nummer &* 0x8cb9_2ba7_2f3d_8dd7)
        state = mix.next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// A whole number in the range; the lower bound when the range holds only that.
    mutating func getal(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// True so many times in a hundred.
    mutating func kans(_ procent: Int) -> Bool {
        next() % 100 < UInt64(procent)
    }

    /// One of a list that is not empty.
    mutating func kies<Element>(_ uit: [Element]) -> Element {
        uit[Int(next() % UInt64(uit.count))]
    }
}
