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

    /// Lines that are late or for today, for the count in the navigation.
    var dringend: Int? {
        guard keuze.van == .mij, keuze.soort == nil else { return nil }
        return vandaag.groepen.filter { $0.soort == .teLaat || $0.soort == .vandaag }.reduce(0) { $0 + $1.aantal }
    }

    var html: HTML {
        SplitView(
            list: list,
            detail: blik.map { DossierInhoud(blik: $0, isPagina: true, terug: nil).kort },
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
        \(nieuw)
        \(if: isEmpty, EmptyState(title: "Alles is gedaan", next: "Er staat vandaag niets open in deze lijst.").html)
        \(Worklist(groups))
        """
    }

    private var isEmpty: Bool { vandaag.nieuw.isEmpty && vandaag.groepen.allSatisfy { $0.aantal == 0 } }

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
        return FilterBar(
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
            clearHref: keuze.soort == nil ? nil : Paths.vandaag
        ).html
    }

    private var chosen: String {
        switch keuze.van {
        case .mij: "mij"
        case .team: "team"
        case .collega(let id): id.description
        }
    }

    private var groups: [WorklistGroup] {
        vandaag.groepen.filter { $0.aantal > 0 && !$0.regels.isEmpty }.map { groep in
            WorklistGroup(
                urgency: groep.soort.urgency,
                heading: groep.soort.naam,
                lines: groep.regels.map(line),
                total: groep.aantal,
                more: more(groep)
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
            href: keuze.address(open: regel.dossier) + "#lijn-\(regel.dossier)-\(regel.volgnr)",
            sentence: Klokwoorden.zin(
                regel.soort,
                uiterlijk: regel.uiterlijk,
                wacht: regel.wacht,
                toelichting: regel.toelichting,
                op: vandaag.peildatum
            ),
            chip: Klokwoorden.chip(regel.plek(op: vandaag.peildatum)),
            action: regel.handeling.map { soort in
                ActionButton(
                    label: Klokwoorden.knop(regel.soort, soort),
                    about: "voor \(regel.naam)",
                    target: .link(
                        Query.address(
                            Paths.feit(regel.dossier, soort),
                            [("klok", regel.soort.rawValue), ("betreft", regel.betreft?.description)]
                        )
                    )
                )
            },
            isCurrent: isOpen
        )
    }

    private var nieuw: HTML {
        guard !vandaag.nieuw.isEmpty else { return .empty }
        return """
            <section class="group is-today" aria-labelledby="groep-nieuw"><h2 class="group__heading" id="groep-nieuw">\
            \(Urgency.today.shape)Nieuw gekoppeld <span class="count">\(number: vandaag.nieuw.count)</span></h2>
            \(each: vandaag.nieuw, huishouden)</section>
            """
    }

    private func huishouden(_ nieuw: NieuwHuishouden) -> HTML {
        let naam = nieuw.personen.first?.naam ?? ""
        let title =
            nieuw.personen.count == 1 ? naam : "Huishouden \(naam.split(separator: " ").last.map(String.init) ?? naam)"
        return Card(
            title: title,
            count: nieuw.personen.count,
            content: """
                <p>Gekoppeld: \(nieuw.personen.map { (persoon) -> HTML in
                    "<a\(href: keuze.address(open: persoon.dossier))><bdi>\(persoon.naam)</bdi></a>"
                }, separator: ", ")</p>
                <ul class="stack">\(each: nieuw.taken, taak)</ul>
                """
        ).html
    }

    private func taak(_ taak: (soort: Kloksoort, uiterlijk: Day?, dossier: DossierID)) -> HTML {
        let href = taak.soort.handeling.map {
            Query.address(Paths.feit(taak.dossier, $0), [("klok", taak.soort.rawValue)])
        }
        let chip = taak.uiterlijk.map { StatusChip(due: $0, on: vandaag.peildatum) }
        return "<li><a\(href: href)>\(taak.soort.naam)</a> \(chip)</li>"
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
