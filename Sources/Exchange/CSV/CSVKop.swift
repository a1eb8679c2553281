// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The header of a table: which column stands where.
///
/// Names are found regardless of case, spaces and underscores: `Datum kennisgeving` is `datum_kennisgeving`.
package struct CSVKop: Hashable, Sendable {
    /// The names as the file spells them, trimmed and in NFC.
    package let names: [String]
    private let places: [String: Int]

    /// Refuses a header with an empty name, or with two names that are the same.
    package init(_ record: CSVRecord, doel: CSVDoel = .rekenblad) throws(CSVFout) {
        var names: [String] = []
        var places: [String: Int] = [:]
        for index in 0..<record.count {
            let raw = record[index]
            let name = (doel == .rekenblad ? Formulewacht.rearm(raw) : raw).nfc.trimmed
            let key = name.columnKey
            guard !key.isEmpty else { throw CSVFout(.kolomZonderNaam, line: record.line, column: index + 1) }
            if let first = places[key] {
                let soort = CSVFout.Soort.kolomDubbel(eerste: first + 1)
                throw CSVFout(soort, line: record.line, column: index + 1, columnName: name)
            }
            places[key] = index
            names.append(name)
        }
        self.names = names
        self.places = places
    }

    /// The place of a column, counted from 0; nil when the file does not have it.
    package func place(of column: String) -> Int? {
        places[column] ?? places[column.columnKey]
    }

    /// Whether the file has this column.
    package func has(_ column: String) -> Bool { place(of: column) != nil }
}

extension String {
    /// Without white space at both ends; a no-break space from a spreadsheet counts as white space.
    var trimmed: String {
        let bytes = utf8
        guard let head = bytes.first, let tail = bytes.last else { return self }
        // Printable ASCII at both ends, as nearly always: nothing to take away, and no properties to look up.
        if (0x21...0x7E).contains(head), (0x21...0x7E).contains(tail) { return self }
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }

    /// The form in which column names and choices are compared.
    var columnKey: String {
        var key = String.UnicodeScalarView()
        for scalar in lowercased().unicodeScalars where scalar != "_" && !scalar.properties.isWhitespace {
            key.append(scalar)
        }
        return String(key).nfc
    }
}
