// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What is wrong with a CSV file, where, and in a Dutch sentence what to do about it.
///
/// Never holds what stands in the cell: the message may go to a log or a mail, the value may not.
package struct CSVFout: Error, Hashable, Sendable {
    package enum Soort: Hashable, Sendable {
        // The file as a whole: reading stops.
        case isLeeg
        case isUTF16
        case isGeenUTF8
        case heeftNulbyte
        case aanhalingstekenNietGesloten
        case aanhalingstekenInVeld
        case tekstNaAanhalingsteken
        case veldTeLang(grens: Int)
        case recordTeLang(grens: Int)
        case teVeelKolommen(grens: Int)
        // The header: reading stops.
        case kolomZonderNaam
        case kolomDubbel(eerste: Int)
        case kolomOntbreekt
        // One row: the other rows can still be read.
        case teWeinigVelden(verwacht: Int, gevonden: Int)
        case teVeelVelden(verwacht: Int, gevonden: Int)
        // One cell.
        case veldLeeg
        case geenDatum
        case geenUren
        case geenBedrag
        case geenGetal
        case geenJaNee
        case onbekendeKeuze([String])
        case afgekeurd(String)
    }

    package let soort: Soort
    /// Line in the file; the first is 1. For an open quote: the line on which it opens.
    package let line: Int
    /// Number of the field in the line; the first is 1. Nil when it concerns the whole line or file.
    package let column: Int?
    /// Name of the column as the header spells it, when known.
    package let columnName: String?
    /// Place in the file in bytes; the first is 1. Nil when the fault is in a value that was read well.
    package let byte: Int?

    package init(_ soort: Soort, line: Int, column: Int? = nil, columnName: String? = nil, byte: Int? = nil) {
        self.soort = soort
        self.line = line
        self.column = column
        self.columnName = columnName
        self.byte = byte
    }
}
