// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// A household that was linked to the gemeente and with whom nobody had contact yet: one card with its tasks (P-01).
package struct NieuwHuishouden: Sendable {
    /// A task that is done once for everybody: until when, and for whom it is still open.
    package struct Taak: Sendable {
        package let soort: Kloksoort
        package let uiterlijk: Day?
        package let dossiers: [DossierID]
    }

    /// After whom the household is called.
    package let achternaam: String
    package let regels: [Klokregel]
    /// The day of the koppeling; the first when members came on several days.
    package let koppeling: Day
    /// The people, by name.
    package let personen: [(dossier: DossierID, naam: String)]
    package let taken: [Taak]

    /// Puts tasks together per household, what is due first in front.
    static func gather(
        _ regels: [Klokregel],
        leden: ([HuishoudenID]) throws -> [Standregel]
    ) rethrows -> [NieuwHuishouden] {
        var households: [String: [Klokregel]] = [:]
        var order: [String] = []
        for regel in regels {
            let key = regel.huishouden?.description ?? regel.dossier.description
            if households[key] == nil { order.append(key) }
            households[key, default: []].append(regel)
        }
        let members = Dictionary(grouping: try leden(order.compactMap { households[$0]?.first?.huishouden })) {
            $0.huishouden
        }
        return order.compactMap { key in
            households[key].map {
                NieuwHuishouden(regels: $0, leden: $0.first?.huishouden.flatMap { members[$0] } ?? [])
            }
        }
    }

    private init(regels: [Klokregel], leden: [Standregel]) {
        achternaam = Huishoudnaam.achternaam(leden.map { ($0.relatie, $0.achternaam) })
        var personen: [(dossier: DossierID, naam: String)] = []
        for regel in regels where !personen.contains(where: { $0.dossier == regel.dossier }) {
            personen.append((regel.dossier, regel.naam))
        }
        self.personen = personen.sorted { $0.naam < $1.naam }
        self.regels = regels
        koppeling = regels.map(\.vanaf).min() ?? .distantPast
        taken = Kloksoort.koppelingstaken.compactMap { soort in
            let open = regels.filter { $0.soort == soort }
            guard let first = open.first else { return nil }
            return Taak(soort: soort, uiterlijk: first.uiterlijk, dossiers: open.map(\.dossier))
        }
    }
}
