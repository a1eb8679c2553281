// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension JSONWriter {
    mutating func append(quoted text: String) {
        bytes.append(.quote)
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            for index in 0..<buffer.count {
                let byte = buffer[index]
                guard byte < 0x20 || byte == .quote || byte == UInt8(ascii: "\\") else { continue }
                bytes.append(contentsOf: buffer[start..<index])
                append(escape: byte)
                start = index + 1
            }
            bytes.append(contentsOf: buffer[start...])
        }
        bytes.append(.quote)
    }

    mutating func append(digits number: Int64) {
        // 19 digits and a sign, filled from the back.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
            var rest = number.magnitude
            var start = buffer.count
            repeat {
                start -= 1
                buffer.initializeElement(at: start, to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
                rest /= 10
            } while rest > 0
            if number < 0 {
                start -= 1
                buffer.initializeElement(at: start, to: UInt8(ascii: "-"))
            }
            bytes.append(contentsOf: buffer[start...])
        }
    }

    private mutating func append(escape byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case .quote, UInt8(ascii: "\\"): bytes.append(byte)
        case .lineFeed: bytes.append(UInt8(ascii: "n"))
        case .carriageReturn: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }
}
