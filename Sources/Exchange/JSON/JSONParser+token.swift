// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension JSONParser {
    mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    func peek() throws(JSONFout) -> UInt8 {
        guard position < bytes.count else { throw fault(.houdtOp) }
        return bytes[position]
    }

    /// Steps over `byte` when it is next.
    mutating func take(_ byte: UInt8) throws(JSONFout) -> Bool {
        guard try peek() == byte else { return false }
        position += 1
        return true
    }

    mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFout) -> JSONValue {
        let start = position
        for index in 0..<word.utf8CodeUnitCount {
            guard try take(word.utf8Start[index]) else { throw fault(.onverwachtTeken, at: start) }
        }
        return value
    }

    mutating func number() throws(JSONFout) -> JSONValue {
        let start = position
        var scan = JSONNumberScan()
        while position < bytes.count, scan.accept(bytes[position]) { position += 1 }
        guard scan.isNumber else { throw fault(.foutGetal, at: start) }
        if position < bytes.count {
            // `01`, `1.2.3`, `1x`: one fault at the number reads better than one at the leftover.
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): break
            default: throw fault(.foutGetal, at: start)
            }
        }
        if scan.isWhole, let whole = whole(start..<position) { return .whole(whole) }
        guard position - start <= Self.numberBytes else {
            throw fault(.getalTeLang(grens: Self.numberBytes), at: start)
        }
        return .decimal(JSONDecimal(scanned: String(decoding: bytes[start..<position], as: UTF8.self)))
    }

    /// The digits as a number; nil for `-0` and for what does not fit.
    private func whole(_ range: Range<Int>) -> Int64? {
        let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
        var value: Int64 = 0
        for byte in bytes[range].dropFirst(isNegative ? 1 : 0) {
            let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
            let digit = Int64(byte - UInt8(ascii: "0"))
            // Counting downwards: the smallest number has no positive twin.
            let (next, carry) = shifted.subtractingReportingOverflow(digit)
            if overflow || carry { return nil }
            value = next
        }
        if isNegative { return value == 0 ? nil : value }
        return value == .min ? nil : -value
    }

    /// A fault here, or at `place`. Line and column are counted only now: reading itself does not need them.
    func fault(_ soort: JSONFout.Soort, at place: Int? = nil) -> JSONFout {
        var line = 1
        var column = 1
        var previous: UInt8 = 0
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for byte in bytes[start..<max(start, min(place ?? position, bytes.count))] {
            switch byte {
            case UInt8(ascii: "\n"):
                if previous != UInt8(ascii: "\r") { line += 1 }
                column = 1
            case UInt8(ascii: "\r"):
                line += 1
                column = 1
            case 0x80...0xBF: break
            default: column += 1
            }
            previous = byte
        }
        return JSONFout(soort, line: line, column: column)
    }
}
