// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension CSVReader {
    /// Waits for the whole header line, then takes the byte order mark, `sep=` and the separator from it.
    mutating func begin() throws(CSVFout) -> Bool {
        try refuseUTF16()
        guard guess.read(chunk) || isFinished else { return false }
        if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        if separator == nil, let given = excelSeparator() {
            separator = given
        } else if separator == nil {
            separator = guess.separator
        }
        hasBegun = true
        return true
    }

    private func refuseUTF16() throws(CSVFout) {
        guard chunk.count >= 2 else { return }
        let mark = (chunk[0], chunk[1])
        if mark == (0xFF, 0xFE) || mark == (0xFE, 0xFF) {
            throw CSVFout(.isUTF16, line: 1, column: 1, byte: 1)
        }
    }

    /// Reads `sep=;` on a line of its own, which Excel understands and writes, and steps over it.
    private mutating func excelSeparator() -> CSVSeparator? {
        let rest = chunk[position...]
        guard rest.count >= 6, rest.starts(with: Array("sep=".utf8)),
            let given = CSVSeparator(rawValue: rest[position + 4]),
            [.lineFeed, .carriageReturn].contains(rest[position + 5])
        else { return nil }
        position += 5
        return given
    }
}
