// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Synchronization

/// Answers that were read before, each good until the database it came from is written to.
///
/// Only what somebody may see is asked for here: the permission is checked before, each time.
final class Leeskast<Vraag: Hashable & Sendable, Antwoord: Sendable>: Sendable {
    private struct Known {
        let generation: UInt64
        let antwoord: Antwoord
    }

    private let known = Mutex<[Vraag: Known]>([:])
    private let hoogstens: Int

    /// With `hoogstens` 0 nothing is kept.
    init(hoogstens: Int) {
        self.hoogstens = hoogstens
    }

    /// The answer as it is now: the one that is kept, or read anew. Where the database cannot say whether somebody wrote,
    /// it is always read.
    func answer(
        _ vraag: Vraag,
        in database: any Database,
        _ read: @escaping @Sendable (any SQLConnection) throws -> Antwoord
    ) async throws -> Antwoord {
        // Asked before the read: a write in between makes the answer newer than its number, never older.
        guard hoogstens > 0, let generation = try await database.bezien() else {
            return try await database.read(read)
        }
        if let kept = known.withLock({ $0[vraag] }), kept.generation == generation { return kept.antwoord }
        let antwoord = try await database.read(read)
        known.withLock { known in
            if known.count >= hoogstens { known = [:] }
            known[vraag] = Known(generation: generation, antwoord: antwoord)
        }
        return antwoord
    }
}
