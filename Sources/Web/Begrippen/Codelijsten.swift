// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// A closed list of choices as people and files see it.
struct Codelijsten: Sendable {
    let naam: String
    /// What the code says something about.
    let uitleg: String
    let keuzes: [Veldvorm.Keuze]

    init<Lijst: Codelijst>(_ type: Lijst.Type, _ naam: String, _ uitleg: String) {
        self.naam = naam
        self.uitleg = uitleg
        keuzes = Lijst.allCases.map { Veldvorm.Keuze($0.rawValue, $0.naam) }
    }

    var anker: String { "lijst-" + Anker.of(naam) }

    /// The kinds of feit with a field that is chosen from this list.
    var gebruikt: [Feitsoort] {
        Feitsoort.allCases.filter { $0.beschrijving.velden.contains { $0.vorm == .keuze(keuzes) } }
    }

    /// The list from which a field is chosen.
    static func lijst(of veld: Veldbeschrijving) -> Codelijsten? {
        guard case .keuze(let keuzes) = veld.vorm else { return nil }
        return alle.first { $0.keuzes == keuzes }
    }

    /// Every list, those of the law first.
    static let alle: [Codelijsten] = wet + dossier
}
