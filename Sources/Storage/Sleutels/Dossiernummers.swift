// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Which dossiers are in a database, and no more about them.
package enum Dossiernummers {
    package static func count(_ connection: any SQLConnection) throws -> Int {
        try connection.number("SELECT count(*) FROM dossier")
    }

    package static func all(_ connection: any SQLConnection) throws -> [DossierID] {
        try connection.rows("SELECT id FROM dossier ORDER BY id") { row in
            guard let id = DossierID(try row.text(0)) else { throw Leesfout.onbekendeWaarde("dossier") }
            return id
        }
    }
}
