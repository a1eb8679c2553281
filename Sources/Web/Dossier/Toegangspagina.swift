// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// *Wie kan erbij*: everybody who may into one dossier beside the team, and what can be changed about that.
struct Toegangspagina: Component {
    let toegang: Dossiertoegang
    let token: FormToken
    var form = Query("")
    var fouten: [Veldfout] = []

    var html: HTML {
        """
        \(Breadcrumbs(steps: [.init(label: toegang.naam, href: Paths.dossier(toegang.dossier))], here: "Wie kan erbij"))
        \(PageHeading(title: "Wie kan erbij", subtitle: "<bdi>\(toegang.naam)</bdi>"))
        \(Card(title: "Nu", content: nu))
        \(if: mayAdd, Card(title: toevoegTitel, content: toevoegen.html).html)
        \(if: toegang.magAfschermen, Card(title: "Afscherming", content: afscherming).html)
        """
    }

    private var mayAdd: Bool { toegang.afgeschermd == nil || toegang.magAfschermen }

    private var toevoegTitel: String { toegang.afgeschermd == nil ? "Iemand erbij betrekken" : "Iemand in de kring" }

    private var nu: HTML {
        let regel: HTML
        if let closed = toegang.afgeschermd {
            regel = """
                <p><strong>Afgeschermd</strong> sinds \(time: closed.vanaf.dag) door \(closed.door): <bdi>\(closed.reden)</bdi>. \
                Alleen de mensen hieronder kunnen erbij.</p>
                """
        } else {
            regel = """
                <p>De regisseur\(with: toegang.regisseur, { " (\($0))" }), wie anderen van het gezin begeleidt, de teamleider, \
                en de mensen hieronder. Anderen alleen met een reden.</p>
                """
        }
        guard !toegang.mensen.isEmpty else { return regel }
        let table = DataTable(
            caption: "Mensen die bij dit dossier kunnen",
            isCaptionHidden: true,
            columns: [.init(title: "Wie"), .init(title: "Waarom"), .init(title: "Sinds"), .init(title: "Tot")],
            rows: toegang.mensen.map(row)
        )
        return "<div class=\"stack\">\(regel)\(table)</div>"
    }

    private func row(_ iemand: Dossiertoegang.Iemand) -> [HTML] {
        let isLasting = iemand.soort == .betrokken || iemand.soort == .kring
        let end: HTML =
            isLasting && mayAdd
            ? ActionButton(
                label: "Verwijderen",
                about: iemand.naam,
                style: .quiet,
                target: .post(
                    Paths.betrokkenWeg(toegang.dossier),
                    token: token,
                    fields: [HiddenField("wie", iemand.id?.description ?? "")]
                )
            ).html
            : "\(with: iemand.tot, { "tot \(time: $0.dag) \($0.klok)" })"
        return [
            "\(iemand.naam)", "\(iemand.soort.naam)\(with: iemand.reden, { ": <bdi>\($0)</bdi>" })",
            "\(time: iemand.vanaf.dag)", end,
        ]
    }

    private var toevoegen: Form {
        Form(
            action: Paths.betrokken(toegang.dossier),
            token: token,
            parts: [
                .init(fields: [
                    Field(
                        "wie",
                        "Wie",
                        .select(toegang.keuze.map { Option($0.id.description, "\($0.naam), \($0.rol.naam)") }),
                        value: form["wie"] ?? "",
                        error: fout("wie")
                    ),
                    Field(
                        "waarom",
                        "Waarom erbij",
                        .text(),
                        value: form["waarom"] ?? "",
                        error: form["wie"] == nil ? nil : fout("toelichting")
                    ),
                ])
            ],
            submit: "Toevoegen"
        )
    }

    private var afscherming: HTML {
        let waarom = Field(
            "toelichting",
            "Waarom",
            .text(),
            value: form["toelichting"] ?? "",
            error: form["wie"] == nil ? fout("toelichting") : nil
        )
        guard toegang.afgeschermd == nil else {
            return Form(
                action: Paths.afschermingOpheffen(toegang.dossier),
                token: token,
                parts: [.init(fields: [waarom])],
                submit: "Afscherming opheffen"
            ).html
        }
        let kring = Field(
            "kring",
            "Wie kan er wel bij?",
            .checkboxes(toegang.keuze.map { Option($0.id.description, "\($0.naam), \($0.rol.naam)") }),
            values: form.paren.filter { $0.naam == "kring" }.map(\.waarde),
            help: "Uzelf altijd. Voor ieder ander bestaat het dossier dan niet: niet in lijsten, zoeken of cijfers.",
            error: fout("kring"),
            isOptional: true
        )
        return Form(
            action: Paths.afschermen(toegang.dossier),
            token: token,
            parts: [.init(fields: [kring, waarom])],
            submit: "Dossier afschermen",
            submitStyle: .danger
        ).html
    }

    private func fout(_ veld: String) -> String? { fouten.first { $0.sleutel == veld }?.zin }
}
