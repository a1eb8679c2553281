// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// One row of a table. Reads its cells by column name and gathers what is wrong with them.
package struct CSVRij: Sendable {
    package let kop: CSVKop
    /// What the readers below found wrong, in the order in which the cells were asked for.
    package private(set) var fouten: [CSVFout] = []
    private let record: CSVRecord
    private let doel: CSVDoel

    init(_ record: CSVRecord, _ kop: CSVKop, _ doel: CSVDoel) {
        self.record = record
        self.kop = kop
        self.doel = doel
    }

    /// The line of the file on which the row begins.
    package var line: Int { record.line }

    /// The cell in NFC with its white space; empty when the file has no such column.
    package func raw(_ column: String) -> String {
        guard let place = kop.place(of: column) else { return "" }
        return raw(at: place)
    }

    /// The cell at a place, counted from 0, in NFC with its white space: for tables that looked up their columns once.
    package func raw(at place: Int) -> String {
        let text = record[place]
        return (doel == .rekenblad ? Formulewacht.rearm(text) : text).nfc
    }

    /// Whether nothing stands in the cell at a place.
    package func isEmpty(at place: Int) -> Bool { record.isEmpty(at: place) }

    /// All cells by the names of the header.
    package var cells: [(name: String, text: String)] { kop.names.map { ($0, raw($0)) } }

    /// The cell, trimmed and in NFC; nil when it is empty.
    package mutating func text(_ column: String, isRequired: Bool = false) -> String? {
        let text = raw(column).trimmed
        guard text.isEmpty else { return text }
        if isRequired { report(kop.has(column) ? .veldLeeg : .kolomOntbreekt, in: column) }
        return nil
    }

    /// The cell as `parse` reads it; when it cannot, that is a fault of this kind.
    package mutating func value<Waarde>(
        _ column: String,
        isRequired: Bool = false,
        orElse soort: CSVFout.Soort,
        _ parse: (String) -> Waarde?
    ) -> Waarde? {
        guard let text = text(column, isRequired: isRequired) else { return nil }
        guard let value = parse(text) else {
            report(soort, in: column)
            return nil
        }
        return value
    }

    /// Notes that a cell was read but cannot be accepted; `reden` is a Dutch sentence without capital.
    package mutating func reject(_ column: String, _ reden: String) {
        report(.afgekeurd(reden), in: column)
    }

    /// The same for the cell at a place.
    package mutating func reject(at place: Int, _ reden: String) {
        fouten.append(CSVFout(.afgekeurd(reden), line: line, column: place + 1, columnName: kop.names[place]))
    }

    /// Notes that something is wrong with the row as a whole.
    package mutating func rejectRow(_ reden: String) {
        fouten.append(CSVFout(.afgekeurd(reden), line: line))
    }

    private mutating func report(_ soort: CSVFout.Soort, in column: String) {
        let place = kop.place(of: column)
        let name = place.map { kop.names[$0] } ?? column
        fouten.append(CSVFout(soort, line: line, column: place.map { $0 + 1 }, columnName: name))
    }
}
