// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Storage
internal import Domain

extension NieuwHuishouden {
    /// Takes the tasks of new koppelingen out of the lines and puts them together per household.
    static func split(_ regels: [Klokregel]) -> (nieuw: [NieuwHuishouden], rest: [Klokregel]) {
        var households: [String: [Klokregel]] = [:]
        var order: [String] = []
        var rest: [Klokregel] = []
        for regel in regels {
            guard taken.contains(regel.soort) else {
                rest.append(regel)
                continue
            }
            let key = regel.huishouden?.description ?? regel.dossier.description
            if households[key] == nil { order.append(key) }
            households[key, default: []].append(regel)
        }
        return (order.compactMap { households[$0].map(NieuwHuishouden.init(regels:)) }, rest)
    }

    private init(regels: [Klokregel]) {
        var personen: [(dossier: DossierID, naam: String)] = []
        for regel in regels where !personen.contains(where: { $0.dossier == regel.dossier }) {
            personen.append((regel.dossier, regel.naam))
        }
        let first = NieuwHuishouden.taken.compactMap { soort in
            regels.first { $0.soort == soort }.map { (soort: soort, uiterlijk: $0.uiterlijk, dossier: $0.dossier) }
        }
        self.init(regels: regels, personen: personen.sorted { $0.naam < $1.naam }, taken: first)
    }

    private static let taken: [Kloksoort] = [.koppelingGegevens, .koppelingIntake, .koppelingHuisvesting]
}
