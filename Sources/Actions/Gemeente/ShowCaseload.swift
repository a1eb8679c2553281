// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// The caseload of the team: dossiers per regisseur, split by act (G-03).
package struct Caseload: Sendable {
    package struct Regel: Sendable {
        /// nil: dossiers that nobody guides.
        package let regisseur: Medewerker?
        package let wi2021: Int
        package let wi2013: Int
        package let onbekend: Int

        package var totaal: Int { wi2021 + wi2013 + onbekend }
    }

    package let regels: [Regel]
    package let norm: Int?

    package var wi2021: Int { regels.reduce(0) { $0 + $1.wi2021 } }
    package var wi2013: Int { regels.reduce(0) { $0 + $1.wi2013 } }
    package var totaal: Int { regels.reduce(0) { $0 + $1.totaal } }
    /// Regisseurs of the team, each counted as one fte.
    package var fte: Int { regels.filter { $0.regisseur != nil }.count }
    /// Dossiers per fte, rounded down; nil without regisseurs.
    package var perFte: Int? { fte == 0 ? nil : totaal / fte }
}

package enum ShowCaseload {
    package static func run(desk: Desk, inzage: Inzage) async throws -> Caseload {
        try desk.check(.werklijstBekijken, inzage)
        let codec = desk.verzegeling(inzage)
        let lines = try await desk.database(inzage).read { try StandStore($0, codec: codec).caseload() }
        let team = try await desk.team(inzage.gemeente)
        func regel(_ medewerker: Medewerker?) -> Caseload.Regel {
            let own = lines.filter { line in
                medewerker.map { line.regisseur == $0.id }
                    ?? (line.regisseur.map { id in !team.contains { $0.id == id } } ?? true)
            }
            func sum(_ wet: Wetsversie?) -> Int { own.filter { $0.wet == wet }.reduce(0) { $0 + $1.dossiers } }
            return Caseload.Regel(regisseur: medewerker, wi2021: sum(.wi2021), wi2013: sum(.wi2013), onbekend: sum(nil))
        }
        let regels = team.map { regel($0) } + [regel(nil)].filter { $0.totaal > 0 }
        return Caseload(regels: regels, norm: try await desk.kader(inzage.gemeente).afspraken.caseloadNorm)
    }
}
