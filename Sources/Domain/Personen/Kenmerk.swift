// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// An identifier of 128 bits. Made outside the domain (random where it stands in an address), never counted up.
public struct Kenmerk<Van>: Hashable, Sendable {
    public let hoog: UInt64
    public let laag: UInt64

    public init(hoog: UInt64, laag: UInt64) {
        self.hoog = hoog
        self.laag = laag
    }

    /// Reads the written form: 32 lower-case hexadecimal digits; dashes as in a UUID are allowed.
    public init?(_ text: some StringProtocol) {
        // Each line of a list reads several: bytes in a row are read four times as fast as characters one by one.
        let words =
            text.utf8.withContiguousStorageIfAvailable(Self.words)
            ?? Array(text.utf8).withUnsafeBufferPointer(Self.words)
        guard let words else { return nil }
        self.init(hoog: words.high, laag: words.low)
    }

    private static func words(_ digits: UnsafeBufferPointer<UInt8>) -> (high: UInt64, low: UInt64)? {
        var high: UInt64 = 0
        var low: UInt64 = 0
        var count = 0
        for byte in digits where byte != UInt8(ascii: "-") {
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x61...0x66: digit = byte - 0x61 + 10
            default: return nil
            }
            guard count < 32 else { return nil }
            if count < 16 { high = high << 4 | UInt64(digit) } else { low = low << 4 | UInt64(digit) }
            count += 1
        }
        return count == 32 ? (high, low) : nil
    }
}

extension Kenmerk: CustomStringConvertible {
    /// 32 hexadecimal digits.
    public var description: String {
        String(unsafeUninitializedCapacity: 32) { buffer in
            for position in 0..<32 {
                let word = position < 16 ? hoog : laag
                let nibble = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (position % 16))) & 0xf
                buffer[position] = nibble < 10 ? 0x30 + nibble : 0x61 + nibble - 10
            }
            return 32
        }
    }
}

extension Kenmerk: Comparable {
    public static func < (left: Self, right: Self) -> Bool { (left.hoog, left.laag) < (right.hoog, right.laag) }
}

public typealias DossierID = Kenmerk<Dossier>
public typealias FeitID = Kenmerk<Feit>
public typealias HuishoudenID = Kenmerk<Huishouden>
public typealias MedewerkerID = Kenmerk<Medewerker>
