// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// Others of the household for whom the same act can be done: one conversation with four people is four feiten.
package struct Huisgenoot: Hashable, Sendable {
    package let dossier: DossierID
    package let naam: String
    /// Whether the clock from which the form was opened stands open for this person too.
    package let isGevraagd: Bool
}

package enum ShowHuisgenoten {
    /// Open dossiers of the same household, by name; empty for kinds of feit that are about one person.
    package static func run(
        _ dossier: Dossier,
        soort: Feitsoort,
        klok: Kloksoort?,
        betreft: FeitID?,
        desk: Desk,
        inzage: Inzage
    ) async throws -> [Huisgenoot] {
        let inzage = try desk.check(.feitVastleggen, inzage)
        let beeld = dossier.beeld
        guard soort.isVoorHuishouden, let huishouden = beeld.huishouden else { return [] }
        let codec = try await desk.verzegeling(inzage)
        let kader = try await desk.kader(inzage.gemeente)
        let own = Klokken.bereken(beeld, kader).first { $0.soort == klok && (betreft == nil || $0.betreft == betreft) }
        let anderen: [Huisgenoot] = try await desk.database(inzage).read { connection in
            let others = try StandStore(connection, codec: codec).household(huishouden, alleenOpen: true)
                .filter { $0.dossier != dossier.id }
            guard !others.isEmpty else { return [] }
            var filter = Klokfilter(soort: klok)
            filter.dossiers = others.map(\.dossier)
            let same =
                klok == nil
                ? []
                : try KlokStore(connection, codec: codec).lines(filter, limit: 400).filter { $0.wacht == own?.wachtOp }
            return others.map { line in
                Huisgenoot(
                    dossier: line.dossier,
                    naam: line.naam,
                    isGevraagd: same.contains { $0.dossier == line.dossier }
                )
            }
        }
        try await desk.noteer(.dossierBekijken, anderen.map(\.dossier), "huisgenoten", inzage)
        return anderen
    }
}
