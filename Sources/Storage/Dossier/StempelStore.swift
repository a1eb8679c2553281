// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

/// With which law, and by which version of the program, the derived rows of a gemeente were made. Another stamp than the
/// one of now means: make them again.
package struct StempelStore {
    let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// The stamp that rows get when `wijzigingen` changes of the law are known. Changes are only ever added.
    package static func stempel(wijzigingen: Int) -> String { "\(Afgeleid.versie).\(wijzigingen)" }

    /// Whether rows with this stamp, or none, are to be made again by this program to get `wanted`. Rows of a newer program are left
    /// to that program.
    package static func isBehind(_ stempel: String?, _ wanted: String) -> Bool {
        stempel != wanted && !isOfNewerProgram(stempel)
    }

    package static func isOfNewerProgram(_ stempel: String?) -> Bool {
        (stempel?.split(separator: ".").first).flatMap { Int($0) }.map { $0 > Afgeleid.versie } ?? false
    }

    package func find() throws -> String? { try value("afgeleid") }

    package func save(_ stempel: String) throws { try set("afgeleid", stempel) }

    func value(_ naam: String) throws -> String? {
        try connection.first("SELECT waarde FROM stempel WHERE naam = ?1", [.text(naam)]) { try $0.text(0) }
    }

    func set(_ naam: String, _ waarde: String) throws {
        try connection.run(
            """
            INSERT INTO stempel (naam, waarde) VALUES (?1, ?2)
            ON CONFLICT (naam) DO UPDATE SET waarde = excluded.waarde
            """,
            [.text(naam), .text(waarde)]
        )
    }
}
