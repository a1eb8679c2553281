// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// A list of dossiers: filters, a table, and what can be done with the lines that were ticked.
struct LijstPagina: Component {
    let lijst: Dossierlijst
    let keuze: Lijstkeuze
    let team: [Medewerker]
    let bewaard: [(id: String, naam: String, filter: String)]
    let token: FormToken
    let peildatum: Day
    let magVerdelen: Bool
    let invoer: Bulkinvoer

    var html: HTML {
        """
        \(ErrorSummary(invoer.fouten.map { .init(text: $0.zin, field: $0.sleutel) }))
        \(PageHeading(
            title: "Dossiers",
            subtitle: "\(number: lijst.personen) personen in \(number: lijst.huishoudens) huishoudens · peildatum \(time: peildatum)",
            actions: [ActionButton(label: "Nieuw dossier", style: .primary, target: .link(Paths.nieuwDossier))]
        ))
        \(opgeslagen)\(filters)\(with: keuze.onbekendeDag, { (dag) -> HTML in Notice(
            kind: .warning,
            title: "\(dag) is geen bestaande datum",
            text: "Het filter op de termijn is niet toegepast. Schrijf dd-mm-jjjj."
        ).html })\(inhoud)
        """
    }

    private var opgeslagen: HTML {
        guard !bewaard.isEmpty else { return .empty }
        return Tabs(
            label: "Bewaarde lijsten",
            tabs: bewaard.map {
                .init(
                    label: $0.naam,
                    href: "\(Paths.dossiers)?\($0.filter)",
                    count: nil,
                    isCurrent: $0.filter == keuze.text
                )
            }
        ).html
    }

    private var filters: HTML {
        func options<Lijst: Codelijst>(_: Lijst.Type) -> [Option] {
            [Option("", "Alle")] + Lijst.allCases.map { Option($0.rawValue, $0.naam) }
        }
        let regisseurs =
            [Option("", "Alle"), Option("geen", "Zonder regisseur")] + team.map { Option($0.id.description, $0.naam) }
        return """
            \(FilterBar(
                action: Paths.dossiers,
                choices: [
                    .select(name: "regisseur", label: "Regisseur", options: regisseurs, chosen: keuze["regisseur"]),
                    .select(name: "wet", label: "Wet", options: options(Wetsversie.self), chosen: keuze["wet"]),
                    .select(name: "leerroute", label: "Leerroute", options: options(Leerroute.self), chosen: keuze["leerroute"]),
                    .select(name: "fase", label: "Fase", options: options(Fase.self), chosen: keuze["fase"]),
                ],
                active: keuze.text.isEmpty ? [] : aan,
                clearHref: Paths.dossiers,
                rest: [
                    .select(name: "groep", label: "Groep", options: options(Inburgeraarsgroep.self), chosen: keuze["groep"]),
                    .text(name: "termijn", label: "Termijn eindigt voor", value: keuze["termijn"]),
                    .checkbox(name: "gesloten", value: "1", label: "Ook gesloten", isChosen: keuze["gesloten"] == "1"),
                ]
            ))
            """
    }

    private var inhoud: HTML {
        guard !lijst.regels.isEmpty else {
            return EmptyState(title: "Geen dossiers", next: "Maak de filters ruimer, of open een nieuw dossier.").html
        }
        let alles = keuze.address(na: keuze.na, voor: keuze.voor, isAllesGekozen: true)
        return """
            <form class="stack" method="post" novalidate data-choose\(action: Paths.voortgangVragen)>\(token)\
            \(HiddenField(Bulkinvoer.lijstVeld, keuze.hier))
            \(DataTable(
                caption: "Dossiers",
                isCaptionHidden: true,
                columns: [
                    .init(title: "Kies", heading: "<a\(href: alles) data-choose-all>Alles kiezen</a>"), .init(title: "Naam"),
                    .init(title: "Wet"), .init(title: "Groep"), .init(title: "Leerroute"), .init(title: "Fase"),
                    .init(title: "Regisseur"), .init(title: "Termijn t/m"),
                ],
                rows: lijst.regels.enumerated().map { row($0.element, isFirst: $0.offset == 0) },
                named: 1
            ))
            \(Pager(summary: plaats, previous: lijst.terug.map { keuze.address(voor: $0) }, next: lijst.verder.map { keuze.address(na: $0) }))
            \(Bulkbalk(invoer: invoer, team: magVerdelen ? team : nil, allesHref: alles))
            </form>
            <form method="post" action="/dossiers/lijsten" class="button-row">\(token)\(HiddenField("filter", keuze.text))
            <label for="lijstnaam">Deze lijst bewaren als</label> <input class="input input--short" id="lijstnaam" name="naam">
            <button class="button button--quiet" type="submit">Bewaar</button></form>
            """
    }

    /// `51–100 van 183`.
    private var plaats: String {
        let first = DutchNumber.grouped(lijst.eerder + 1)
        let last = DutchNumber.grouped(lijst.eerder + lijst.regels.count)
        return "\(first)–\(last) van \(DutchNumber.grouped(lijst.personen))"
    }

    /// The filters that are on, each with the list without it.
    private var aan: [FilterBar.Active] {
        func name<Lijst: Codelijst>(_: Lijst.Type, _ code: String) -> String { Lijst(rawValue: code)?.naam ?? code }
        return Lijstkeuze.namen.filter { !keuze[$0].isEmpty }.map { key in
            let value = keuze[key]
            let label: String =
                switch key {
                case "regisseur":
                    value == "geen" ? "zonder regisseur" : team.first { $0.id.description == value }?.naam ?? value
                case "wet": name(Wetsversie.self, value)
                case "groep": name(Inburgeraarsgroep.self, value)
                case "leerroute": name(Leerroute.self, value)
                case "fase": name(Fase.self, value)
                case "termijn": "termijn voor \(value)"
                default: "ook gesloten"
                }
            return .init(label: label, removeHref: keuze.address(zonder: key))
        }
    }

    private func row(_ regel: Standregel, isFirst: Bool) -> [HTML] {
        let isChosen = keuze.isAllesGekozen || invoer.gekozen.contains(regel.dossier)
        return [
            """
            <input class="tick" type="checkbox" name="dossier"\(attribute: "id", isFirst ? "veld-dossier" : nil)\
            \(attribute: "value", regel.dossier.description)\(attribute: "aria-label", "Kies \(regel.naam)")\
            \(flag: "checked", isChosen)>
            """,
            "<a\(href: Paths.dossier(regel.dossier)) data-line><bdi>\(regel.naam)</bdi></a>\(if: regel.isBeperkt, " \(Bevroren.merk)")",
            "\(regel.wet.map { $0 == .wi2021 ? "Wi2021" : "Wi2013" } ?? "onbekend")",
            "\(regel.groep?.naam ?? "onbekend")",
            "\(regel.leerroute?.naam ?? (regel.wet == .wi2013 ? "–" : "nog geen"))",
            "\(regel.fase.naam)",
            "\(team.first { $0.id == regel.regisseur }?.naam ?? (regel.regisseur == nil ? "niemand" : "niet meer in dienst"))",
            "\(with: regel.termijnEinde, { "\(time: $0)" })",
        ]
    }
}
