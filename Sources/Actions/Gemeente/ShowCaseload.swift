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

    /// What was agreed from a day on: the most dossiers per fte.
    package struct Norm: Sendable {
        package let perFte: Int
        package let vanaf: Day
        package let door: String
    }

    package let regels: [Regel]
    /// Every norm that was set, the one that begins last in front.
    package let normen: [Norm]
    /// Fte as it was set for this day, in hundredths; nil counts each regisseur as one.
    package let ingesteldeFte: Int?
    package let peildatum: Day

    package var wi2021: Int { regels.reduce(0) { $0 + $1.wi2021 } }
    package var wi2013: Int { regels.reduce(0) { $0 + $1.wi2013 } }
    package var onbekend: Int { regels.reduce(0) { $0 + $1.onbekend } }
    package var totaal: Int { regels.reduce(0) { $0 + $1.totaal } }
    /// The norm that holds on the peildatum.
    package var norm: Norm? { normen.first { $0.vanaf <= peildatum } }
    /// Fte in hundredths.
    package var fte: Int { ingesteldeFte ?? regels.count { $0.regisseur != nil } * 100 }

    /// So many dossiers per fte, in tenths, rounded; nil without fte.
    package func perFte(_ dossiers: Int) -> Int? { fte == 0 ? nil : (dossiers * 2000 / fte + 1) / 2 }

    /// By how many dossiers per fte, in tenths, the caseload is above the norm; negative below.
    package var boven: Int? {
        guard let norm, let now = perFte(totaal) else { return nil }
        return now - norm.perFte * 10
    }
}

package enum ShowCaseload {
    package static func run(desk: Desk, inzage: Inzage) async throws -> Caseload {
        let inzage = try desk.check(.werklijstBekijken, inzage)
        let codec = try await desk.verzegeling(inzage)
        let (lines, normen, ftes) = try await desk.database(inzage).read { connection in
            let settings = InstellingStore(connection)
            return (
                try StandStore(connection, codec: codec).caseload(),
                try settings.history(InstellingStore.caseloadNorm),
                try settings.history(InstellingStore.caseloadFte)
            )
        }
        let vandaag = desk.vandaag
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
        return Caseload(
            regels: regels,
            normen: normen.compactMap { line in
                Int(line.waarde).map { Caseload.Norm(perFte: $0, vanaf: line.vanaf, door: line.door) }
            },
            ingesteldeFte: ftes.first { $0.vanaf <= vandaag }.flatMap { Int($0.waarde) },
            peildatum: vandaag
        )
    }
}
