// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Changes of the dated table of the law that came after this version of the program. Only ever added to.
package struct ParameterStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// All changes, in the order in which they were made.
    package func all() throws -> [Parameter] {
        try connection.rows(
            """
            SELECT sleutel, duizendsten, eenheid, geldig_van, geldig_tot, bron, zekerheid FROM regelparameter
            ORDER BY volgnr
            """,
            []
        ) { row in
            Parameter(
                Parametersleutel(try row.text(0)),
                duizendsten: try row.int(1),
                eenheid: try row.text(2),
                geldigVan: try row.optionalInt32(3).map(Day.init(number:)),
                geldigTot: try row.optionalInt32(4).map(Day.init(number:)),
                bron: try row.text(5),
                zekerheid: Zekerheid(rawValue: try row.text(6)) ?? .laag
            )
        }
    }

    package func add(_ parameter: Parameter, door naam: String, op tijd: Tijdstip) throws {
        try connection.run(
            """
            INSERT INTO regelparameter (volgnr, sleutel, duizendsten, eenheid, geldig_van, geldig_tot, bron, zekerheid,
                vastgelegd, door)
            SELECT coalesce(max(volgnr), 0) + 1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 FROM regelparameter WHERE true
            """,
            [
                .text(parameter.sleutel.naam), .integer(Int64(parameter.duizendsten)), .text(parameter.eenheid),
                .day(parameter.geldigVan), .day(parameter.geldigTot), .text(parameter.bron),
                .text(parameter.zekerheid.rawValue), .integer(tijd.milliseconden), .text(naam),
            ]
        )
    }
}
