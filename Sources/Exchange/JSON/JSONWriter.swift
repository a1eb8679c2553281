// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Writes JSON straight to bytes, without a tree in between where speed counts.
///
///     var writer = JSONWriter()
///     writer.object { writer in
///         writer.member("naam", "Ünal")
///         writer.key("feiten")
///         writer.array { for feit in feiten { $0.whole(feit.nummer) } }
///     }
///     let body = writer.take()
///
/// The caller sees to it that keys differ and that every key gets a value. Text goes out as UTF-8 with only the escapes that
/// JSON asks for; inside an HTML page `<` needs more than that.
package struct JSONWriter: Sendable {
    package enum Vorm: Hashable, Sendable {
        case compact
        /// Two spaces per level and a line end at the end of `take`.
        case leesbaar
    }

    /// What was written and not yet taken.
    package internal(set) var bytes: [UInt8] = []
    let isPretty: Bool
    private var depth = 0
    private var isFirst = true
    private var isAfterKey = false

    package init(_ vorm: Vorm = .compact) {
        isPretty = vorm == .leesbaar
    }

    /// What was written since the last time. In the middle of a value too, so that a long list goes out in pieces.
    package mutating func take() -> [UInt8] {
        if isPretty, depth == 0, !bytes.isEmpty { bytes.append(.lineFeed) }
        defer { bytes = [] }
        return bytes
    }

    package mutating func object<Fout: Error>(_ members: (inout JSONWriter) throws(Fout) -> Void) throws(Fout) {
        open(UInt8(ascii: "{"))
        try members(&self)
        close(UInt8(ascii: "}"))
    }

    package mutating func array<Fout: Error>(_ elements: (inout JSONWriter) throws(Fout) -> Void) throws(Fout) {
        open(UInt8(ascii: "["))
        try elements(&self)
        close(UInt8(ascii: "]"))
    }

    package mutating func key(_ key: String) {
        separate()
        append(quoted: key)
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(UInt8(ascii: " ")) }
        isAfterKey = true
    }

    /// Comma, line end and indent before a key or value, as its place asks.
    mutating func separate() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        if isPretty, depth > 0 { indent() }
    }

    private mutating func open(_ byte: UInt8) {
        separate()
        bytes.append(byte)
        depth += 1
        isFirst = true
    }

    private mutating func close(_ byte: UInt8) {
        depth -= 1
        if isPretty, !isFirst { indent() }
        bytes.append(byte)
        isFirst = false
    }

    private mutating func indent() {
        bytes.append(.lineFeed)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }
}
