// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// Who comes out of ontzorgen within two months and had no group lesson on money yet (P-25), the first end on top.
package enum ShowGroepsles {
    package struct Regel: Sendable {
        package let dossier: DossierID
        package let naam: String
        package let regisseur: MedewerkerID?
        /// The last day of ontzorgen.
        package let einde: Day
    }

    package static func run(peildatum: Day, desk: Desk, inzage: Inzage) async throws -> [Regel] {
        let inzage = try desk.check(.werklijstBekijken, inzage)
        let codec = try await desk.verzegeling(inzage)
        let last = peildatum.adding(months: 2, whenMissing: .firstOfNextMonth)
        let regels: [Regel] = try await desk.database(inzage).read { connection in
            let filter = Klokfilter(soort: .ontzorgenEinde, van: peildatum, tot: last)
            let lines = try KlokStore(connection, codec: codec).lines(filter, limit: 200)
            let feiten = try DossierStore(connection, codec: codec).feiten(in: lines.map(\.dossier))
            return lines.compactMap { line in
                guard let einde = line.uiterlijk else { return nil }
                let had = Beeld(feiten[line.dossier] ?? []).geldend.contains {
                    $0.soort == .training && $0[Training.soort] == .geld
                }
                guard !had else { return nil }
                return Regel(dossier: line.dossier, naam: line.naam, regisseur: line.regisseur, einde: einde)
            }
        }
        try await desk.noteer(.werklijstBekijken, regels.map(\.dossier), "groepsles", inzage)
        return regels
    }
}
