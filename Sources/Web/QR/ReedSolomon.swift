// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Error correction over the field of 256 elements with x⁸ + x⁴ + x³ + x² + 1.
enum ReedSolomon {
    /// What is left of the data times xⁿ after division by the generator of `count` roots.
    static func correction(_ data: [UInt8], _ count: Int) -> [UInt8] {
        let generator = generator(count)
        var rest = [UInt8](repeating: 0, count: count)
        for byte in data {
            let factor = byte ^ rest[0]
            rest.removeFirst()
            rest.append(0)
            for place in 0..<count { rest[place] ^= product(generator[place], factor) }
        }
        return rest
    }

    /// (x − 1)(x − 2)(x − 4)…, without its leading one, the highest power first.
    static func generator(_ count: Int) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: count)
        result[count - 1] = 1
        var root: UInt8 = 1
        for _ in 0..<count {
            for place in 0..<count {
                result[place] = product(result[place], root)
                if place + 1 < count { result[place] ^= result[place + 1] }
            }
            root = product(root, 2)
        }
        return result
    }

    static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var (sum, power, rest) = (UInt8(0), left, right)
        while rest != 0 {
            if rest & 1 == 1 { sum ^= power }
            let isLarge = power & 0x80 != 0
            power <<= 1
            if isLarge { power ^= 0x1D }
            rest >>= 1
        }
        return sum
    }
}
