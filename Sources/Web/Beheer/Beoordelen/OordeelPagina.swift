// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// One event, and the form for a judgement.
struct OordeelPagina: Component {
    let regel: Beoordelingslijst.Regel
    let token: FormToken
    var form = Query("")
    var fouten: [Veldfout] = []

    static let titel = "Voorval beoordelen"

    var html: HTML {
        let voorval = regel.voorval
        let journaal = Query.address(
            Paths.journaal,
            [
                ("wie", voorval.medewerker.description), ("dossier", voorval.dossier?.description ?? ""),
                ("van", voorval.dag.dutchDigits), ("tot", voorval.dag.dutchDigits),
            ]
        )
        return """
            \(Breadcrumbs(steps: [.init(label: BeoordelingPagina.titel, href: Paths.beoordelen)], here: regel.naam))
            \(PageHeading(title: Self.titel, subtitle: "\(regel.naam), \(time: voorval.dag)"))
            \(FactList([
                .init(label: "Wat viel op", value: Voorvalwoorden.kenmerken(voorval.kenmerken)),
                .init(label: "Punten", value: "\(number: voorval.punten)"),
                .init(label: "Dossier", value: Voorvalwoorden.dossier(voorval.dossier)),
                .init(label: "Wanneer", value: Voorvalwoorden.wanneer(voorval)),
                .init(label: "Wat zei de medewerker", value: "<bdi>\(Voorvalwoorden.redenen(regel.redenen))</bdi>"),
                .init(label: "In het journaal", value: "<a\(href: journaal)>\(number: voorval.regels) \(voorval.regels == 1 ? "regel" : "regels")</a>"),
            ]))
            \(if: regel.isEigen, Notice(kind: .information, title: "Dit gaat over u zelf", text: "Een ander beoordeelt dit voorval.").html, else: formulier.html)
            """
    }

    private var formulier: Form {
        Form(
            action: Paths.oordeel,
            token: token,
            hidden: [
                HiddenField("medewerker", regel.voorval.medewerker.description),
                HiddenField("dossier", regel.voorval.dossier?.description ?? ""),
                HiddenField("dag", regel.voorval.dag.iso),
                HiddenField("gezien", String(regel.voorval.laatste.milliseconden)),
            ],
            parts: [
                .init(fields: [
                    Field(
                        "oordeel",
                        "Oordeel",
                        .radios(Oordeel.allCases.map { Option($0.rawValue, $0.naam.uppercasedFirst) }),
                        value: form["oordeel"] ?? "",
                        help: "Een datalek meldt u ook bij de FG. Die heeft drie dagen om het te melden bij de AP.",
                        error: fouten.first { $0.sleutel == "oordeel" }?.zin
                    ),
                    Redenvelden.toelichting(form, fouten, min: 5),
                ])
            ],
            submit: "Oordeel vastleggen",
            cancelHref: Paths.beoordelen
        )
    }
}
