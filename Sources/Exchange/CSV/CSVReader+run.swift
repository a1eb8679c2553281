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
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            if byte < 0x80, sequence.isComplete {
                if byte == stop || byte == .quote || byte == .lineFeed || byte == .carriageReturn || byte == 0 { break }
            } else if !sequence.accept(byte) {
                throw fault(.isGeenUTF8, byte: passed + end + 1 - sequence.taken)
            }
            end += 1
        }
        guard end > start else { return }
        try makeRoom(for: end - start)
        position = end
        record.bytes.append(contentsOf: chunk[start..<end])
    }

    /// Takes one byte of a quoted field: a quote that stood double, or a line end.
    mutating func take(_ byte: UInt8) throws(CSVFout) {
        try makeRoom(for: 1)
        record.bytes.append(byte)
        position += 1
    }

    /// Refuses before anything grows. A quote that never closes usually ends here, so the place is where it opened.
    private func makeRoom(for count: Int) throws(CSVFout) {
        let soort: CSVFout.Soort
        if record.bytes.count - record.openStart + count > limits.fieldBytes {
            soort = .veldTeLang(grens: limits.fieldBytes)
        } else if record.bytes.count + count > limits.recordBytes {
            soort = .recordTeLang(grens: limits.recordBytes)
        } else {
            return
        }
        let begin = state == .plain ? (line: record.line, byte: here) : openQuote
        throw CSVFout(soort, line: begin.line, column: record.count + 1, byte: begin.byte)
    }
}
