// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension CSVReader {
    /// Moves ordinary bytes to the record until `stop`, a quote, a line end or NUL, and checks UTF-8 on the way.
    ///
    /// Inside quotes `stop` is the quote itself, so that separators are ordinary. This loop sees nearly every byte of the
    /// file; what it stops at is rare.
    mutating func takeRun(until stop: UInt8) throws(CSVFout) {
        let chunk = chunk
        let bytes = chunk.span
        let start = position
        // Scanning stops where the room ends, so that the same fault comes first however the file is cut in pieces.
        let full = start + room
        let bound = min(bytes.count, full)
        var end = start
        while end < bound {
            let byte = bytes[end]
            if byte < 0x80, sequence.isComplete {
                if Self.isEnd(byte, stop) { break }
            } else if !sequence.accept(byte) {
                throw fault(.isGeenUTF8, byte: passed + end + 1 - sequence.taken)
            }
            end += 1
        }
        if end == full, end < bytes.count, !Self.isEnd(bytes[end], stop) || !sequence.isComplete {
            throw tooLong(with: end - start)
        }
        guard end > start else { return }
        record.bytes.append(contentsOf: chunk[start..<end])
        position = end
    }

    @inline(__always)
    private static func isEnd(_ byte: UInt8, _ stop: UInt8) -> Bool {
        byte == stop || byte == .quote || byte == .lineFeed || byte == .carriageReturn || byte == 0
    }

    /// Takes one byte of a quoted field: a quote that stood double, or a line end.
    mutating func take(_ byte: UInt8) throws(CSVFout) {
        guard room > 0 else { throw tooLong(with: 0) }
        record.bytes.append(byte)
        position += 1
    }

    /// How many bytes the field being read may still take.
    private var room: Int {
        min(limits.fieldBytes + record.openStart, limits.recordBytes) - record.bytes.count
    }

    /// The place is where the field begins: a quote that never closes usually ends here.
    private func tooLong(with run: Int) -> CSVFout {
        let read = record.bytes.count - record.openStart
        let isField = read + run >= limits.fieldBytes
        let soort: CSVFout.Soort =
            isField ? .veldTeLang(grens: limits.fieldBytes) : .recordTeLang(grens: limits.recordBytes)
        let begin = state == .plain ? (line: line, byte: here - read) : openQuote
        return CSVFout(soort, line: begin.line, column: record.count + 1, byte: begin.byte)
    }
}
