// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// Taking data out: at once with few persons, and with a second person when there are many.
struct UitvoerRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get(RouterPath(Paths.uitvoerverzoeken)) { request, context in
            try await page(request.vraag, [], try context.binnen(), melding: request.vraag["melding"])
        }
        let bevestigd = router.group().add(middleware: Bevestigd(kader: kader))
        bevestigd.get(RouterPath(Paths.uitvoer)) { request, context in
            try await file(request.vraag, try context.binnen())
        }
        bevestigd.post(RouterPath(Paths.uitvoerVragen)) { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            do {
                try await AskUitvoer.run(
                    Self.vorm(form["vorm"]),
                    reden: form["toelichting"] ?? "",
                    desk: kader.desk,
                    inzage: aanmelding.inzage(.uitvoer)
                )
            } catch Nee.invoer(let fouten) {
                return try await page(form, fouten, aanmelding)
            }
            return Antwoord.naar("\(Paths.uitvoerverzoeken)?melding=gevraagd")
        }
        bevestigd.post(RouterPath(Paths.uitvoerBesluit)) { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            do {
                try await AskUitvoer.decide(
                    form["verzoek"] ?? "",
                    isGood: form["besluit"] == "goed",
                    desk: kader.desk,
                    inzage: aanmelding.inzage(.uitvoer)
                )
            } catch Nee.invoer(let fouten) {
                return try await page(Query(""), fouten, aanmelding)
            }
            return Antwoord.naar("\(Paths.uitvoerverzoeken)?melding=besloten")
        }
    }

    static func vorm(_ name: String?) -> ExportGemeente.Vorm {
        switch name {
        case "personen": .personen
        case "feiten": .feiten(nil)
        default: .json
        }
    }

    private func file(_ vraag: Query, _ aanmelding: Aanmelding) async throws -> Response {
        let vorm = Self.vorm(vraag["vorm"])
        var bytes: [UInt8] = []
        do {
            try await ExportGemeente.run(
                vorm,
                verzoek: vraag["verzoek"],
                desk: kader.desk,
                inzage: aanmelding.inzage(.uitvoer)
            ) { bytes += $0 }
        } catch Nee.invoer(let fouten) {
            return try await page(vraag, fouten, aanmelding)
        }
        let isJSON = vorm == .json
        return Antwoord.bestand(
            bytes,
            type: isJSON ? "application/x-ndjson" : "text/csv; charset=utf-8",
            naam: "meedoen-\(aanmelding.gemeente)-\(kader.desk.vandaag.iso).\(isJSON ? "jsonl" : "csv")"
        )
    }

    private func page(
        _ form: Query,
        _ fouten: [Veldfout],
        _ aanmelding: Aanmelding,
        melding: String? = nil
    ) async throws -> Response {
        let verzoeken = try await AskUitvoer.list(desk: kader.desk, inzage: aanmelding.inzage(.uitvoer))
        let notice: Notice? =
            switch melding {
            case "gevraagd":
                Notice(
                    kind: .saved,
                    title: "Gevraagd",
                    text: "Een collega met dit recht ziet uw verzoek op deze bladzijde."
                )
            case "besloten": Notice(kind: .saved, title: "Uw besluit is bewaard")
            default: nil
            }
        return Antwoord.pagina(
            kader.pagina(
                UitvoerPagina.titel,
                room: Paths.beheer,
                hasErrors: !fouten.isEmpty,
                notice: fouten.first { $0.sleutel == "verzoek" }.map {
                    Notice(kind: .refusal, title: "Er ging niets uit", text: "\($0.zin)")
                } ?? notice,
                UitvoerPagina(verzoeken: verzoeken, token: kader.token(aanmelding), form: form, fouten: fouten).html,
                aanmelding
            ),
            status: fouten.isEmpty ? .ok : .unprocessableContent
        )
    }
}

/// Requests for files with many persons.
struct UitvoerPagina: Component {
    let verzoeken: [AskUitvoer.Verzoek]
    let token: FormToken
    var form = Query("")
    var fouten: [Veldfout] = []

    static let titel = "Uitvoer van veel personen"

    var html: HTML {
        """
        \(Breadcrumbs(steps: [.init(label: "Beheer", href: Paths.beheer)], here: Self.titel))
        \(PageHeading(title: Self.titel, subtitle: "Boven \(number: Volumesein.uitvoer) personen kijkt een tweede mee"))
        \(if: !verzoeken.isEmpty, tabel)
        \(Card(title: "Uitvoer vragen", content: vragen.html))
        """
    }

    private var tabel: HTML {
        DataTable(
            caption: "Verzoeken",
            columns: [
                .init(title: "Wat"), .init(title: "Wie"), .init(title: "Waarvoor"),
                .init(title: "Personen", isNumeric: true),
                .init(title: "Gevraagd"), .init(title: "Stand"),
            ],
            rows: verzoeken.map { verzoek in
                [
                    "\(verzoek.vorm)", "\(verzoek.naam)", "<bdi>\(verzoek.reden)</bdi>", "\(number: verzoek.aantal)",
                    "<span>\(time: verzoek.gevraagd.dag) \(verzoek.gevraagd.klok)</span>", stand(verzoek),
                ]
            }
        ).html
    }

    private func stand(_ verzoek: AskUitvoer.Verzoek) -> HTML {
        switch verzoek.stand {
        case .wacht where verzoek.isEigen: "\(StatusChip(.waiting, "wacht op een collega"))"
        case .wacht:
            "<div class=\"button-row\">\(besluit(verzoek, "goed", "Goedkeuren", .primary))\(besluit(verzoek, "nee", "Afwijzen", .secondary))</div>"
        case .goed where verzoek.isEigen:
            "\(StatusChip(.done, "goedgekeurd door \(verzoek.door ?? "")")) <a\(href: Query.address(Paths.uitvoer, [("vorm", vorm(verzoek)), ("verzoek", verzoek.id)]))>Ophalen, één keer</a>"
        case .goed: "\(StatusChip(.done, "goedgekeurd door \(verzoek.door ?? "")"))"
        case .nee: "\(StatusChip(.late, "afgewezen door \(verzoek.door ?? "")"))"
        case .opgehaald: "\(StatusChip(.done, "opgehaald"))"
        case .verlopen: "\(StatusChip(.waiting, "verlopen"))"
        }
    }

    private func vorm(_ verzoek: AskUitvoer.Verzoek) -> String {
        verzoek.vorm.hasPrefix("personen") ? "personen" : verzoek.vorm.hasPrefix("feiten") ? "feiten" : "json"
    }

    private func besluit(
        _ verzoek: AskUitvoer.Verzoek,
        _ code: String,
        _ label: String,
        _ style: ActionButton.Style
    ) -> ActionButton {
        ActionButton(
            label: label,
            about: "het verzoek van \(verzoek.naam)",
            style: style,
            target: .post(
                Paths.uitvoerBesluit,
                token: token,
                fields: [HiddenField("verzoek", verzoek.id), HiddenField("besluit", code)]
            )
        )
    }

    private var vragen: Form {
        Form(
            action: Paths.uitvoerVragen,
            token: token,
            parts: [
                .init(
                    text:
                        "Een collega die ook mag uitvoeren, keurt het goed. Daarna kunt u het bestand één dag lang één keer ophalen.",
                    fields: [
                        Field(
                            "vorm",
                            "Wat",
                            .select(
                                [
                                    Option("json", "Alle dossiers (JSON)"), Option("personen", "Personen (CSV)"),
                                    Option("feiten", "Feiten (CSV)"),
                                ],
                                empty: nil
                            ),
                            value: form["vorm"] ?? ""
                        ),
                        Field(
                            "toelichting",
                            "Waarvoor",
                            .text(),
                            value: form["toelichting"] ?? "",
                            error: fouten.first { $0.sleutel == "toelichting" }?.zin
                        ),
                    ]
                )
            ],
            submit: "Vragen"
        )
    }
}
