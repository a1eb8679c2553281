// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain
internal import Storage

/// Carries the destroyed dossiers of each gemeente to the list that is kept away from its database: first a line in a file beside
/// the heads of the journal, then the platform. Right when it is done twice.
package enum PublishVernietigd {
    /// As a task: tells how many were new.
    static func run(desk: Desk) async throws -> Int {
        var added = 0
        try await EachGemeente.visit(desk) { gemeente, database in
            added += try await run(gemeente, in: database, desk: desk)
        }
        return added
    }

    /// Of one gemeente, at once: for who has just destroyed a dossier.
    package static func run(_ gemeente: GemeenteCode, in database: any Database, desk: Desk) async throws -> Int {
        let kluis = desk.codec
        let own = try await database.read { connection in
            var list = Vernietiglijst()
            try list.add(gemeente, in: connection, kluis: kluis)
            return list.regels[gemeente] ?? [:]
        }
        guard !own.isEmpty else { return 0 }
        let known = Set(try await desk.platform.read { try VernietiglijstStore($0).all(gemeente).map(\.merk) })
        let new = own.filter { !known.contains($0.key) }.sorted { $0.value < $1.value }
        guard !new.isEmpty else { return 0 }
        // First outside the databases: who puts an old one back must find it there.
        for (merk, tijd) in new {
            try desk.koppen?.vernietigd(gemeente, Vernietiglijst.regel(gemeente, merk, op: tijd))
        }
        try await desk.platform.note { connection in
            for (merk, tijd) in new { try VernietiglijstStore(connection).add(gemeente, merk, op: tijd) }
        }
        return new.count
    }
}
