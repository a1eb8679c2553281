// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A small tree that is written as JSON. Order is kept; text is escaped here and nowhere else.
package indirect enum JSONText: Sendable {
    case text(String)
    case number(Int)
    case bool(Bool)
    case null
    case list([JSONText])
    case object([(String, JSONText)])
    /// An object whose members are written out as JSON already, with further members behind them.
    case members([StaticString], [(String, JSONText)])

    /// Text, or null.
    package static func optional(_ text: String?) -> JSONText { text.map(JSONText.text) ?? .null }

    package static func texts(_ texts: [String]) -> JSONText { .list(texts.map(JSONText.text)) }

    /// UTF-8, without white space of its own.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): Self.quote(text, to: &bytes)
        case .number(let number): bytes.append(contentsOf: String(number).utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .null: bytes.append(contentsOf: "null".utf8)
        case .list(let items):
            bytes.append(UInt8(ascii: "["))
            for (position, item) in items.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ",")) }
                item.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members): Self.write([], members, to: &bytes)
        case .members(let written, let members): Self.write(written, members, to: &bytes)
        }
    }

    private static func write(_ written: [StaticString], _ members: [(String, JSONText)], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for text in written {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            text.withUTF8Buffer { bytes.append(contentsOf: $0) }
            isFirst = false
        }
        for (key, value) in members {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            quote(key, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            value.write(to: &bytes)
            isFirst = false
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private static func quote(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
            case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
            case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
            case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
            case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
            case 0..<0x20:
                bytes.append(contentsOf: #"\u00"#.utf8)
                bytes.append(hex(byte >> 4))
                bytes.append(hex(byte & 15))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func hex(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
