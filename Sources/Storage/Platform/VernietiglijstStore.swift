// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// The list of destroyed dossiers in the platform database.
package struct VernietiglijstStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Marks of destroyed dossiers of all gemeenten, or of one, with the moment of each.
    package func all(_ gemeente: GemeenteCode? = nil) throws -> [(gemeente: GemeenteCode, merk: String, tijd: Tijdstip)]
    {
        try connection.rows(
            """
            SELECT gemeente, merk, tijd FROM vernietigd WHERE gemeente = ?1 OR ?1 = '' ORDER BY gemeente, merk
            """,
            [.text(gemeente?.code ?? "")]
        ) { row in
            guard let code = GemeenteCode(try row.text(0)) else { throw Leesfout.onbekendeWaarde("vernietigd") }
            return (code, try row.text(1), Tijdstip(milliseconden: try row.int64(2)))
        }
    }

    /// Adds one; what stands there already stays.
    package func add(_ gemeente: GemeenteCode, _ merk: String, op tijd: Tijdstip) throws {
        try connection.run(
            "INSERT INTO vernietigd (gemeente, merk, tijd) VALUES (?1, ?2, ?3) ON CONFLICT (gemeente, merk) DO NOTHING",
            [.text(gemeente.code), .text(merk), .integer(tijd.milliseconden)]
        )
    }
}
