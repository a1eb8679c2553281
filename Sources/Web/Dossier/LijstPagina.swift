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

    var html: HTML {
        """
        \(PageHeading(
            title: "Dossiers",
            subtitle: "\(number: lijst.personen) personen in \(number: lijst.huishoudens) huishoudens · peildatum \(time: peildatum)",
            actions: [ActionButton(label: "Nieuw dossier", style: .primary, target: .link(Paths.nieuwDossier))]
        ))
        \(opgeslagen)\(filters)\(inhoud)
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
                    .select(name: "groep", label: "Groep", options: options(Inburgeraarsgroep.self), chosen: keuze["groep"]),
                    .select(name: "leerroute", label: "Leerroute", options: options(Leerroute.self), chosen: keuze["leerroute"]),
                    .select(name: "fase", label: "Fase", options: options(Fase.self), chosen: keuze["fase"]),
                    .text(name: "termijn", label: "Termijn eindigt voor", value: keuze["termijn"]),
                    .checkbox(name: "gesloten", value: "1", label: "Ook gesloten", isChosen: keuze["gesloten"] == "1"),
                ],
                clearHref: keuze.text.isEmpty ? nil : Paths.dossiers
            ))
            """
    }

    private var inhoud: HTML {
        guard !lijst.regels.isEmpty else {
            return EmptyState(title: "Geen dossiers", next: "Maak de filters ruimer, of open een nieuw dossier.").html
        }
        return """
            <form method="post"\(action: Paths.voortgangVragen)>\(token)
            \(DataTable(
                caption: "Dossiers",
                isCaptionHidden: true,
                columns: [.init(title: "Naam"), .init(title: "Kies"), .init(title: "Wet"), .init(title: "Groep"), .init(title: "Leerroute"), .init(title: "Fase"), .init(title: "Regisseur"), .init(title: "Termijn t/m")],
                rows: lijst.regels.map(row)
            ))
            \(Pager(summary: "\(lijst.regels.count) van \(lijst.personen)", previous: keuze.na == nil ? nil : keuze.address(na: nil), next: lijst.verder.map { keuze.address(na: $0) }))
            <details><summary>Met de gekozen dossiers</summary><div class="columns"><fieldset class="stack"><legend>Voortgang vragen</legend>
            <label for="bij">Aan (namen, met komma's)</label><input class="input" id="bij" name="bij" value="Gilde Opleidingen, Werk.Kom, Punt Welzijn">
            <label for="uiterlijk">Antwoord uiterlijk</label><input class="input" id="uiterlijk" name="uiterlijk"\(attribute: "value", peildatum.adding(days: 14).dutchDigits)>
            <button class="button button--primary" type="submit">Vraag voortgang</button></fieldset>
            \(if: magVerdelen, overdragen)</div></details>
            </form>
            <form method="post" action="/dossiers/lijsten" class="button-row">\(token)\(HiddenField("filter", keuze.text))
            <label for="lijstnaam">Deze lijst bewaren als</label> <input class="input" id="lijstnaam" name="naam" size="24">
            <button class="button button--quiet" type="submit">Bewaar</button></form>
            """
    }

    private var overdragen: HTML {
        """
        <fieldset class="stack"><legend>Overdragen</legend><label for="naar">Aan collega</label>
        <select class="input" id="naar" name="naar">\(each: team, { "<option\(attribute: "value", $0.id.description)>\($0.naam)</option>" })</select>
        <label for="reden">Reden</label><input class="input" id="reden" name="reden">
        <button class="button button--secondary" type="submit" formaction="/caseload/verdelen">Draag over</button></fieldset>
        """
    }

    private func row(_ regel: Standregel) -> [HTML] {
        [
            "<a\(href: Paths.dossier(regel.dossier)) data-line><bdi>\(regel.naam)</bdi></a>",
            #"<input type="checkbox" name="dossier"\#(attribute: "value", regel.dossier.description)\#(attribute: "aria-label", "Kies \(regel.naam)")>"#,
            "\(regel.wet.map { $0 == .wi2021 ? "Wi2021" : "Wi2013" } ?? "onbekend")",
            "\(regel.groep?.naam ?? "onbekend")",
            "\(regel.leerroute?.naam ?? (regel.wet == .wi2013 ? "–" : "nog geen"))",
            "\(regel.fase.naam)",
            "\(team.first { $0.id == regel.regisseur }?.naam ?? (regel.regisseur == nil ? "niemand" : "niet meer in dienst"))",
            "\(with: regel.termijnEinde, { "\(time: $0)" })",
        ]
    }
}
