// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension JSONParser {
    /// A text between quotes. Most have no escapes: those are taken in one piece.
    mutating func string() throws(JSONFout) -> String {
        position += 1
        let start = position
        try skipPlain()
        if try take(UInt8(ascii: "\"")) {
            return String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
        }
        var text = Array(bytes[start..<position])
        while true {
            let byte = try peek()
            if byte == UInt8(ascii: "\"") {
                position += 1
                return String(decoding: text, as: UTF8.self)
            }
            try escape(into: &text)
            let next = position
            try skipPlain()
            text.append(contentsOf: bytes[next..<position])
        }
    }

    /// Goes on until a quote, a backslash or the end; checks UTF-8 and control characters on the way.
    private mutating func skipPlain() throws(JSONFout) {
        let bytes = bytes
        let span = bytes.span
        var index = position
        while index < span.count {
            let byte = span[index]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
            if byte < 0x20 { throw fault(.stuurteken, at: index) }
            index += 1
            guard byte >= 0x80 else { continue }
            let start = index - 1
            var sequence = UTF8Sequence()
            guard sequence.accept(byte) else { throw fault(.isGeenUTF8, at: start) }
            while !sequence.isComplete {
                guard index < span.count, sequence.accept(span[index]) else { throw fault(.isGeenUTF8, at: start) }
                index += 1
            }
        }
        position = index
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONFout) {
        let start = position
        position += 1
        let byte = try peek()
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            let scalar = try unicodeEscape(from: start)
            text.append(contentsOf: String(Character(scalar)).utf8)
        default: throw fault(.onbekendeEscape, at: start)
        }
    }

    private mutating func unicodeEscape(from start: Int) throws(JSONFout) -> Unicode.Scalar {
        let first = try fourDigits(from: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw fault(.losSurrogaat, at: start) }
        position += 2
        let second = try fourDigits(from: start)
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault(.losSurrogaat, at: start) }
        return scalar
    }

    private mutating func fourDigits(from start: Int) throws(JSONFout) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            let byte = try peek()
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: throw fault(.onbekendeEscape, at: start)
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}
