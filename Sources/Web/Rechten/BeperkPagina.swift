// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// Freezing a dossier and lifting that, with what went before.
struct BeperkPagina: Component {
    let blik: Dossierblik
    let form: Query
    let fouten: [Veldfout]
    let token: FormToken
    let magOpheffen: Bool

    var html: HTML {
        """
        \(Breadcrumbs(steps: [.init(label: blik.naamNu, href: Paths.dossier(blik.id))], here: "Bezwaar of beperking"))
        \(PageHeading(title: "Bezwaar of beperking", subtitle: "<bdi>\(blik.naamNu)</bdi>"))
        \(if: blik.beperking == nil, beginnen, else: opheffen)\(eerder)
        """
    }

    private var beginnen: HTML {
        """
        <div class="prose"><p>Iemand kan bezwaar maken tegen het gebruik van de eigen gegevens, of vragen om ze met rust te \
        laten. Dan bevriest u het dossier: iedereen kan het nog lezen, niemand kan erin schrijven. Termijnen van de wet lopen \
        door.</p></div>
        \(Form(
            action: Paths.beperken(blik.id),
            token: token,
            parts: [
                .init(fields: [
                    Field(
                        RestrictProcessing.grondVeld,
                        "Waarom",
                        .radios(Beperkgrond.allCases.map { Option($0.rawValue, $0.naam) }),
                        value: form[RestrictProcessing.grondVeld] ?? "",
                        error: fout(RestrictProcessing.grondVeld)
                    ),
                    reden("Wat vroeg de persoon, en wanneer?"),
                ])
            ],
            submit: "Dossier bevriezen",
            cancelHref: Paths.dossier(blik.id)
        ))
        """
    }

    private var opheffen: HTML {
        let state: HTML = "\(with: blik.beperking, { Bevroren.melding($0, href: Paths.dossier(blik.id)) })"
        guard magOpheffen else {
            return "\(state)<p>Een teamleider kan de beperking opheffen. Laat het de persoon vooraf weten.</p>"
        }
        return """
            \(state)\(Form(
                action: Paths.opheffen(blik.id),
                token: token,
                parts: [.init(text: "Laat de persoon vooraf weten dat u de beperking opheft (AVG 18, lid 3).", fields: [reden("Waarom kan dit nu?")])],
                submit: "Beperking opheffen",
                cancelHref: Paths.dossier(blik.id)
            ))
            """
    }

    private func reden(_ label: String) -> Field {
        Field(
            RestrictProcessing.redenVeld,
            label,
            .longText(rows: 3),
            value: form[RestrictProcessing.redenVeld] ?? "",
            error: fout(RestrictProcessing.redenVeld)
        )
    }

    private func fout(_ naam: String) -> String? { fouten.first { $0.sleutel == naam }?.zin }

    private var eerder: HTML {
        guard !blik.beperkingen.isEmpty else { return .empty }
        return DataTable(
            caption: "Beperkingen van dit dossier",
            columns: [.init(title: "Sinds"), .init(title: "Waarom"), .init(title: "Door"), .init(title: "Opgeheven")],
            rows: blik.beperkingen.map { beperking in
                let einde: HTML =
                    beperking.opheffing.map {
                        "\(time: $0.tijd.dag) door <bdi>\($0.door.naam)</bdi>: \($0.reden)"
                    } ?? "nog niet"
                return [
                    "\(time: beperking.sinds.dag)",
                    "\(beperking.grond.naam)<br><span class=\"soft\">\(beperking.reden)</span>",
                    "<bdi>\(beperking.door.naam)</bdi>", einde,
                ]
            }
        ).html
    }
}
