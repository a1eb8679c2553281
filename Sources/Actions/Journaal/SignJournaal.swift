// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain
package import Secrets
internal import Storage

/// With what heads are signed, and where they go beside the database.
package struct Koppenplaats: Sendable {
    package let sleutel: Kopsleutel
    /// Adds a line to the file of a gemeente; safely on disk when it returns.
    package let bewaar: @Sendable (GemeenteCode, [UInt8]) throws -> Void
    /// Adds a line to the list of destroyed dossiers beside the heads; safely on disk when it returns.
    package let vernietigd: @Sendable (GemeenteCode, [UInt8]) throws -> Void

    package init(
        sleutel: Kopsleutel,
        vernietigd: @escaping @Sendable (GemeenteCode, [UInt8]) throws -> Void = { _, _ in },
        bewaar: @escaping @Sendable (GemeenteCode, [UInt8]) throws -> Void
    ) {
        (self.sleutel, self.vernietigd, self.bewaar) = (sleutel, vernietigd, bewaar)
    }
}

/// Signs the lines that came since the last head: one head for each full thousand, and one for what is left when an hour went
/// by. Lines that do not hang together are never signed.
package enum SignJournaal {
    static let elke = 1000
    static let uur: Int64 = 3_600_000
    /// How often the journal is looked at as a whole.
    private static let dag: Int64 = 86_400_000

    /// As a task: every gemeente; tells how many heads were made.
    static func run(desk: Desk) async throws -> Int {
        guard desk.koppen != nil else { return 0 }
        var made = 0
        try await EachGemeente.visit(desk) { gemeente, database in
            made += try await run(gemeente, in: database, desk: desk)
            let last = try await database.read { try KopStore($0).controle() }
            if last.map({ desk.nu().milliseconden - $0.tijd >= dag }) ?? true {
                let uitslag = try await VerifyJournaal.run(gemeente, in: database, desk: desk)
                guard uitslag.isHeel else { throw JournaalStore.Verbroken() }
            }
        }
        return made
    }

    /// `isForced` makes a head also when no hour went by.
    package static func run(
        _ gemeente: GemeenteCode,
        in database: any Database,
        isForced: Bool = false,
        desk: Desk
    ) async throws -> Int {
        guard let plaats = desk.koppen else { return 0 }
        let nu = desk.nu().milliseconden
        let (last, volgnr) = try await database.read { connection in
            let store = KopStore(connection)
            return (try store.last(), try store.volgnr())
        }
        var boom = last?.boom ?? Journaalboom()
        let isDue = isForced || nu - (last?.tijd ?? 0) >= uur
        guard volgnr > boom.aantal, isDue || volgnr / elke > boom.aantal / elke else { return 0 }
        var vorige = last?.laatste ?? JournaalStore.begin(gemeente)
        var made = 0
        while boom.aantal < volgnr {
            try Task.checkCancellation()
            // Up to the next full thousand.
            let (from, count) = (boom.aantal, elke - boom.aantal % elke)
            let rows = try await database.read { try JournaalStore($0).rows(after: Int64(from), limit: count) }
            guard let final = rows.last else { return made }
            guard final.hash != nil else { return made }
            for rij in rows {
                guard rij.volgnr == boom.aantal + 1, let hash = rij.hash, rij.hash(na: vorige) == hash else {
                    throw JournaalStore.Verbroken()
                }
                boom.add(hash)
                vorige = hash
            }
            guard boom.aantal % elke == 0 || isDue else { return made }
            let kop = try Journaalkop(
                gemeente: gemeente.code,
                boom: boom,
                laatste: vorige,
                tijd: nu,
                sleutel: plaats.sleutel
            )
            // First outside the database: whoever takes lines away there must not find the only head.
            try plaats.bewaar(gemeente, kop.regel)
            let kept = boom
            try await database.note { try KopStore($0).add(kop, kept) }
            made += 1
        }
        return made
    }
}
