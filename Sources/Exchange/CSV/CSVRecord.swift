// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// One record of a CSV file as it stood there: the bytes of its fields without separators and quotes.
///
/// A field becomes a `String` only when asked for. The bytes are valid UTF-8: the reader has seen to that.
package struct CSVRecord: Hashable, Sendable {
    /// The line of the file on which the record begins; the first line is 1. A field may hold line ends, so a record may
    /// take more than one line.
    package internal(set) var line = 1
    var bytes: [UInt8] = []
    var ends: [Int] = []

    /// Number of fields.
    package var count: Int { ends.count }

    /// The text of a field, counted from 0, exactly as in the file; empty when the record has no such field.
    package subscript(index: Int) -> String {
        guard ends.indices.contains(index) else { return "" }
        return String(decoding: bytes[start(of: index)..<ends[index]], as: UTF8.self)
    }

    /// All fields.
    package var fields: [String] { ends.indices.map { self[$0] } }

    /// Whether every field is empty, as in the rows `;;;;` that a spreadsheet leaves behind.
    package var isEmpty: Bool { bytes.isEmpty }

    /// Whether a field, counted from 0, has no bytes.
    func isEmpty(at index: Int) -> Bool {
        !ends.indices.contains(index) || start(of: index) == ends[index]
    }

    /// Where the field now being read begins.
    var openStart: Int { ends.last ?? 0 }

    mutating func reset() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    private func start(of index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }
}
