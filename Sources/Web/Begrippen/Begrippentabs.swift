// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The sides of the dictionary.
struct Begrippentabs: Component {
    enum Kant: CaseIterable { case begrippen, feiten, klokken, codelijsten }

    var hier: Kant

    init(_ hier: Kant) {
        self.hier = hier
    }

    var html: HTML {
        Tabs(
            label: "Onderdelen van het woordenboek",
            tabs: Kant.allCases.map { kant in
                Tabs.Tab(label: kant.label, href: kant.adres, isCurrent: kant == hier)
            }
        ).html
    }
}

extension Begrippentabs.Kant {
    var label: String {
        switch self {
        case .begrippen: "Begrippen en tellingen"
        case .feiten: "Feiten"
        case .klokken: "Klokken, fasen en groepen"
        case .codelijsten: "Codelijsten"
        }
    }

    var adres: String {
        switch self {
        case .begrippen: Begrippenpagina.adres
        case .feiten: Feitsoortenpagina.adres
        case .klokken: Klokkenpagina.adres
        case .codelijsten: Codelijstenpagina.adres
        }
    }
}
