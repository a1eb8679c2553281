// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

/// The steps of the database of one gemeente.
package enum GemeenteSchema {
    package static let migrations: [Migration] = [
        .gemeente0001, .gemeente0002, .gemeente0003, .gemeente0004, .gemeente0005, .gemeente0006,
        .gemeente0007, .gemeente0008, .gemeente0009,
    ]

    /// Brings the database up to date. `now` is in milliseconds since 1970.
    package static func prepare(_ database: any Database, at now: Int64) throws {
        _ = try Migrator(migrations).run(on: database, at: now)
    }
}
