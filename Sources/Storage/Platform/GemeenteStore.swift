// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Gemeenten and regio's in the platform database.
package struct GemeenteStore {
    /// The gemeenten that come with the program.
    package static var meegeleverd: [Gemeentegegevens] { Gebieden.meegeleverd().gemeenten }

    /// The tables that a new platform database already has rows in.
    package static let tabellen: Set<String> = ["arbeidsmarktregio", "gemeente"]

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Adds what the list of the program has and the database lacks; tells how many rows came. What stands there
    /// already is left alone.
    @discardableResult
    package func addMissing() throws -> Int {
        let gebieden = Gebieden.meegeleverd()
        let regios = try connection.run(
            """
            INSERT INTO arbeidsmarktregio (code, naam, centrumgemeente) VALUES (?1, ?2, ?3)
            ON CONFLICT (code) DO NOTHING
            """,
            each: gebieden.regios.lazy.map { [SQLValue($0.code), SQLValue($0.naam), SQLValue($0.centrumgemeente)] }
        )
        let gemeenten = try connection.run(
            """
            INSERT INTO gemeente (code, naam, regio, actief_van, actief_tot) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (code) DO NOTHING
            """,
            each: gebieden.gemeenten.lazy.map(Self.values)
        )
        return regios + gemeenten
    }

    /// Adds a gemeente, or changes its name, region or days.
    package func save(_ gemeente: Gemeentegegevens) throws {
        try connection.run(
            """
            INSERT INTO gemeente (code, naam, regio, actief_van, actief_tot) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (code) DO UPDATE SET naam = excluded.naam, regio = excluded.regio,
                actief_van = excluded.actief_van, actief_tot = excluded.actief_tot
            """,
            Self.values(gemeente)
        )
    }

    package func find(_ code: String) throws -> Gemeentegegevens? {
        try connection.first("\(Self.select) WHERE code = ?1", [SQLValue(code)], Self.gemeente)
    }

    /// All gemeenten that exist on `day`, by code.
    package func all(op day: Day) throws -> [Gemeentegegevens] {
        try connection.rows(
            """
            \(Self.select)
            WHERE (actief_van IS NULL OR actief_van <= ?1) AND (actief_tot IS NULL OR actief_tot >= ?1)
            ORDER BY code
            """,
            [SQLValue(day.number)],
            Self.gemeente
        )
    }

    /// The gemeenten of a region that exist on `day`, by code.
    package func all(inRegio regio: String, op day: Day) throws -> [Gemeentegegevens] {
        try connection.rows(
            """
            \(Self.select)
            WHERE regio = ?2 AND (actief_van IS NULL OR actief_van <= ?1) AND (actief_tot IS NULL OR actief_tot >= ?1)
            ORDER BY code
            """,
            [SQLValue(day.number), SQLValue(regio)],
            Self.gemeente
        )
    }

    package func regios() throws -> [Arbeidsmarktregio] {
        try connection.rows("SELECT code, naam, centrumgemeente FROM arbeidsmarktregio ORDER BY code", Self.regio)
    }

    package func findRegio(_ code: String) throws -> Arbeidsmarktregio? {
        try connection.first(
            "SELECT code, naam, centrumgemeente FROM arbeidsmarktregio WHERE code = ?1",
            [SQLValue(code)],
            Self.regio
        )
    }
}

// MARK: - Rows

extension GemeenteStore {
    private static let select = "SELECT code, naam, regio, actief_van, actief_tot FROM gemeente"

    private static func gemeente(_ row: borrowing SQLRow) throws -> Gemeentegegevens {
        Gemeentegegevens(
            code: try row.text(0),
            naam: try row.text(1),
            regio: try row.text(2),
            actiefVan: try row.optionalInt32(3).map(Day.init(number:)),
            actiefTot: try row.optionalInt32(4).map(Day.init(number:))
        )
    }

    private static func regio(_ row: borrowing SQLRow) throws -> Arbeidsmarktregio {
        Arbeidsmarktregio(code: try row.text(0), naam: try row.text(1), centrumgemeente: try row.text(2))
    }

    private static func values(_ gemeente: Gemeentegegevens) -> [SQLValue] {
        [
            SQLValue(gemeente.code), SQLValue(gemeente.naam), SQLValue(gemeente.regio),
            SQLValue(gemeente.actiefVan?.number), SQLValue(gemeente.actiefTot?.number),
        ]
    }
}
