// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Tables of source documents with their rows, as they were printed.
package struct BrontabelStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Puts a table and its rows in place of an earlier one with the same name.
    package func replace(_ tabel: Brontabel, _ rijen: some Sequence<[String]>) throws {
        try connection.run("DELETE FROM brontabelrij WHERE naam = ?1", [.text(tabel.naam)])
        try connection.run("DELETE FROM brontabel WHERE naam = ?1", [.text(tabel.naam)])
        try connection.run(
            """
            INSERT INTO brontabel (naam, kolommen, rijen, controlegetal, geladen, door)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """,
            [
                .text(tabel.naam), .text(Celtekst.write(tabel.kolommen)), SQLValue(tabel.rijen),
                .text(tabel.controlegetal), .integer(tabel.geladen.milliseconden), .text(tabel.door),
            ]
        )
        try connection.run(
            "INSERT INTO brontabelrij (naam, nr, waarden) VALUES (?1, ?2, ?3)",
            each: rijen.enumerated().lazy.map { number, cells in
                [.text(tabel.naam), SQLValue(number + 1), .text(Celtekst.write(cells))]
            }
        )
    }

    package func find(_ naam: String) throws -> Brontabel? {
        try connection.first("\(Self.select) WHERE naam = ?1", [.text(naam)], Self.tabel)
    }

    package func all() throws -> [Brontabel] {
        try connection.rows("\(Self.select) ORDER BY naam", [], Self.tabel)
    }

    /// Rows behind `na`, in the order of the file.
    package func rijen(_ naam: String, na: Int = 0, hoogstens limit: Int = 1_000) throws -> [[String]] {
        try connection.rows(
            "SELECT waarden FROM brontabelrij WHERE naam = ?1 AND nr > ?2 ORDER BY nr LIMIT ?3",
            [.text(naam), SQLValue(na), SQLValue(limit)]
        ) { Celtekst.read(try $0.text(0)) }
    }

    private static let select = "SELECT naam, kolommen, rijen, controlegetal, geladen, door FROM brontabel"

    private static func tabel(_ row: borrowing SQLRow) throws -> Brontabel {
        Brontabel(
            naam: try row.text(0),
            kolommen: Celtekst.read(try row.text(1)),
            rijen: try row.int(2),
            controlegetal: try row.text(3),
            geladen: Tijdstip(milliseconden: Int64(try row.int(4))),
            door: try row.text(5)
        )
    }
}

/// Cells as one text, with the unit separator between them; one that stands in a cell becomes a space.
private enum Celtekst {
    static func write(_ cells: [String]) -> String {
        cells.map { $0.utf8.contains(0x1F) ? $0.replacing("\u{1F}", with: " ") : $0 }.joined(separator: "\u{1F}")
    }

    static func read(_ text: String) -> [String] {
        text.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
    }
}
