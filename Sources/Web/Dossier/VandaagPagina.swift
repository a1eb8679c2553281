// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// The worklist as a page: groups, lines, filters, and the open dossier beside them.
struct VandaagPagina: Component {
    let vandaag: Vandaag
    let keuze: VandaagKeuze
    let team: [Medewerker]
    let ik: Medewerker
    let blik: Dossierblik?

    /// What is late or for today, for the count in the navigation.
    var dringend: Int? {
        guard keuze.van == .mij, keuze.soort == nil, keuze.groep == nil, !keuze.alleenNieuw else { return nil }
        let taken = vandaag.nieuw.flatMap(\.taken).count { $0.uiterlijk.map { $0 <= vandaag.peildatum } ?? false }
        return vandaag.groepen.filter { $0.soort == .teLaat || $0.soort == .vandaag }
            .reduce(taken) { $0 + $1.aantal }
    }

    private struct Gemaakt: Sendable {
        let team: [Medewerker]
        let html: HTML
    }

    var html: HTML {
        guard blik == nil else { return gemaakt }
        // The team comes from another answer than the list.
        return vandaag.weergaven.get("\(ik.id) \(hier)", holds: { (kept: Gemaakt) in kept.team == team }) {
            Gemaakt(team: team, html: gemaakt)
        }.html
    }

    private var gemaakt: HTML {
        SplitView(
            list: list,
            detail: blik.map { DossierInhoud(blik: $0, isPagina: true, terug: hier).kort },
            placeholder: EmptyState(
                title: "Kies een regel",
                next: "Het dossier opent hier, naast de lijst. Met <kbd>j</kbd> en <kbd>k</kbd> loopt u door de lijst."
            ).html,
            listHref: keuze.address(),
            listName: "Vandaag"
        ).html
    }

    private var list: HTML {
        """
        \(PageHeading(title: "Vandaag", subtitle: subtitle, isPageTitle: blik == nil))
        \(filter)
        \(if: isEmpty, EmptyState(title: "Alles is gedaan", next: "Er staat vandaag niets open in deze lijst.").html)
        \(part(groups { $0 == .teLaat }))\(Nieuwkaarten(vandaag: vandaag, keuze: keuze, terug: hier))\
        \(part(groups { $0 != .teLaat }))
        """
    }

    private var isEmpty: Bool { vandaag.nieuw.isEmpty && vandaag.groepen.allSatisfy { $0.aantal == 0 } }

    /// This page as it stands, to come back to after an act.
    private var hier: String { keuze.address(open: keuze.open, na: keuze.na) }

    private func part(_ groups: [WorklistGroup]) -> HTML { groups.isEmpty ? .empty : Worklist(groups).html }

    private var subtitle: HTML {
        let wie: HTML =
            switch keuze.van {
            case .mij: "\(number: vandaag.dossiers) dossiers"
            case .team: "hele team: \(number: vandaag.dossiers) dossiers"
            case .collega(let id):
                "waarneming voor \(team.first { $0.id == id }?.naam ?? "een collega"): \(number: vandaag.dossiers) dossiers"
            }
        let link: HTML =
            keuze.van == .team
            ? "<a\(href: keuze.address(van: .mij))>mijn caseload</a>"
            : "<a\(href: keuze.address(van: .team))>hele team (\(number: vandaag.team))</a>"
        return "\(wie) · \(number: vandaag.wi2021) onder de Wi2021, \(number: vandaag.wi2013) onder de Wi2013 · \(link)"
    }

    private var filter: HTML {
        let whose =
            [Option("mij", "Mijn caseload"), Option("team", "Hele team")]
            + team.filter { $0.id != ik.id }.map { Option($0.id.description, "Waarneming: \($0.naam)") }
        let kinds = Kloksoort.allCases.filter(\.isWerk).map { Option($0.rawValue, $0.naam) }
        let whole = keuze.groep != nil || keuze.alleenNieuw
        return """
            \(FilterBar(
                action: Paths.vandaag,
                choices: [
                    .select(name: "van", label: "Van wie", options: whose, chosen: chosen),
                    .select(
                        name: "soort",
                        label: "Soort",
                        options: [Option("", "Alles")] + kinds,
                        chosen: keuze.soort?.rawValue ?? ""
                    ),
                ],
                active: keuze.soort.map { soort in
                    [.init(label: soort.naam, removeHref: Query.address(Paths.vandaag, [("van", chosen)]))]
                } ?? [],
                clearHref: keuze.soort == nil ? nil : Paths.vandaag,
                folded: "Filter"
            ))
            \(if: whole, "<p><a\(href: keuze.address(groep: .some(nil), alleenNieuw: false))>Alle groepen</a></p>")
            """
    }

    private var chosen: String {
        switch keuze.van {
        case .mij: "mij"
        case .team: "team"
        case .collega(let id): id.description
        }
    }

    private func groups(_ isShown: (Werkgroepsoort) -> Bool) -> [WorklistGroup] {
        vandaag.groepen.filter { isShown($0.soort) && !$0.regels.isEmpty }.map { groep in
            WorklistGroup(
                urgency: groep.soort.urgency,
                heading: groep.soort.naam,
                lines: groep.regels.map(line),
                total: groep.aantal,
                more: more(groep),
                moreLabel: keuze.groep == nil ? nil : "Volgende regels"
            )
        }
    }

    private func more(_ groep: Werkgroep) -> String? {
        guard let verder = groep.verder else { return nil }
        return keuze.groep == nil ? keuze.address(groep: groep.soort) : keuze.address(na: verder)
    }

    private func line(_ regel: Klokregel) -> WorklistLine {
        let isOpen = blik?.id == regel.dossier
        return WorklistLine(
            id: "\(regel.dossier)-\(regel.volgnr)",
            name: regel.naam,
            tag: regel.isBeperkt ? Bevroren.merk : nil,
            href: keuze.address(open: regel.dossier) + "#lijn-\(regel.dossier)-\(regel.volgnr)",
            sentence: Klokwoorden.zin(
                regel.soort,
                uiterlijk: regel.uiterlijk,
                wacht: regel.wacht,
                toelichting: regel.toelichting,
                op: vandaag.peildatum
            ),
            chip: Klokwoorden.chip(regel.plek(op: vandaag.peildatum)),
            action: regel.isBeperkt
                ? nil
                : regel.handeling.map { soort in
                    ActionButton(
                        label: Klokwoorden.knop(regel.soort, soort),
                        about: "voor \(regel.naam)",
                        target: .link(
                            Query.address(
                                Paths.feit(regel.dossier, soort),
                                [
                                    ("klok", regel.soort.rawValue), ("betreft", regel.betreft?.description),
                                    (Terug.veld, hier),
                                ]
                            )
                        )
                    )
                },
            isCurrent: isOpen
        )
    }
}

extension Werkgroepsoort {
    var urgency: Urgency {
        switch self {
        case .teLaat: .late
        case .vandaag: .today
        case .dezeWeek: .week
        case .later: .later
        case .wacht: .waiting
        }
    }
}
