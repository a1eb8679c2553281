// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// The newest imports of the gemeente, for the page *Beheer*.
package enum ShowInlezingen {
    package static func run(desk: Desk, inzage: Inzage) async throws -> [Inlezing] {
        let inzage = try desk.check(.gegevensInlezen, inzage)
        return try await desk.database(inzage).read { try InlezingStore($0).recent(limit: 50) }
    }
}
