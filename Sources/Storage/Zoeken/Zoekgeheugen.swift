// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Secrets
internal import Synchronization

/// The opened names and words of one gemeente, brought up to date by whoever asks for them.
///
/// The rows carry numbers that go up with each write, whoever writes: what is newer than what is kept is read, in the
/// transaction of the question itself. When dossiers left, all is read anew, so that nothing of them stays.
final class Zoekgeheugen: Geheugenkast.Inhoud {
    private let index = Mutex<Zoekindex?>(nil)
    private let bytes = Atomic<Int>(0)

    var omvang: Int { bytes.load(ordering: .relaxed) }

    /// Whether it was read already.
    var isGelezen: Bool { omvang > 0 }

    func read(_ connection: any SQLConnection, _ ring: Sleutelring) throws -> Zoekindex {
        // Before the walk: no other question may be asked while rows stream by.
        _ = try ring.all()
        return try index.withLock { index in
            let (reeks, weg) = try Teller(connection).all()
            if index.map({ $0.weg < weg || $0.isVersleten }) ?? true { index = Zoekindex(reeks: 0, weg: weg) }
            // A question that began earlier than the last one finds what is newer than its own moment; it asks the database about each.
            if let known = index?.reeks, known < reeks || known == 0 {
                try connection.each(
                    """
                    SELECT z.dossier, z.naam, z.woorden, d.sleutel FROM zoekregel z JOIN dossier d ON d.id = z.dossier
                    WHERE z.reeks > ?1
                    """,
                    [SQLValue(known)]
                ) { row in
                    let dossier = try row.text(0)
                    guard let id = DossierID(dossier) else { throw Leesfout.onbekendeWaarde("zoekregel") }
                    let slot = try ring.passingSlot(try row.optionalBytes(3), of: dossier)
                    let regel = try Zoekregel(slot, dossier, naam: try row.bytes(1), woorden: try row.bytes(2))
                    index?.put(id, naam: regel.naam, woorden: regel.woorden)
                    return .next
                }
                index?.advance(to: reeks)
                bytes.store(max(1, index?.omvang ?? 0), ordering: .relaxed)
            }
            return index ?? Zoekindex(reeks: 0, weg: weg)
        }
    }
}

extension Sleutelring {
    /// What is kept opened of this gemeente.
    func zoekgeheugen() throws -> Zoekgeheugen { geheugen.find(try kenmerk()) { Zoekgeheugen() } }

    /// The names and words of this gemeente as they are now. Only in a transaction that reads: what is kept must not come from a write
    /// that may be undone.
    func zoekindex(_ connection: any SQLConnection) throws -> Zoekindex {
        let index = try zoekgeheugen().read(connection, self)
        geheugen.ruim()
        return index
    }
}
