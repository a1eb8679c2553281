// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CLibPQ

/// Numbers by which PostgreSQL names the types that the seam carries. They are fixed in its catalog.
enum PostgreSQLType {
    static let bool: Oid = 16
    static let bytea: Oid = 17
    static let char: Oid = 18
    static let name: Oid = 19
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let text: Oid = 25
    static let varchar: Oid = 1043
    static let numeric: Oid = 1700

    /// The number in the binary form of `numeric`, which `sum` over whole numbers gives; nil when it has a fraction or does
    /// not fit.
    static func whole(ofNumeric bytes: UnsafeRawBufferPointer) -> Int64? {
        func word(_ index: Int) -> Int { Int(bytes[2 * index]) << 8 | Int(bytes[2 * index + 1]) }
        guard bytes.count >= 8 else { return nil }
        let (count, weight, sign) = (word(0), Int(Int16(truncatingIfNeeded: word(1))), word(2))
        guard bytes.count == 8 + 2 * count, sign == 0 || sign == 0x4000, count <= weight + 1 else { return nil }
        var number: Int64 = 0
        for position in 0..<max(0, weight + 1) {
            let digit = position < count ? Int64(word(4 + position)) : 0
            let (shifted, isOver) = number.multipliedReportingOverflow(by: 10_000)
            // Downwards, because the lowest number has no positive twin.
            let (next, isUnder) = shifted.subtractingReportingOverflow(digit)
            guard !isOver, !isUnder else { return nil }
            number = next
        }
        if sign == 0x4000 { return number }
        return number == .min ? nil : -number
    }
}
