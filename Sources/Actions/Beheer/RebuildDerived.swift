// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// Computes everything derived from the feiten of a gemeente again: state, clocks, search words, keys.
///
/// The rows that come out are equal to those that grew; a test proves it. Done by the command line, in steps of a
/// thousand dossiers, each in its own transaction.
package enum RebuildDerived {
    package static func run(
        _ gemeente: GemeenteCode,
        desk: Desk,
        progress: (Int) -> Void = { _ in }
    ) async throws -> Int {
        try await rebuild(gemeente, try await desk.kader(gemeente), desk: desk, progress: progress)
    }

    static func rebuild(
        _ gemeente: GemeenteCode,
        _ kader: Klokkader,
        desk: Desk,
        progress: (Int) -> Void = { _ in }
    ) async throws -> Int {
        let codec = Verzegeling(desk.codec, gemeente: gemeente)
        let database = try desk.gemeenten.open(gemeente)
        var last: DossierID?
        var done = 0
        while true {
            let begin = last
            let ids = try await database.read { try DossierStore($0, codec: codec).ids(after: begin, limit: 1000) }
            guard let end = ids.last else { return done }
            try await database.writeAlone { connection in
                try rebuild(ids, kader, codec, connection)
            }
            last = end
            done += ids.count
            progress(done)
        }
    }

    static func rebuild(
        _ ids: [DossierID],
        _ kader: Klokkader,
        _ codec: Verzegeling,
        _ connection: any SQLConnection
    ) throws {
        let store = DossierStore(connection, codec: codec)
        let derived = Afgeleid(connection, codec: codec, kader: kader, ring: store.ring)
        for id in ids {
            guard let dossier = try store.find(id) else { continue }
            try derived.refresh(dossier.beeld, of: id, versie: dossier.versie)
        }
    }

    /// A fingerprint of all derived rows, to compare before and after.
    package static func fingerprint(_ gemeente: GemeenteCode, desk: Desk) throws -> String {
        let codec = Verzegeling(desk.codec, gemeente: gemeente)
        return try desk.gemeenten.open(gemeente).readSync { try AfgeleidControle($0, codec: codec).fingerprint() }
    }
}
