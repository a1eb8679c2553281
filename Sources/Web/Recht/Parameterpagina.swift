// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// The page of one parameter: all values with their validity, the rules that read it, and for the beheerder a change.
package struct Parameterpagina: Component {
    package var sleutel: Parametersleutel
    package var tabel: Parametertabel
    /// nil for who may only look.
    package var wijziging: Parameterformulier?

    package init(_ sleutel: Parametersleutel, tabel: Parametertabel = .wet, wijziging: Parameterformulier? = nil) {
        self.sleutel = sleutel
        self.tabel = tabel
        self.wijziging = wijziging
    }

    package var titel: String { "Parameter \(sleutel.naam)" }

    package var html: HTML {
        let readers = Regelboek.alle.filter { $0.parameters.contains(sleutel) }
        return """
            \(Breadcrumbs(steps: [
                .init(label: "Regels", href: Regelspagina.adres),
                .init(label: Regeltabelpagina.titel, href: Regeltabelpagina.adres),
            ], here: sleutel.naam))
            \(PageHeading(title: titel))
            \(Parametergeschiedenis(sleutel, in: tabel, caption: "Alle waarden"))
            \(Card(title: "Regels die deze waarde lezen", count: readers.count, content: rules(readers)))
            \(with: wijziging, { "\(Card(title: "Waarde wijzigen", content: $0.html))" })
            """
    }

    private func rules(_ readers: [Regel]) -> HTML {
        guard !readers.isEmpty else { return #"<p class="soft">Geen regel noemt deze parameter.</p>"# }
        return """
            <ul>\(each: readers, { #"<li><a\#(href: $0.adres)>\#($0.id.naam) \#($0.titel)</a></li>"# })</ul>
            """
    }
}
