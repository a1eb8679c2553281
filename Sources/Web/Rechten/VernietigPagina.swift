// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// One dossier whose term is over: why, and the act of the one who proposes or of the one who confirms.
struct VernietigPagina: Component {
    let regel: Bewaarlijst.Regel
    let form: Query
    let fouten: [Veldfout]
    let weigering: Weigering?
    let ik: MedewerkerID
    let magOpenen: Bool
    let peildatum: Day
    let token: FormToken

    var html: HTML {
        """
        \(Breadcrumbs(
            steps: [.init(label: "Beheer", href: Paths.beheer), .init(label: "Bewaartermijn", href: Paths.bewaartermijn)],
            here: regel.naam
        ))
        \(PageHeading(title: "Bewaartermijn", subtitle: "<bdi>\(regel.naam)</bdi>"))
        \(with: weigering, { (weigering) -> HTML in self.nee(weigering) })\(feiten)
        \(if: magOpenen, "<p><a\(href: Paths.dossier(regel.dossier))>Dossier bekijken</a></p>")
        \(with: regel.voorstel, { (voorstel) -> HTML in self.bevestigen(voorstel) })\
        \(if: regel.voorstel == nil, voorstellen)
        """
    }

    private func nee(_ weigering: Weigering) -> HTML {
        Notice(
            kind: .refusal,
            title: weigering.zin,
            text: "\(weigering.watNu)",
            article: weigering.grond.regels.first.map { Tag($0.naam, href: Paths.regel($0)) }
        ).html
    }

    private var feiten: HTML {
        var items = [FactList.Item(label: "Dossiernummer", value: "\(regel.dossier.description)")]
        if let termijn = regel.uitkomst.waarde {
            items.append(.init(label: "De termijn begon op", value: "\(time: termijn.begin)"))
            items.append(.init(label: "Bewaren tot", value: "\(time: termijn.einde)"))
        }
        items.append(.init(label: "Stand", value: regel.woorden(op: peildatum)))
        items.append(
            .init(
                label: "Regel",
                value: "<a\(href: Paths.regel("PRIV-08"))>Besluit inburgering 2021, art. 9.9 (PRIV-08)</a>"
            )
        )
        return FactList(items).html
    }

    private var voorstellen: HTML {
        let isVraag = if case .vraagtOordeel = regel.uitkomst { true } else { false }
        let oordeel = Field(
            ProposeDestruction.oordeelVeld,
            "Begin van de bewaartermijn",
            .date,
            value: form[ProposeDestruction.oordeelVeld] ?? "",
            help: "Wat u hebt nagekeken. De termijn telt vanaf deze dag.",
            error: fout(ProposeDestruction.oordeelVeld)
        )
        let chosen = form[ProposeDestruction.grondVeld] ?? Vernietiggrond.bewaartermijn.rawValue
        let grond = Field(
            ProposeDestruction.grondVeld,
            "Waarom",
            .radios(
                [Vernietiggrond.bewaartermijn, .onrechtmatig].map { Option($0.rawValue, "\($0.naam) (\($0.artikel))") }
            ),
            value: chosen,
            error: fout(ProposeDestruction.grondVeld)
        )
        return Form(
            action: "\(Paths.bewaren(regel.dossier))/voorstel",
            token: token,
            parts: [
                .init(
                    text:
                        "Kijk eerst of iemand het dossier nog nodig heeft, zoals voor een rechtszaak. Een ander bevestigt.",
                    fields: isVraag ? [oordeel, grond] : [grond]
                )
            ],
            submit: "Vernietigen voorstellen",
            cancelHref: Paths.bewaartermijn
        ).html
    }

    private func fout(_ naam: String) -> String? { fouten.first { $0.sleutel == naam }?.zin }

    private func bevestigen(_ voorstel: Vernietigvoorstel) -> HTML {
        let intrekken = ActionButton(
            label: voorstel.door.id == ik ? "Voorstel intrekken" : "Afwijzen",
            style: .secondary,
            target: .post("\(Paths.bewaren(regel.dossier))/intrekken", token: token)
        )
        let state = Notice(
            kind: .information,
            title: "Voorgesteld op \(voorstel.tijd.dag.words) door \(voorstel.door.naam)",
            text: """
                Grond: \(voorstel.grond.naam) (\(voorstel.grond.artikel)).\
                \(with: voorstel.oordeel, { " De termijn telt vanaf \(time: $0), zoals de voorsteller vond." })
                """
        )
        guard voorstel.door.id != ik else {
            return """
                \(state)<p>U hebt dit zelf voorgesteld. Een andere teamleider of beheerder moet het bevestigen.</p>
                <p class="button-row">\(intrekken)</p>
                """
        }
        let vernietigen = ActionButton(
            label: "Vernietigen",
            about: "van het dossier van \(regel.naam)",
            style: .danger,
            target: .post("\(Paths.bewaren(regel.dossier))/bevestigen", token: token)
        )
        return """
            \(state)<p><strong>Dit kan niet terug.</strong> Alle feiten, termijnen, zoekwoorden en concepten van deze persoon gaan \
            weg, met de sleutel waarmee ze te lezen zijn. Het journaal en een verklaring zonder persoonsgegevens blijven.</p>
            <div class="button-row">\(vernietigen)\(intrekken)</div>
            """
    }
}
