// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Secrets
internal import Storage

/// Brings what is kept of a gemeente under the newest key: after a new version was made, and once what an earlier version of
/// the program kept in clear. People work on meanwhile; whoever was killed is followed by one who goes on.
package enum Reencrypt {
    /// Dossiers in one transaction: short enough for the writes of people to come in between.
    private static let bundel = 200

    /// Without waiting for the task: for the command line.
    package static func now(_ gemeente: GemeenteCode, desk: Desk) async throws -> Int {
        try await run(gemeente, desk: desk)
    }

    /// As a task: tells how many dossiers this one did.
    static func run(_ gemeente: GemeenteCode, desk: Desk) async throws -> Int {
        try await desk.gemeenten.visit(gemeente) { try await run(gemeente, in: $0, desk: desk) }
    }

    static func run(
        _ gemeente: GemeenteCode,
        in database: any Database,
        desk: Desk,
        bundel: Int = bundel
    ) async throws -> Int {
        let codec = Verzegeling(desk.codec, gemeente: gemeente)
        var last: DossierID?
        var done = 0
        while true {
            try Task.checkCancellation()
            let begin = last
            let ids = try await database.writeAlone { connection in
                let store = OmsleutelStore(connection, codec: codec)
                let ids = try store.behind(after: begin, limit: bundel)
                for id in ids { try store.renew(id) }
                return ids
            }
            done += ids.count
            last = ids.last
            if ids.isEmpty, try await database.write({ try OmsleutelStore($0, codec: codec).finish() }) { return done }
        }
    }

    /// Makes a new version of the key of a gemeente and asks for the work that follows; tells the version.
    package static func rotate(_ gemeente: GemeenteCode, desk: Desk) async throws -> Int {
        let codec = Verzegeling(desk.codec, gemeente: gemeente)
        let versie = try await desk.gemeenten.visit(gemeente) { database in
            try await database.write { connection in
                let ring = Sleutelring(connection, codec: codec)
                // In a gemeente without a key the first one is the new one.
                return try ring.all().isEmpty ? ring.newest().versie : ring.add().versie
            }
        }
        try await desk.platform.note { try TaakStore($0).enqueue(.versleutelen, gemeente, desk: desk) }
        desk.bel.ring()
        return versie
    }
}
