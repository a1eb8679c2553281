// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Clocks, phases and groups: what a dossier can be waiting for, and where it can be.
package struct Klokkenpagina: Component {
    package static let adres = "/begrippen/klokken"
    package static let titel = "Klokken, fasen en groepen"

    package init() {}

    static func adres(_ soort: Kloksoort) -> String { "\(adres)#klok-\(soort.rawValue)" }

    package var html: HTML {
        """
        \(Breadcrumbs(steps: [.init(label: "Begrippen", href: Begrippenpagina.adres)], here: Self.titel))
        \(PageHeading(title: Self.titel, subtitle: "Waar een dossier op kan wachten, en hoe ver het kan zijn."))
        \(Begrippentabs(.klokken))
        \(clocks)
        \(list("Fasen", "Fase", Fase.allCases.map { ($0.rawValue, $0.naam, Self.uitleg($0)) }))
        \(list("Groepen", "Groep", Inburgeraarsgroep.allCases.map { ($0.rawValue, $0.naam, Self.uitleg($0)) }))
        """
    }

    private var clocks: HTML {
        DataTable(
            caption: "Klokken",
            columns: [
                .init(title: "Klok"), .init(title: "Sleutel"), .init(title: "Soort"), .init(title: "Klaar met feit"),
                .init(title: "Regels"),
            ],
            rows: Kloksoort.allCases.map { soort in
                [
                    #"<span id="klok-\#(soort.rawValue)">\#(soort.naam)</span>"#,
                    "<code>\(soort.rawValue)</code>",
                    soort.isWerk ? "werk voor de regisseur" : "loopt vanzelf af",
                    answer(soort),
                    soort.regels.isEmpty
                        ? "afspraak, geen regel"
                        : "<span>\(soort.regels.map { #"<a\#(href: $0.adres)>\#($0.naam)</a>"# }, separator: ", ")</span>",
                ]
            }
        ).html
    }

    private func answer(_ soort: Kloksoort) -> HTML {
        guard let feit = soort.handeling else { return "hangt af van de afspraak" }
        return #"<a\#(href: Feitsoortpagina.adres(feit))>\#(feit.beschrijving.naam)</a>"#
    }

    private func list(_ caption: String, _ name: String, _ rows: [(code: String, naam: String, uitleg: String)]) -> HTML
    {
        DataTable(
            caption: caption,
            columns: [.init(title: name), .init(title: "Code"), .init(title: "Betekenis")],
            rows: rows.map { ["\($0.naam)", "<code>\($0.code)</code>", "\($0.uitleg)"] }
        ).html
    }

    private static func uitleg(_ fase: Fase) -> String {
        switch fase {
        case .azc: "Gekoppeld aan de gemeente, woont nog in de opvang."
        case .intake: "Woont in de gemeente; de brede intake loopt."
        case .plan: "De intake is klaar; het PIP nog niet."
        case .leren: "Het PIP is vastgesteld; de leerroute loopt."
        case .werk: "Heeft betaald werk."
        case .afgerond: "De plicht is klaar of geëindigd, of het dossier is gesloten."
        }
    }

    private static func uitleg(_ groep: Inburgeraarsgroep) -> String {
        switch groep {
        case .asielstatushouder: "Krijgt cursus, begeleiding en ontzorgen van de gemeente."
        case .gezinsmigrant: "Krijgt intake, PIP, PVT en MAP; betaalt de cursus zelf."
        case .overigeMigrant: "Krijgt intake, PIP, PVT en MAP; betaalt de cursus zelf."
        }
    }
}
