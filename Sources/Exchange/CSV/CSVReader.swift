// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads CSV (RFC 4180) as it comes in, piece by piece; keeps no more than one record and the piece at hand.
///
///     var reader = CSVReader()
///     for chunk in chunks {
///         reader.feed(chunk)
///         while let record = try reader.next() { … }
///     }
///     reader.finish()
///     while let record = try reader.next() { … }
///
/// Lines end in CRLF, LF or CR. An empty line is skipped. The separator comes from the header line, or from a line
/// `sep=;` above it as Excel knows it, or is handed in. Anything that RFC 4180 does not allow is a `CSVFout`: better refused
/// than read wrongly. After a fault the reader stays at that fault.
package struct CSVReader: Sendable {
    /// Known once the header line has been read.
    package internal(set) var separator: CSVSeparator?
    let limits: CSVLimits

    var chunk: [UInt8] = []
    var position = 0
    /// Bytes of the file that came before `chunk`.
    var passed = 0
    var isFinished = false

    var guess = CSVSeparatorGuess()
    var hasBegun = false
    var sequence = UTF8Sequence()
    var state = State.recordStart
    var record = CSVRecord()
    /// The line of the next byte.
    var line = 1
    /// Where the quote that is open now was opened.
    var openQuote = (line: 1, byte: 1)
    private var failure: CSVFout?

    enum State: Hashable, Sendable {
        case recordStart
        case fieldStart
        case plain
        case quoted
        case quoteInQuoted
        case afterCarriageReturn
    }

    package init(separator: CSVSeparator? = nil, limits: CSVLimits = .standard) {
        self.separator = separator
        self.limits = limits
    }

    /// Hands in the next bytes of the file. Take all records with `next` before the next chunk, or memory grows.
    package mutating func feed(_ bytes: [UInt8]) {
        guard !isFinished, failure == nil else { return }
        if position == chunk.count {
            passed += chunk.count
            chunk = bytes
        } else if position == 0 {
            chunk += bytes
        } else {
            passed += position
            chunk = chunk[position...] + bytes
        }
        position = 0
    }

    package mutating func feed(_ bytes: ArraySlice<UInt8>) {
        feed(Array(bytes))
    }

    /// Says that the file has ended; what is left comes from `next`.
    package mutating func finish() {
        isFinished = true
    }

    /// The next record, or nil when more bytes are needed or, after `finish`, the file is done.
    package mutating func next() throws(CSVFout) -> CSVRecord? {
        if let failure { throw failure }
        do {
            if !hasBegun {
                guard try begin() else { return nil }
            }
            return try scan()
        } catch {
            failure = error
            chunk = []
            position = 0
            throw error
        }
    }

    /// All records of a file that is in memory as a whole.
    package static func records(
        in bytes: [UInt8],
        separator: CSVSeparator? = nil,
        limits: CSVLimits = .standard
    ) throws(CSVFout) -> [CSVRecord] {
        var reader = CSVReader(separator: separator, limits: limits)
        reader.feed(bytes)
        reader.finish()
        var records: [CSVRecord] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }
}
