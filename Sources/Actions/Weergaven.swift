// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// What a door made of an answer, kept with the answer: when the answer is read anew, this is gone with it.
///
/// A door may ask for it only when what it makes follows from the answer and the name it gives, and from nothing else.
package final class Weergaven: Sendable {
    private let made = Mutex<[String: any Sendable]>([:])
    /// An answer has a few faces, not one for each address that somebody makes up.
    private static let hoogstens = 8

    package init() {}

    /// What was made under this name, or `make` when there is none or it does not hold.
    package func get<Vorm: Sendable>(
        _ name: String,
        holds: (Vorm) -> Bool = { _ in true },
        _ make: () -> Vorm
    ) -> Vorm {
        if let kept = made.withLock({ $0[name] }) as? Vorm, holds(kept) { return kept }
        let vorm = make()
        made.withLock { made in
            if made.count >= Weergaven.hoogstens { made = [:] }
            made[name] = vorm
        }
        return vorm
    }
}
