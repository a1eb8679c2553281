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
    /// What was asked about an earlier day.
    var terugblik: Terugblik?

    /// Beside the worklist: what one needs to act.
    var kort: HTML {
        """
        \(kop)\(bevroren)\(Kernregel(blik: blik))\(signalen)\(eersteKlokken)\(fasen)
        <p class="button-row"><a class="button button--quiet"\(href: Paths.dossier(blik.id))>Hele dossier openen</a></p>
        \(Card(title: "Laatste feiten", count: nil, content: Tijdlijn(blik: blik, filter: nil, hoogstens: 8).html))
        """
    }

    /// The whole page.
    var lang: HTML {
        guard blik.bestond else { return nogNiet }
        guard isPagina, terug == nil, terugblik?.fout == nil else { return geheel }
        return blik.weergaven.get("geheel \(filter?.rawValue ?? "") \(terugblik?.query ?? "")") { geheel }
    }

    private var geheel: HTML {
        """
        \(terugbalk)\(kop)\(if: blik.isAfgeschermd, Self.afgeschermd)\(bevroren)\(if: blik.zicht.isHeel, kern)
        <div class="columns columns--dossier"><div class="stack">
        \(Card(title: "Tijdlijn", count: blik.beeld.geldend.count, content: "\(tabs)\(Tijdlijn(blik: blik, filter: filter, hoogstens: nil))"))
        </div><div class="stack">\(andereKlokken)\(if: blik.zicht.isHeel, stappen)\(verloop)\(persoon)\(huishouden)\(meer)\(terugkijken)</div></div>
        """
    }

    private static let afgeschermd = Notice(
        kind: .warning,
        title: "Afgeschermd dossier",
        text: "Alleen een kleine kring kan hierbij. Bespreek het niet met anderen."
    ).html

    // What sums up the whole dossier is for who sees the whole.
    private var kern: HTML { "\(Kernregel(blik: blik))\(signalen)\(eersteKlokken)\(fasen)" }

    /// On the day that was asked, there was no dossier yet.
    private var nogNiet: HTML {
        let dag = blik.peildatum
        let begin = blik.begin ?? dag
        return """
            \(terugbalk)\(PersonHeader(name: blik.naamNu, traits: [], isPageTitle: isPagina))
            \(EmptyState(
                title: "Op \(dag.words) was er nog geen dossier",
                next: "Het eerste feit is vastgelegd op \(time: begin).",
                actions: [
                    ActionButton(
                        label: "Zoals bekend op \(begin.words)",
                        target: .link(Query.address(Paths.dossier(blik.id), [(Terugblik.veld, begin.dutchDigits)]))
                    ),
                ]
            ))
            <div class="columns">\(terugkijken)</div>
            """
    }

    var isNu: Bool { blik.bekendOp == nil }

    /// Nobody writes in the past, nor in a dossier that is frozen.
    var magSchrijven: Bool { isNu && blik.beperking == nil }

    private var bevroren: HTML {
        "\(with: blik.beperking, { Bevroren.melding($0, href: Paths.beperken(blik.id)) })"
    }

    private var terugbalk: HTML {
        "\(with: isNu ? nil : blik.peildatum, { "\(PastBar(day: $0, nowHref: Paths.dossier(blik.id)))" })"
    }

    private var kop: HTML {
        PersonHeader(
            name: blik.beeld.naam,
            traits: Persoonskenmerken.woorden(blik),
            goal: blik.beeld.doelen.first?[Doel.woorden],
            actions: acties,
            isPageTitle: isPagina
        ).html
    }

    private var acties: [ActionButton] {
        guard magSchrijven else { return [] }
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

    private var signalen: HTML {
        "\(each: blik.signalen, { (signaal) -> HTML in Notice(kind: .information, title: "Let op", text: "\(signaal)").html })"
    }

    private var eersteKlokken: HTML {
        let eerste = Klokken.eerste(blik.klokken, op: blik.peildatum)
        guard !eerste.isEmpty else {
            return EmptyState(title: "Geen lopende klokken", next: "Er is nu geen termijn die iets van u vraagt.").html
        }
        return ClockRow(eerste.map { KlokKaart(klok: $0, op: blik.peildatum, verwacht: blik.verwacht).kaart }).html
    }

    private var fasen: HTML { Faseregel(beeld: blik.beeld).html }

    private var tabs: HTML {
        let chapters = Hoofdstuk.allCases.filter { chapter in
            blik.beeld.geldend.contains { $0.soort.beschrijving.hoofdstuk == chapter }
        }
        let all = Tabs.Tab(label: "Alles", href: adres(nil), count: nil, isCurrent: filter == nil)
        return Tabs(
            label: "Hoofdstukken van de tijdlijn",
            tabs: [all]
                + chapters.map { chapter in
                    Tabs.Tab(label: chapter.rawValue, href: adres(chapter), count: nil, isCurrent: filter == chapter)
                }
        ).html
    }

    /// This page with another chapter, on the same day.
    private func adres(_ chapter: Hoofdstuk?) -> String {
        Query.address(
            Paths.dossier(blik.id),
            [("hoofdstuk", chapter?.rawValue), (Terugblik.veld, terugblik?.query)]
        )
    }
}

extension Dossierblik {
    /// The end of the term that the rules expect, to show beside DUO's own.
    var verwacht: Day? { termijn?.verwacht?.einde.laatste.dag }
}
