// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// Tries a file: everything that reading it in would do and say, and nothing is kept.
package enum CheckImport {
    package static func run(
        _ opdracht: Importopdracht,
        desk: Desk,
        inzage: Inzage,
        ids: @escaping @Sendable () -> FeitID
    ) async throws -> Importrapport {
        try await Inlezen.run(opdracht, isProef: true, desk: desk, inzage: inzage, nieuw: ids)
    }
}
