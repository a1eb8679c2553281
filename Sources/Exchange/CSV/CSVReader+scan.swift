// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension CSVReader {
    /// Reads on until a record is whole or the bytes at hand are used up.
    mutating func scan() throws(CSVFout) -> CSVRecord? {
        if state == .recordStart || state == .afterCarriageReturn { record.reset() }
        while position < chunk.count {
            let byte = chunk[position]
            switch state {
            case .afterCarriageReturn:
                if byte == .lineFeed { position += 1 }
                state = .recordStart
            case .recordStart:
                record.line = line
                if byte == .lineFeed || byte == .carriageReturn {
                    endLine(byte)
                } else {
                    state = .fieldStart
                }
            case .fieldStart:
                if byte == .quote {
                    openQuote = (line, here)
                    position += 1
                    state = .quoted
                } else {
                    state = .plain
                }
            case .plain:
                if try readPlain() { return record }
            case .quoted:
                try readQuoted()
            case .quoteInQuoted:
                if try closeQuote(byte) { return record }
            }
        }
        return isFinished ? try end() : nil
    }

    /// The byte at `position`, counted from 1 in the file.
    var here: Int { passed + position + 1 }

    func fault(_ soort: CSVFout.Soort, byte: Int? = nil) -> CSVFout {
        CSVFout(soort, line: line, column: record.count + 1, byte: byte ?? here)
    }

    /// Takes a run of ordinary bytes, then acts on what ended it; true when that ended the record.
    private mutating func readPlain() throws(CSVFout) -> Bool {
        try takeRun(until: separator?.rawValue ?? .quote)
        guard position < chunk.count else { return false }
        let byte = chunk[position]
        switch byte {
        case .lineFeed, .carriageReturn:
            try endField()
            endLine(byte)
            return true
        case .quote: throw fault(.aanhalingstekenInVeld)
        case 0: throw fault(.heeftNulbyte)
        default:
            try endField()
            position += 1
            state = .fieldStart
            return false
        }
    }

    private mutating func readQuoted() throws(CSVFout) {
        try takeRun(until: .quote)
        guard position < chunk.count else { return }
        let byte = chunk[position]
        switch byte {
        case .quote:
            position += 1
            state = .quoteInQuoted
        case 0: throw fault(.heeftNulbyte)
        default:
            let isSecondHalf =
                byte == .lineFeed && record.bytes.count > record.openStart
                && record.bytes.last == .carriageReturn
            if !isSecondHalf { line += 1 }
            try take(byte)
        }
    }

    /// Judges the byte after a quote inside quotes; true when it ends the record.
    private mutating func closeQuote(_ byte: UInt8) throws(CSVFout) -> Bool {
        switch byte {
        case .quote:
            try take(byte)
            state = .quoted
        case separator?.rawValue:
            try endField()
            position += 1
            state = .fieldStart
        case .lineFeed, .carriageReturn:
            try endField()
            endLine(byte)
            return true
        case 0: throw fault(.heeftNulbyte)
        default: throw fault(.tekstNaAanhalingsteken)
        }
        return false
    }

    private mutating func endLine(_ byte: UInt8) {
        line += 1
        position += 1
        state = byte == .carriageReturn ? .afterCarriageReturn : .recordStart
    }

    private mutating func endField() throws(CSVFout) {
        guard record.count < limits.fields else { throw fault(.teVeelKolommen(grens: limits.fields)) }
        record.ends.append(record.bytes.count)
    }

    /// The file has ended: gives the record without line end, if there is one.
    private mutating func end() throws(CSVFout) -> CSVRecord? {
        guard sequence.isComplete else { throw fault(.isGeenUTF8, byte: here - sequence.taken) }
        switch state {
        case .recordStart, .afterCarriageReturn: return nil
        case .quoted:
            throw CSVFout(
                .aanhalingstekenNietGesloten,
                line: openQuote.line,
                column: record.count + 1,
                byte: openQuote.byte
            )
        case .fieldStart, .plain, .quoteInQuoted:
            try endField()
            state = .recordStart
            return record
        }
    }
}
