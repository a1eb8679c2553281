// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// A walk past all gemeenten. One that fails does not keep the others waiting: its failure is thrown at the end.
enum EachGemeente {
    static func visit(_ desk: Desk, _ body: (GemeenteCode, any Database) async throws -> Void) async throws {
        var failure: (any Error)?
        for gemeente in try await desk.gemeenten.bestaande() {
            try Task.checkCancellation()
            do {
                try await desk.gemeenten.visit(gemeente) { try await body(gemeente, $0) }
            } catch {
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
    }
}
