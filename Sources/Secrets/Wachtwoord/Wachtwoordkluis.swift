// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// Makes and checks hashes of passwords, a few at a time and on threads of its own, so that a rush of sign-ins does not
/// stop the other pages.
package final class Wachtwoordkluis: Sendable {
    /// What a check says.
    package enum Oordeel: Sendable {
        case juist
        /// Right, but kept with less work than is asked now: make a new hash while the password is at hand.
        case juistMaarVerouderd
        case onjuist
    }

    private let kosten: Scryptkosten
    private let gate: WorkGate
    private let gedaan = Atomic(0)
    /// What an unknown account is compared with, so that the answer takes as long as for a known one.
    private let nobody: Wachtwoordhash

    package init(kosten: Scryptkosten = .voorgeschreven, tegelijk: Int = 2, wachtenden: Int = 200) {
        self.kosten = kosten
        gate = WorkGate(atOnce: tegelijk, waiting: wachtenden)
        nobody = Wachtwoordhash(kosten: kosten, salt: Willekeur.bytes(16), hash: Willekeur.bytes(32))
    }

    /// How many passwords were compared so far.
    package var aantal: Int { gedaan.load(ordering: .relaxed) }

    /// The text to keep. Throws ``WorkGateFull`` when too many wait.
    package func hash(_ wachtwoord: Wachtwoord) async throws -> String {
        let kosten = kosten
        return try await gate.run { try Wachtwoordhash.make(wachtwoord.bytes, kosten).text }
    }

    /// Compares with what is kept; `nil` for an account that does not exist or has no password.
    package func verify(_ wachtwoord: Wachtwoord, _ kept: String?) async throws -> Oordeel {
        let stored = kept.flatMap { Wachtwoordhash($0) }
        let compared = stored ?? nobody
        gedaan.add(1, ordering: .relaxed)
        let isRight = try await gate.run { try compared.matches(wachtwoord.bytes) }
        guard stored != nil, isRight else { return .onjuist }
        return compared.kosten == kosten ? .juist : .juistMaarVerouderd
    }
}
