// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

/// With which law, and by which version of the program, the derived rows of a gemeente were made. Another stamp than the
/// one of now means: make them again.
package struct StempelStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// The stamp that rows get when `wijzigingen` changes of the law are known. Changes are only ever added.
    package static func stempel(wijzigingen: Int) -> String { "\(Afgeleid.versie).\(wijzigingen)" }

    package func find() throws -> String? {
        try connection.first("SELECT waarde FROM stempel WHERE naam = 'afgeleid'", []) { try $0.text(0) }
    }

    package func save(_ stempel: String) throws {
        try connection.run(
            """
            INSERT INTO stempel (naam, waarde) VALUES ('afgeleid', ?1)
            ON CONFLICT (naam) DO UPDATE SET waarde = excluded.waarde
            """,
            [.text(stempel)]
        )
    }
}
