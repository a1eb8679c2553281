// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// Ends the own session.
package enum SignOut {
    package static func run(_ aanmelding: Aanmelding, desk: Desk) async throws {
        let nu = desk.nu().milliseconden
        try await desk.platform.write { connection in
            _ = try SessieStore(connection).end(aanmelding.sessie, at: nu, .afgemeld)
        }
    }
}
