// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What is wrong with a JSON text or with a value in it, and where. Never holds the value itself.
package struct JSONFout: Error, Hashable, Sendable {
    package enum Soort: Hashable, Sendable {
        // The text: there is a line and a column.
        case teGroot(grens: Int)
        case teDiep(grens: Int)
        case isLeeg
        case houdtOp
        case onverwachtTeken
        case isGeenUTF8
        case stuurteken
        case onbekendeEscape
        case losSurrogaat
        case foutGetal
        case getalTeLang(grens: Int)
        case sleutelDubbel
        case tekstNaEinde
        // The value: there is a path.
        case ontbreekt
        case onbekendVeld
        case verkeerdeSoort(verwacht: JSONSoort)
        case nulteken
        case geenDatum
        case buitenBereik
        case onbekendeKeuze([String])
        case afgekeurd(String)
    }

    package let soort: Soort
    /// Line and column in characters, both from 1; nil for a fault in a value.
    package let line: Int?
    package let column: Int?
    /// Such as `feiten[3].datum`, and empty for the outermost value; nil for a fault in the text.
    package let path: String?

    package init(_ soort: Soort, line: Int, column: Int) {
        self.soort = soort
        self.line = line
        self.column = column
        path = nil
    }

    package init(_ soort: Soort, path: String) {
        self.soort = soort
        line = nil
        column = nil
        self.path = path
    }
}

/// The kinds of JSON value, with the Dutch word for each.
package enum JSONSoort: String, Hashable, Sendable {
    case object = "een object"
    case array = "een lijst"
    case string = "tekst"
    case whole = "een heel getal"
    case number = "een getal"
    case bool = "true of false"
}
