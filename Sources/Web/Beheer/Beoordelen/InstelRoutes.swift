// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// Office hours, persons whom many people know, and where employees live.
struct InstelRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get(RouterPath(Paths.beoordelenInstellen)) { request, context in
            try await page(Query(""), [], try context.binnen(), isSaved: request.vraag["melding"] == "bewaard")
        }
        router.post(RouterPath(Paths.werktijd)) { request, context in
            try await act(request, context) { form, inzage in
                try await SetBeoordeling.werktijd(
                    van: form["van"] ?? "",
                    tot: form["tot"] ?? "",
                    desk: kader.desk,
                    inzage: inzage
                )
            }
        }
        router.post(RouterPath(Paths.bekend)) { request, context in
            try await act(request, context) { form, inzage in
                try await SetBeoordeling.bekend(
                    form["dossier"] ?? "",
                    reden: form["toelichting"] ?? "",
                    desk: kader.desk,
                    inzage: inzage
                )
            }
        }
        router.post(RouterPath(Paths.bekendWeg)) { request, context in
            try await act(request, context) { form, inzage in
                guard let id = form["dossier"].flatMap({ DossierID($0) }) else { throw Nee.nietGevonden }
                try await SetBeoordeling.nietMeerBekend(id, desk: kader.desk, inzage: inzage)
            }
        }
        router.post(RouterPath(Paths.thuisadres)) { request, context in
            try await act(request, context) { form, inzage in
                try await SetBeoordeling.thuis(
                    form["wie"].flatMap { MedewerkerID($0) },
                    postcode: form["postcode"] ?? "",
                    adres: form["adres"] ?? "",
                    desk: kader.desk,
                    inzage: inzage
                )
            }
        }
    }

    private func act(
        _ request: Request,
        _ context: MeedoenContext,
        _ body: (Query, Inzage) async throws -> Void
    ) async throws -> Response {
        let form = try await request.formulier()
        let aanmelding = try context.binnen(form, kader.desk)
        do {
            try await body(form, aanmelding.inzage(.toezicht))
        } catch Nee.invoer(let fouten) {
            return try await page(form, fouten, aanmelding)
        }
        return Antwoord.naar("\(Paths.beoordelenInstellen)?melding=bewaard")
    }

    private func page(
        _ form: Query,
        _ fouten: [Veldfout],
        _ aanmelding: Aanmelding,
        isSaved: Bool = false
    ) async throws -> Response {
        let instelling = try await SetBeoordeling.show(desk: kader.desk, inzage: aanmelding.inzage(.toezicht))
        return Antwoord.pagina(
            kader.pagina(
                InstelPagina.titel,
                room: Paths.beoordelen,
                width: .reading,
                hasErrors: !fouten.isEmpty,
                notice: isSaved ? Notice(kind: .saved, title: "Bewaard") : nil,
                InstelPagina(
                    instelling: instelling,
                    token: kader.token(aanmelding),
                    form: form,
                    fouten: fouten
                ).html,
                aanmelding
            ),
            status: fouten.isEmpty ? .ok : .unprocessableContent
        )
    }
}

/// The three forms.
struct InstelPagina: Component {
    let instelling: Beoordelingsinstelling
    let token: FormToken
    var form = Query("")
    var fouten: [Veldfout] = []

    static let titel = "Waarmee vergeleken wordt"

    var html: HTML {
        """
        \(Breadcrumbs(steps: [.init(label: BeoordelingPagina.titel, href: Paths.beoordelen)], here: Self.titel))
        \(PageHeading(title: Self.titel, subtitle: "Werktijd, bekende personen en adressen"))
        \(Card(title: "Werktijd", content: werktijd.html))
        \(Card(title: "Bekende personen", count: instelling.bekend.count, content: bekend))
        \(Card(title: "Adres van een medewerker", content: thuis.html))
        """
    }

    private var werktijd: Form {
        Form(
            action: Paths.werktijd,
            token: token,
            parts: [
                .init(fields: [
                    Field(
                        "van",
                        "Van",
                        .number(unit: "uur"),
                        value: form["van"] ?? String(instelling.werktijd.van),
                        error: fout("van")
                    ),
                    Field("tot", "Tot", .number(unit: "uur"), value: form["tot"] ?? String(instelling.werktijd.tot)),
                ])
            ],
            submit: "Werktijd bewaren"
        )
    }

    private var bekend: HTML {
        let rows = instelling.bekend.map { mark -> [HTML] in
            [
                Voorvalwoorden.dossier(mark.dossier), "<bdi>\(mark.reden)</bdi>",
                "\(mark.door), \(time: mark.vanaf.dag)",
                ActionButton(
                    label: "Verwijderen",
                    about: "bij dossier \(mark.dossier.description.prefix(8))",
                    style: .quiet,
                    target: .post(
                        Paths.bekendWeg,
                        token: token,
                        fields: [HiddenField("dossier", mark.dossier.description)]
                    )
                ).html,
            ]
        }
        let table = DataTable(
            caption: "Bekende personen",
            isCaptionHidden: true,
            columns: [
                .init(title: "Dossier"), .init(title: "Waarom"), .init(title: "Door"), .init(title: "Verwijderen"),
            ],
            rows: rows
        )
        let add = Form(
            action: Paths.bekend,
            token: token,
            parts: [
                .init(fields: [
                    Field(
                        "dossier",
                        "Dossiernummer",
                        value: form["dossier"] ?? "",
                        help: "Het nummer van 32 tekens uit het adres van het dossier.",
                        error: fout("dossier")
                    ),
                    Field(
                        "toelichting",
                        "Waarom",
                        .text(),
                        value: form["toelichting"] ?? "",
                        error: fout("toelichting")
                    ),
                ])
            ],
            submit: "Toevoegen"
        )
        return """
            <div class="stack"><p>Wie bij zo’n dossier kijkt zonder dat het zijn werk is, valt op.</p>\
            \(if: !rows.isEmpty, table.html)\(add)</div>
            """
    }

    private var thuis: Form {
        Form(
            action: Paths.thuisadres,
            token: token,
            parts: [
                .init(
                    text:
                        "Alleen om te vergelijken. Het adres wordt versleuteld bewaard en nooit getoond. Leeg haalt het weg.",
                    fields: [
                        Field(
                            "wie",
                            "Medewerker",
                            .select(
                                instelling.medewerkers.map {
                                    Option(
                                        $0.id.description,
                                        instelling.metAdres.contains($0.id) ? "\($0.naam) (adres bekend)" : $0.naam
                                    )
                                }
                            ),
                            value: form["wie"] ?? "",
                            error: fout("wie")
                        ),
                        Field(
                            "adres",
                            "Straat en huisnummer",
                            value: form["adres"] ?? "",
                            error: fout("adres"),
                            isOptional: true
                        ),
                        Field(
                            "postcode",
                            "Postcode",
                            .text(width: .short),
                            value: form["postcode"] ?? "",
                            isOptional: true
                        ),
                    ]
                )
            ],
            submit: "Adres bewaren"
        )
    }

    private func fout(_ veld: String) -> String? { fouten.first { $0.sleutel == veld }?.zin }
}
