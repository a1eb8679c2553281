// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

/// The steps of the platform database, of which there is one per installation.
package enum PlatformSchema {
    package static let migrations: [Migration] = [
        gemeenten, accounts, sessies, .platform0004, .platform0005, .platform0006, .platform0007, .platform0008,
        .platform0009,
    ]

    /// Brings the database up to date and adds the gemeenten that it lacks. `now` is in milliseconds since 1970.
    package static func prepare(_ database: any Database, at now: Int64) throws {
        let isChanged = try !Migrator(migrations).run(on: database, at: now).isEmpty
        // Also when a program before this one stopped between the two.
        let isBare = try database.readSync { try !$0.exists("SELECT 1 FROM gemeente LIMIT 1") }
        guard isChanged || isBare else { return }
        try database.writeExclusively { _ = try GemeenteStore($0).addMissing() }
    }
}
