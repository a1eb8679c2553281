// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

extension DossierInhoud {
    /// The clocks that do not stand on top already; those that are over are folded.
    var andereKlokken: HTML {
        let top = Klokken.eerste(blik.klokken, op: blik.peildatum)
        let rest = blik.klokken.filter { !top.contains($0) }
        let past = rest.filter { isVoorbij($0) }
        let open = rest.filter { !isVoorbij($0) }
        guard !rest.isEmpty else { return .empty }
        return Card(
            title: "Andere klokken",
            count: rest.count,
            content: """
                <div class="clocks clocks--list">\(each: open, kaart)</div>\
                \(if: !past.isEmpty, """
                <details class="reason folded"\(flag: "open", open.isEmpty)><summary>Voorbij (\(past.count))</summary>\
                <div class="clocks clocks--list">\(each: past, kaart)</div></details>
                """)
                """
        ).html
    }

    private func isVoorbij(_ klok: Klok) -> Bool {
        guard !klok.soort.isWerk, case .teLaat = klok.plek(op: blik.peildatum) else { return false }
        return true
    }

    private func kaart(_ klok: Klok) -> HTML {
        KlokKaart(klok: klok, op: blik.peildatum, verwacht: blik.verwacht).kaart.html
    }

    var persoon: HTML {
        guard let feit = blik.beeld.laatste(.personalia) else { return .empty }
        let items = feit.soort.beschrijving.velden.compactMap { veld in
            feit.inhoud[veld.sleutel].map { FactList.Item(label: veld.label, value: "<bdi>\(veld.woorden($0))</bdi>") }
        }
        return Card(
            title: "Personalia",
            count: nil,
            content: "\(FactList(items))",
            actions: blik.zicht.isHeel ? acts(feit) : []
        ).html
    }

    private func acts(_ feit: Feit) -> [ActionButton] {
        let numbers = ActionButton(
            label: "Nummers tonen",
            about: "BSN en V-nummer",
            style: .quiet,
            target: .link(Paths.nummers(blik.id))
        )
        let correct = ActionButton(
            label: "Verbeteren",
            about: "personalia",
            style: .quiet,
            target: .link(Paths.verbeteren(blik.id, feit.id))
        )
        return isNu ? [numbers] + (magSchrijven ? [correct] : []) : []
    }

    var huishouden: HTML {
        let gezin = Gezin(blik)
        guard !gezin.leden.isEmpty else { return .empty }
        return HouseholdCard(name: gezin.naam, members: gezin.leden).html
    }

    /// A new dossier in the same household; without a household, that of the person is recorded first.
    private var gezinslid: String {
        guard let huishouden = blik.beeld.huishouden else { return Paths.feit(blik.id, .huishouden) }
        let name = blik.beeld.laatste(.personalia)?[Personalia.achternaam]
        return Query.address(
            Paths.nieuwDossier,
            [("achternaam", name), ("huishouden.huishouden", huishouden.description)]
        )
    }

    var meer: HTML {
        let afdruk = Query.address(Paths.afdruk(blik.id), [(Terugblik.veld, terugblik?.query)])
        return Card(
            title: "Meer",
            count: nil,
            content: """
                <ul class="links">\(if: magSchrijven && blik.zicht.isHeel, "<li><a\(href: gezinslid)>Gezinslid toevoegen</a></li>")
                <li><a\(href: afdruk)>Afdrukvel</a></li>
                \(if: blik.zicht.isHeel, regie)</ul>
                """
        ).html
    }

    private var regie: HTML {
        """
        <li><a\(href: Paths.toegang(blik.id))>Wie kan erbij</a></li>
        <li><a\(href: Paths.uitvoer(blik.id, "json"))>Gegevens als JSON</a></li>
        <li><a\(href: Paths.uitvoer(blik.id, "csv"))>Gegevens als CSV</a></li>
        <li><a\(href: Paths.gegevens(blik.id))>Gegevens van deze persoon</a></li>
        <li><a\(href: Paths.beperken(blik.id))>Bezwaar of beperking</a></li>
        """
    }

    var terugkijken: HTML {
        let asked = terugblik ?? Terugblik(nil, vandaag: blik.peildatum)
        return Card(
            title: "Terugkijken",
            count: nil,
            content: """
                <form method="get"\(action: Paths.dossier(blik.id)) class="lookback">\(asked.field)\
                <button class="button button--secondary">Toon</button></form>
                """
        ).html
    }
}
