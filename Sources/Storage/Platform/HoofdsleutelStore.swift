// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Secrets

/// Which master key belongs to this installation. Kept when it is used for the first time; another one is refused ever after.
package struct HoofdsleutelStore {
    /// Written by the program itself, also in a new database.
    package static let tabel = "hoofdsleutel"

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Whether a master key is in use.
    package func isInUse() throws -> Bool { try connection.exists("SELECT 1 FROM hoofdsleutel") }

    /// Whether this is the key of the installation; nil when there is none yet.
    package func isThis(_ sleutel: Hoofdsleutel) throws -> Bool? {
        try connection.first("SELECT kenmerk FROM hoofdsleutel WHERE nr = 1", []) {
            try $0.bytes(0) == sleutel.kenmerk
        }
    }

    /// Makes this the key of the installation, when there is none yet.
    package func adopt(_ sleutel: Hoofdsleutel) throws {
        try connection.run(
            "INSERT INTO hoofdsleutel (nr, kenmerk) VALUES (1, ?1) ON CONFLICT DO NOTHING",
            [.blob(sleutel.kenmerk)]
        )
    }
}
