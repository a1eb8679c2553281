// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// Who did or saw what, when, from where and why; and whether nobody changed that afterwards.
struct JournaalPagina: Component {
    let blad: Journaalblad
    let keuze: Journaalkeuze
    /// Who was in the list of the line that was asked for.
    let personen: [DossierID]?
    let uitslag: VerifyJournaal.Uitslag?
    let team: [Medewerker]
    let token: FormToken

    var html: HTML {
        """
        \(Breadcrumbs(steps: [.init(label: "Beheer", href: Paths.beheer)], here: "Journaal"))
        \(PageHeading(title: "Journaal", subtitle: "Wie zag en deed wat, wanneer en waarvoor"))
        \(keten)\(fouten)\(filter)\(lijst)
        \(if: blad.regels.isEmpty, leeg.html, else: tabel)
        <p><a\(href: keuze.adres(Paths.journaalbestand))>Deze regels als CSV</a></p>
        \(uitleg)
        """
    }

    private var keten: HTML {
        """
        \(Ketenmelding(stand: blad.controle, bevindingen: uitslag?.bevindingen.map(\.zin) ?? []))
        <form method="post"\(action: Paths.journaalcontrole) class="button-row">\(token)\
        <button class="button button--secondary" type="submit">Nu controleren</button></form>
        """
    }

    private var fouten: HTML {
        guard !keuze.fouten.isEmpty else { return .empty }
        return Notice(
            kind: .refusal,
            title: "Een deel van de vraag is niet begrepen",
            text: "\(keuze.fouten.filter { !$0.isEmpty }.joined(separator: " ")) Daarop is niet gezocht."
        ).html
    }

    private var filter: HTML {
        var people = [Option("", "Iedereen")] + team.map { Option($0.id.description, $0.naam) }
        // Who came by the link of a line may be somebody who guides no dossiers.
        let chosen = keuze["wie"]
        if !chosen.isEmpty, !people.contains(where: { $0.value == chosen }) {
            people.append(Option(chosen, "Gekozen medewerker"))
        }
        let acts = [Option("", "Alles")] + Handeling.allCases.map { Option($0.rawValue, $0.naam) }
        return FilterBar(
            action: Paths.journaal,
            choices: [
                .text(name: "dossier", label: "Dossier (nummer)", value: keuze["dossier"]),
                .select(name: "wie", label: "Medewerker", options: people, chosen: chosen),
                .text(name: "van", label: "Van (dd-mm-jjjj)", value: keuze["van"]),
                .text(name: "tot", label: "Tot en met", value: keuze["tot"]),
            ],
            rest: [
                .select(name: "wat", label: "Handeling", options: acts, chosen: keuze["wat"]),
                .text(name: "adres", label: "Netwerkadres of merk", value: keuze["adres"]),
                .text(name: "sessie", label: "Merk van een sessie", value: keuze["sessie"]),
                .checkbox(
                    name: "mislukt",
                    value: "ja",
                    label: "Alleen wat niet mocht of niet bestond",
                    isChosen: keuze.vraag.alleenMislukt
                ),
            ]
        ).html
    }

    private var lijst: HTML {
        guard let personen, let regel = keuze.regel else { return .empty }
        return Card(
            title: "Personen in regel \(regel)",
            count: personen.count,
            content: "<ul>\(each: personen, { "<li>\(nummer($0))</li>" })</ul>"
        ).html
    }

    private var leeg: EmptyState {
        EmptyState(title: "Geen regels gevonden", next: "Kies een langere periode of een ander dossier.")
    }

    private var tabel: HTML {
        """
        \(DataTable(
            caption: "Regels van het journaal",
            isCaptionHidden: true,
            columns: [.init(title: "Wanneer"), .init(title: "Wie"), .init(title: "Wat"), .init(title: "Van wie"), .init(title: "Waarvoor"), .init(title: "Relatie"), .init(title: "Vanwaar"), .init(title: "Uitkomst")],
            rows: blad.regels.map(row)
        ))
        \(Pager(
            summary: "\(blad.regels.count) regels, de nieuwste eerst",
            previous: nil,
            next: blad.verder.map { keuze.adres(Paths.journaal, [("na", "\($0.tijd)-\($0.volgnr)")]) }
        ))
        """
    }

    private func row(_ regel: Journaalregel) -> [HTML] {
        let wat = Handeling(rawValue: regel.handeling)?.naam ?? regel.handeling
        let isGood = regel.uitkomst == .gelukt
        return [
            "\(time: regel.tijd.dag) \(regel.tijd.klok)", medewerker(regel),
            "\(wat)\(if: regel.detail != nil, "<br><span class=\"soft\">\(regel.detail ?? "")</span>")", wie(regel),
            "\(regel.doel?.naam ?? "")", "\(regel.relatie?.naam ?? "–")", vanwaar(regel),
            isGood ? "gelukt" : "<strong>\(regel.uitkomst?.naam ?? "onbekend")</strong>",
        ]
    }

    private func medewerker(_ regel: Journaalregel) -> HTML {
        guard let id = regel.medewerker else { return "\(regel.naam)" }
        return "<a\(href: keuze.adres(Paths.journaal, [("wie", id.description)]))>\(regel.naam)</a>"
    }

    private func wie(_ regel: Journaalregel) -> HTML {
        let list: HTML =
            regel.aantal.map { count -> HTML in
                let address = keuze.adres(Paths.journaal, [("regel", String(regel.volgnr))])
                let word = count == 1 ? "persoon" : "personen"
                return "<a\(href: address)>\(number: count) \(word)</a>"
            } ?? .empty
        guard let dossier = regel.dossier else { return regel.aantal == nil ? "–" : list }
        return regel.aantal == nil ? nummer(dossier) : "\(nummer(dossier)) en \(list)"
    }

    /// A number goes to the lines about this person; never to the dossier, so that looking into the journal is no look at a person.
    private func nummer(_ id: DossierID) -> HTML {
        "<a\(href: keuze.adres(Paths.journaal, [("dossier", id.description)]))>\(String(id.description.prefix(8)))</a>"
    }

    private func vanwaar(_ regel: Journaalregel) -> HTML {
        let from = regel.herkomst
        let mark: HTML =
            from.sessie.map { mark -> HTML in
                "<br><a\(href: keuze.adres(Paths.journaal, [("sessie", mark)]))>sessie \(String(mark.prefix(6)))</a>"
            } ?? .empty
        return "\(from.kanaal.naam)\(mark)"
    }

    private var uitleg: HTML {
        """
        <details class="reason"><summary>Wat staat hier, en wat niet?</summary><p>Elke regel zegt wie iets zag of deed, bij welk \
        dossiernummer, wanneer, vanwaar, waarvoor en of het lukte. Namen van inburgeraars staan niet in het journaal. Wie een \
        lijst bekijkt, ziet meer mensen tegelijk; zo’n regel noemt hoeveel, en het nummer van elk. Een netwerkadres en een \
        sessie staan er als merk: gelijke merken zijn gelijke adressen. Deze vraag staat nu zelf ook in het journaal.</p></details>
        """
    }
}

/// Whether the chain is whole, as the last check saw it.
struct Ketenmelding: Component {
    let stand: Ketenstand?
    /// What a check that was asked for just now found.
    let bevindingen: [String]

    var html: HTML {
        guard let stand else {
            return Notice(
                kind: .information,
                title: "Het journaal is nog niet gecontroleerd",
                text: "Dit gebeurt vanzelf elke dag. Kies Nu controleren om het meteen te doen."
            ).html
        }
        guard stand.isHeel else {
            let first: HTML = stand.eerste.map { "Het eerste is bij regel \(number: $0). " } ?? .empty
            let list: HTML = bevindingen.isEmpty ? .empty : "\(bevindingen.prefix(20).joined(separator: "; ")). "
            return Notice(
                kind: .refusal,
                title: "Het journaal is geschonden",
                text: """
                    De controle van \(time: stand.tijd.dag) \(stand.tijd.klok) vond \(number: stand.bevindingen) keer iets. \(first)\(list)\
                    Verander niets, bewaar een kopie van de database en meld dit bij de FG.
                    """
            ).html
        }
        let signed: HTML = stand.kop.map { " Ondertekend tot en met regel \(number: $0)." } ?? " Nog niet ondertekend."
        return Notice(
            kind: .saved,
            title: "Het journaal is ongeschonden tot en met regel \(stand.aantal)",
            text: """
                Gecontroleerd op \(time: stand.tijd.dag) \(stand.tijd.klok).\(signed) Regels daarna zijn nog niet gecontroleerd: \
                dat gebeurt elke dag vanzelf, of met Nu controleren.
                """
        ).html
    }
}
