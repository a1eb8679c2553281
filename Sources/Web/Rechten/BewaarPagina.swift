// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// Dossiers whose term is over, what was proposed, and what went.
struct BewaarPagina: Component {
    let lijst: Bewaarlijst
    let token: FormToken
    let magNamenKiezen: Bool

    var html: HTML {
        """
        \(Breadcrumbs(steps: [.init(label: "Beheer", href: Paths.beheer)], here: "Bewaartermijn"))
        \(PageHeading(title: "Bewaartermijn", subtitle: "Wat weg moet, wat is voorgesteld en wat weg is · peildatum \(time: lijst.peildatum)"))
        \(if: lijst.regels.isEmpty, leeg.html, else: tabel)\(verklaringen)\(namen)
        """
    }

    private var leeg: EmptyState {
        EmptyState(
            title: "Er hoeft nu niets weg",
            next: "Een dossier komt hier op de dag dat de bewaartermijn voorbij is."
        )
    }

    private var tabel: HTML {
        """
        <p>Vernietigen doen altijd twee mensen: de een stelt het voor, de ander bevestigt het. Wat weg is, komt niet terug.</p>
        \(DataTable(
            caption: "Aan de beurt",
            columns: [.init(title: "Naam"), .init(title: "Bewaren tot"), .init(title: "Stand"), .init(title: "Volgende stap")],
            rows: lijst.regels.map(row)
        ))
        \(if: lijst.aantal > lijst.regels.count, "<p class=\"soft\">De eerste \(number: lijst.regels.count) van \(number: lijst.aantal). De rest volgt als deze zijn gedaan.</p>")
        """
    }

    private func row(_ regel: Bewaarlijst.Regel) -> [HTML] {
        [
            "<a\(href: Paths.bewaren(regel.dossier))><bdi>\(regel.naam)</bdi></a>\(if: regel.isBeperkt, " \(Bevroren.merk)")",
            regel.einde.map { "\(time: $0)" } ?? "–", stand(regel),
            """
            <a\(href: Paths.bewaren(regel.dossier))>\(regel.voorstel == nil ? "Bekijken en voorstellen" : "Bevestigen of afwijzen")\
            <span class="unseen"> voor \(regel.naam)</span></a>
            """,
        ]
    }

    private func stand(_ regel: Bewaarlijst.Regel) -> HTML {
        if let voorstel = regel.voorstel {
            return "Voorgesteld op \(time: voorstel.tijd.dag) door <bdi>\(voorstel.door.naam)</bdi>"
        }
        return regel.woorden(op: lijst.peildatum)
    }

    private var verklaringen: HTML {
        guard !lijst.verklaringen.isEmpty else { return .empty }
        return DataTable(
            caption: "Vernietigd",
            columns: [
                .init(title: "Verklaring"), .init(title: "Dossier"), .init(title: "Grond"),
                .init(title: "Voorgesteld door"),
                .init(title: "Bevestigd door"), .init(title: "Wanneer"),
            ],
            rows: lijst.verklaringen.map { item in
                [
                    "<a\(href: Paths.verklaring(item.nummer))>Verklaring \(item.nummer)</a>",
                    "\(String(item.dossier.description.prefix(8)))", "\(item.grond.naam)",
                    "<bdi>\(item.voorgesteld.naam)</bdi>", "<bdi>\(item.bevestigd.naam)</bdi>",
                    "\(time: item.bevestigdOp.dag)",
                ]
            }
        ).html
    }

    private var namen: HTML {
        guard magNamenKiezen else { return .empty }
        return Card(
            title: "Namen van medewerkers bij inzage",
            count: nil,
            content: """
                <p>Wie de eigen gegevens vraagt, ziet ook wie keek. \(if: lijst.isMetNaam, "Nu staat de naam erbij.", else: "Nu staan er alleen functie en team.")</p>
                <form method="post"\(action: Paths.inzagenamen) class="button-row">\(token)\
                \(HiddenField("namen", lijst.isMetNaam ? "nee" : "ja"))\
                <button class="button button--secondary" type="submit">\
                \(lijst.isMetNaam ? "Alleen functie en team tonen" : "Ook de naam tonen")</button></form>
                """
        ).html
    }
}

extension Bewaarlijst.Regel {
    /// The end of the term, when the rule gives one.
    var einde: Day? { uitkomst.waarde?.einde }

    /// What the rule says, in one sentence.
    func woorden(op peildatum: Day) -> HTML {
        switch uitkomst {
        case .vast(let termijn, _): termijn.isVoorbij(op: peildatum) ? "De termijn is voorbij" : "De termijn loopt nog"
        case .wacht(let reden): "\(reden.zin)"
        case .geweigerd(let weigering): "\(weigering.zin)"
        case .vraagtOordeel(let vraag): "Vraagt uw oordeel: \(vraag.vraag)"
        }
    }
}
