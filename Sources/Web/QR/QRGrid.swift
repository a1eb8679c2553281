// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The modules of a code while it is drawn: the fixed patterns first, then the codewords around them.
struct QRGrid: Sendable {
    private(set) var dark: [[Bool]]
    private var isFixed: [[Bool]]
    private let version: QRVersion

    private var size: Int { version.size }

    init(_ version: QRVersion) {
        self.version = version
        dark = Array(repeating: Array(repeating: false, count: version.size), count: version.size)
        isFixed = dark
        drawFixed()
    }

    private mutating func set(_ row: Int, _ column: Int, _ isDark: Bool) {
        dark[row][column] = isDark
        isFixed[row][column] = true
    }

    private mutating func drawFixed() {
        for place in 0..<size {
            set(6, place, place % 2 == 0)
            set(place, 6, place % 2 == 0)
        }
        for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] { finder(row, column) }
        let middles = version.alignment
        let last = middles.count - 1
        for (one, row) in middles.enumerated() {
            for (other, column) in middles.enumerated() {
                let isFinder = (one == 0 && other == 0) || (one == 0 && other == last) || (one == last && other == 0)
                if !isFinder { align(row, column) }
            }
        }
        format(0)
        if version.number >= 7 { drawVersion() }
    }

    // With the light ring around it.
    private mutating func finder(_ row: Int, _ column: Int) {
        for down in -4...4 {
            for right in -4...4 {
                let (row, column) = (row + down, column + right)
                guard (0..<size).contains(row), (0..<size).contains(column) else { continue }
                let distance = max(abs(down), abs(right))
                set(row, column, distance != 2 && distance != 4)
            }
        }
    }

    private mutating func align(_ row: Int, _ column: Int) {
        for down in -2...2 {
            for right in -2...2 { set(row + down, column + right, max(abs(down), abs(right)) != 1) }
        }
    }

    /// Level and mask with their own correction, twice, and the dark module.
    private mutating func format(_ mask: Int) {
        // Level M is 00.
        let bits = (mask << 10 | Self.rest(mask, 0x537, 10)) ^ 0x5412
        func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
        for place in 0...5 { set(place, 8, bit(place)) }
        set(7, 8, bit(6))
        set(8, 8, bit(7))
        set(8, 7, bit(8))
        for place in 9..<15 { set(8, 14 - place, bit(place)) }
        for place in 0..<8 { set(8, size - 1 - place, bit(place)) }
        for place in 8..<15 { set(size - 15 + place, 8, bit(place)) }
        set(size - 8, 8, true)
    }

    private mutating func drawVersion() {
        let bits = version.number << 12 | Self.rest(version.number, 0x1F25, 12)
        for place in 0..<18 {
            let isDark = bits >> place & 1 == 1
            let (far, near) = (size - 11 + place % 3, place / 3)
            set(near, far, isDark)
            set(far, near, isDark)
        }
    }

    /// What is left of `value` times 2ⁿ after division by `divisor`, both as polynomials.
    private static func rest(_ value: Int, _ divisor: Int, _ bits: Int) -> Int {
        var rest = value
        for _ in 0..<bits { rest = rest << 1 ^ (rest >> (bits - 1) & 1) * divisor }
        return rest
    }

    /// Fills what is free, two columns at a time from the right, up and down in turn.
    mutating func place(_ codewords: [UInt8], mask: Int) {
        format(mask)
        var bit = 0
        var isUp = true
        var right = size - 1
        while right > 0 {
            if right == 6 { right = 5 }
            for step in 0..<size {
                let row = isUp ? size - 1 - step : step
                for column in [right, right - 1] where !isFixed[row][column] {
                    let isSet = bit / 8 < codewords.count && codewords[bit / 8] >> UInt8(7 - bit % 8) & 1 == 1
                    bit += 1
                    dark[row][column] = isSet != Self.isMasked(mask, row, column)
                }
            }
            isUp.toggle()
            right -= 2
        }
    }

    static func isMasked(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
        let (sum, product) = (row + column, row * column)
        return switch mask {
        case 0: sum % 2 == 0
        case 1: row % 2 == 0
        case 2: column % 3 == 0
        case 3: sum % 3 == 0
        case 4: (row / 2 + column / 3) % 2 == 0
        case 5: product % 2 + product % 3 == 0
        case 6: (product % 2 + product % 3) % 2 == 0
        default: (sum % 2 + product % 3) % 2 == 0
        }
    }
}
