// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// Reads a file in, in one transaction. A file with a fault is refused as a whole; the same file again changes nothing.
package enum RunImport {
    package enum Uitkomst: Sendable {
        case ingelezen(Importrapport)
        /// Something is wrong; nothing was written.
        case geweigerd(Importrapport)
    }

    package static func run(
        _ opdracht: Importopdracht,
        desk: Desk,
        inzage: Inzage,
        ids: @escaping @Sendable () -> FeitID
    ) async throws -> Uitkomst {
        let rapport = try await Inlezen.run(opdracht, isProef: false, desk: desk, inzage: inzage, nieuw: ids)
        return rapport.isGoed ? .ingelezen(rapport) : .geweigerd(rapport)
    }
}
