// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Writes CSV (RFC 4180): CRLF after each record, quotes only where needed.
///
/// Collects bytes; `take` gives what there is, so that a large export goes out in pieces.
///
///     var writer = CSVWriter(header: ["naam", "datum"])
///     for row in rows { writer.write([row.naam, row.datum.iso]) }
///     let file = writer.take()
package struct CSVWriter: Sendable {
    /// What was written and not yet taken.
    package private(set) var bytes: [UInt8] = []
    private let separator: CSVSeparator
    private let doel: CSVDoel

    /// Excel recognises UTF-8 only by the byte order mark, so a file for people gets one unless told otherwise.
    package init(doel: CSVDoel = .rekenblad, separator: CSVSeparator = .semicolon, byteOrderMark: Bool? = nil) {
        self.doel = doel
        self.separator = separator
        if byteOrderMark ?? (doel == .rekenblad) { bytes = [0xEF, 0xBB, 0xBF] }
    }

    package init(
        header: [String],
        doel: CSVDoel = .rekenblad,
        separator: CSVSeparator = .semicolon,
        byteOrderMark: Bool? = nil
    ) {
        self.init(doel: doel, separator: separator, byteOrderMark: byteOrderMark)
        write(header)
    }

    /// Adds one record.
    package mutating func write(_ fields: [String]) {
        // An empty line would be no record; `""` is a record of one empty field.
        if fields.count == 1, fields[0].isEmpty {
            bytes += [.quote, .quote, .carriageReturn, .lineFeed]
            return
        }
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(separator.rawValue) }
            append(doel == .rekenblad ? Formulewacht.disarm(field) : field)
        }
        bytes += [.carriageReturn, .lineFeed]
    }

    /// What was written since the last time; the writer begins empty again.
    package mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private mutating func append(_ field: String) {
        guard field.utf8.contains(where: Self.needsQuotes) else {
            bytes.append(contentsOf: field.utf8)
            return
        }
        bytes.append(.quote)
        for byte in field.utf8 {
            if byte == .quote { bytes.append(.quote) }
            bytes.append(byte)
        }
        bytes.append(.quote)
    }

    /// Quotes for every separator we know, not only the chosen one: the reader may think of another.
    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case .quote, .lineFeed, .carriageReturn, UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t"): true
        default: false
        }
    }
}
