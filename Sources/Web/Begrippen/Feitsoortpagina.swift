// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// One kind of feit: definition, article, and every field with its rule.
package struct Feitsoortpagina: Component {
    package var soort: Feitsoort

    package init(_ soort: Feitsoort) {
        self.soort = soort
    }

    package static func adres(_ soort: Feitsoort) -> String { "\(Feitsoortenpagina.adres)/\(soort.rawValue)" }

    package var titel: String { soort.beschrijving.naam }

    package var html: HTML {
        let kind = soort.beschrijving
        return """
            \(Breadcrumbs(steps: [
                .init(label: "Begrippen", href: Begrippenpagina.adres),
                .init(label: "Feiten", href: Feitsoortenpagina.adres),
            ], here: titel))
            \(PageHeading(title: titel, subtitle: "\(kind.uitleg)"))
            \(FactList(facts))
            \(fields)
            """
    }

    private var facts: [FactList.Item] {
        let kind = soort.beschrijving
        let clocks = Kloksoort.allCases.filter { $0.handeling == soort }
        return [
            .init(label: "Sleutel", value: "<code>\(soort.rawValue)</code>"),
            .init(label: "Hoofdstuk", value: "\(kind.hoofdstuk.rawValue)"),
            .init(
                label: "Artikel",
                value: kind.artikelen.isEmpty
                    ? #"<span class="soft">geen</span>"# : "\(Artikelen(kind.artikelen))"
            ),
            .init(
                label: "Datum",
                value: "\(kind.datumLabel)\(if: kind.magInToekomst, "; mag een dag zijn die nog komt")"
            ),
            .init(
                label: "Geldt",
                value: kind.geldtTotVolgende ? "tot er een volgend feit van deze soort is" : "voor zichzelf"
            ),
            .init(
                label: "Beantwoordt klok",
                value: clocks.isEmpty
                    ? #"<span class="soft">geen</span>"#
                    : "\(clocks.map { #"<a\#(href: Klokkenpagina.adres($0))>\#($0.naam)</a>"# }, separator: ", ")"
            ),
        ]
    }

    private var fields: HTML {
        let kind = soort.beschrijving
        guard !kind.velden.isEmpty else { return #"<p class="soft">Alleen een datum, geen andere velden.</p>"# }
        return DataTable(
            caption: "Velden van \(titel)",
            columns: [
                .init(title: "Veld"), .init(title: "Sleutel"), .init(title: "Vorm"), .init(title: "Verplicht"),
                .init(title: "Uitleg"),
            ],
            rows: kind.velden.map { veld in
                [
                    #"<span id="veld-\#(veld.sleutel)">\#(veld.label)</span>"#, "<code>\(veld.sleutel)</code>",
                    form(veld), veld.isVerplicht ? "ja" : "nee", "\(veld.hulp ?? "–")",
                ]
            }
        ).html
    }

    private func form(_ veld: Veldbeschrijving) -> HTML {
        guard case .keuze(let keuzes) = veld.vorm else { return "\(veld.vorm.woorden)" }
        if let lijst = Codelijsten.lijst(of: veld) {
            return #"<a\#(href: "\(Codelijstenpagina.adres)#\(lijst.anker)")>\#(veld.vorm.woorden)</a>"#
        }
        return "\(keuzes.map(\.naam).joined(separator: ", "))"
    }
}
