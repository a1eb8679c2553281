// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// A dossier: who, the next three clocks, the own goals, phases with proof, all clocks, timeline, household.
struct DossierInhoud: Sendable {
    let blik: Dossierblik
    /// Whether it is the page itself, or stands beside a list.
    let isPagina: Bool
    /// The list beside which it stands, to come back to after an act.
    let terug: String?
    var filter: Hoofdstuk?

    /// Beside the worklist: what one needs to act.
    var kort: HTML {
        """
        \(kop)\(Kernregel(blik: blik))\(waarschuwingen)\(eersteKlokken)\(fasen)
        <p class="button-row"><a class="button button--quiet"\(href: Paths.dossier(blik.id))>Hele dossier openen</a></p>
        \(Card(title: "Laatste feiten", count: nil, content: Tijdlijn(blik: blik, filter: nil, hoogstens: 8).html))
        """
    }

    /// The whole page.
    var lang: HTML {
        """
        \(kop)\(Kernregel(blik: blik))\(waarschuwingen)\(eersteKlokken)\(fasen)
        <div class="columns"><div class="stack">
        \(Card(title: "Tijdlijn", count: blik.beeld.geldend.count, content: "\(tabs)\(Tijdlijn(blik: blik, filter: filter, hoogstens: nil))"))
        </div><div class="stack">\(alleKlokken)\(persoon)\(huishouden)\(meer)</div></div>
        """
    }

    private var kop: HTML {
        PersonHeader(
            name: blik.beeld.naam,
            traits: kenmerken,
            goal: blik.beeld.doelen.first?[Doel.woorden],
            actions: acties,
            isPageTitle: isPagina
        ).html
    }

    private var kenmerken: [String] {
        let beeld = blik.beeld
        let personalia = beeld.laatste(.personalia)
        var traits: [String] = []
        if let geboren = beeld.geboortedatum { traits.append("\(geboren.age(on: blik.peildatum)) jaar") }
        if let groep = beeld.groep { traits.append(groep.naam.lowercasedFirst) }
        if let wet = beeld.wet { traits.append(wet == .wi2021 ? "Wi2021" : "Wi2013") }
        if let route = beeld.leerroute { traits.append(route.naam) }
        if let taal = personalia?[Personalia.taal] { traits.append(taal.naam) }
        if personalia?[Personalia.tolkNodig] == true { traits.append("tolk nodig") }
        if let regisseur = beeld.laatste(.toewijzing)?[Toewijzing.naam] { traits.append("regisseur \(regisseur)") }
        return traits
    }

    private var acties: [ActionButton] {
        guard blik.bekendOp == nil else { return [] }
        let eerste = Klokken.eerste(blik.klokken.filter(\.soort.isWerk), op: blik.peildatum, aantal: 1).first
        var buttons: [ActionButton] = []
        if let klok = eerste, let soort = klok.handeling, klok.wachtOp == nil || klok.soort == .antwoord {
            buttons.append(
                ActionButton(
                    label: Klokwoorden.knop(klok.soort, soort),
                    style: .primary,
                    target: .link(
                        Query.address(
                            Paths.feit(blik.id, soort),
                            [
                                ("klok", klok.soort.rawValue), ("betreft", klok.betreft?.description),
                                (Terug.veld, terug),
                            ]
                        )
                    )
                )
            )
        }
        buttons.append(
            ActionButton(
                label: "Feit vastleggen",
                style: buttons.isEmpty ? .primary : .secondary,
                target: .link(Query.address(Paths.feitKiezen(blik.id), [(Terug.veld, terug)])),
                key: "n"
            )
        )
        return buttons
    }

    private var waarschuwingen: HTML {
        """
        \(with: blik.bekendOp, { (moment) -> HTML in Notice(
            kind: .warning,
            title: "Zoals bekend op \(moment.dag.words)",
            text: "Wat later is vastgelegd, staat er niet bij. <a\(href: Paths.dossier(blik.id))>Terug naar nu</a>"
        ).html })
        \(each: blik.signalen, { (signaal) -> HTML in Notice(kind: .information, title: "Let op", text: "\(signaal)").html })
        """
    }

    private var eersteKlokken: HTML {
        let eerste = Klokken.eerste(blik.klokken, op: blik.peildatum)
        guard !eerste.isEmpty else {
            return EmptyState(title: "Geen lopende klokken", next: "Er is nu geen termijn die iets van u vraagt.").html
        }
        return ClockRow(eerste.map { KlokKaart(klok: $0, op: blik.peildatum, verwacht: verwacht).kaart }).html
    }

    private var alleKlokken: HTML {
        let rest = blik.klokken
        guard !rest.isEmpty else { return .empty }
        return Card(
            title: "Alle klokken",
            count: rest.count,
            content:
                "\(each: rest, { (klok) -> HTML in KlokKaart(klok: klok, op: blik.peildatum, verwacht: verwacht).kaart.html })"
        ).html
    }

    private var verwacht: Day? { blik.termijn?.verwacht?.einde.laatste.dag }

    private var fasen: HTML {
        let stand = blik.beeld.fasen
        let nu = stand.firstIndex(where: \.isHuidig) ?? 0
        let items = stand.enumerated().map { index, fase -> PhaseBar.Phase in
            let state: PhaseBar.State =
                if fase.isHuidig {
                    .current(note: nil)
                } else if let bewijs = fase.bewijs {
                    .done(on: bewijs.datum, proof: bewijs.soort.beschrijving.naam, href: "#feit-\(bewijs.id)")
                } else if index < nu {
                    .skipped(blik.beeld.wet == .wi2013 ? "n.v.t." : "zonder bewijs")
                } else {
                    .ahead
                }
            return PhaseBar.Phase(name: fase.fase.naam, state: state)
        }
        return PhaseBar(items).html
    }

    private var tabs: HTML {
        let chapters = Hoofdstuk.allCases.filter { chapter in
            blik.beeld.geldend.contains { $0.soort.beschrijving.hoofdstuk == chapter }
        }
        let all = Tabs.Tab(label: "Alles", href: Paths.dossier(blik.id), count: nil, isCurrent: filter == nil)
        return Tabs(
            label: "Hoofdstukken van de tijdlijn",
            tabs: [all]
                + chapters.map { chapter in
                    Tabs.Tab(
                        label: chapter.rawValue,
                        href: Query.address(Paths.dossier(blik.id), [("hoofdstuk", chapter.rawValue)]),
                        count: nil,
                        isCurrent: filter == chapter
                    )
                }
        ).html
    }

    private var persoon: HTML {
        guard let feit = blik.beeld.laatste(.personalia) else { return .empty }
        let items = feit.soort.beschrijving.velden.compactMap { veld in
            feit.inhoud[veld.sleutel].map { FactList.Item(label: veld.label, value: "<bdi>\(veld.woorden($0))</bdi>") }
        }
        return Card(
            title: "Personalia",
            count: nil,
            content: "\(FactList(items))",
            actions: blik.bekendOp == nil
                ? [
                    ActionButton(
                        label: "Verbeteren",
                        about: "personalia",
                        style: .quiet,
                        target: .link(Paths.verbeteren(blik.id, feit.id))
                    )
                ] : []
        ).html
    }

    private var huishouden: HTML {
        guard !blik.huishouden.isEmpty else { return .empty }
        let ik = HouseholdCard.Member(name: blik.beeld.naam, relation: relatie, href: nil, isThisPerson: true)
        let others = blik.huishouden.map { line in
            HouseholdCard.Member(
                name: line.naam,
                relation: [
                    line.geboren.map { "\($0.age(on: blik.peildatum)) jaar" },
                    line.wet.map { $0 == .wi2021 ? "Wi2021" : "Wi2013" }, line.leerroute?.naam,
                ]
                .compactMap(\.self).joined(separator: ", "),
                href: Paths.dossier(line.dossier)
            )
        }
        let family = blik.beeld.laatste(.personalia)?[Personalia.achternaam] ?? ""
        return HouseholdCard(name: "Huishouden \(family)", members: [ik] + others).html
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

    private var relatie: String {
        blik.beeld.laatste(.huishouden)?[HuishoudenLid.relatie]?.naam ?? ""
    }

    private var meer: HTML {
        Card(
            title: "Meer",
            count: nil,
            content: """
                <ul><li><a\(href: gezinslid)>Gezinslid toevoegen</a></li>
                <li><a\(href: Paths.afdruk(blik.id))>Afdrukvel</a></li>
                <li><a\(href: Paths.uitvoer(blik.id, "json"))>Gegevens als JSON</a></li>
                <li><a\(href: Paths.uitvoer(blik.id, "csv"))>Gegevens als CSV</a></li></ul>
                <form method="get"\(action: Paths.dossier(blik.id))><label for="bekend">Zoals bekend op</label>
                <input class="input" id="bekend" name="bekend" placeholder="dd-mm-jjjj" size="12"\
                \(attribute: "value", blik.bekendOp.map { $0.dag.dutchDigits })>
                <button class="button button--secondary">Toon</button></form>
                """
        ).html
    }
}
