// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// A cohort by learning route: done in time, done late, running (P-22).
package struct Cohort: Sendable {
    /// The year in which the trajectories began; nil takes all years together.
    package let jaar: Int?
    /// Years in which somebody began, the newest first.
    package let jaren: [Int]
    package let regels: [Afrondingregel]
}

package enum ShowAfronding {
    package static func run(jaar: Int?, desk: Desk, inzage: Inzage) async throws -> Cohort {
        let inzage = try desk.check(.werklijstBekijken, inzage)
        let codec = try await desk.verzegeling(inzage)
        return try await desk.database(inzage).read { connection in
            let store = StandStore(connection, codec: codec)
            guard let days = try store.eersteEnLaatsteBegin() else { return Cohort(jaar: nil, jaren: [], regels: []) }
            let years = Array((days.lowerBound.year...days.upperBound.year).reversed())
            let chosen = jaar.flatMap { years.contains($0) ? $0 : nil }
            let first = chosen.flatMap { Day(year: $0, month: 1, day: 1) } ?? days.lowerBound
            let last = chosen.flatMap { Day(year: $0, month: 12, day: 31) } ?? days.upperBound
            return Cohort(jaar: chosen, jaren: years, regels: try store.afronding(van: first, tot: last))
        }
    }
}
