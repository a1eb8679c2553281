// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// Asks why somebody wants to see a dossier without a working relation. Says nothing of the person but that there is a dossier.
struct Redenpagina: Component {
    static let titel = "Waarom wilt u dit dossier zien?"

    let dossier: DossierID
    let token: FormToken
    var form = Query("")
    var fouten: [Veldfout] = []

    var html: HTML {
        """
        \(PageHeading(title: Self.titel, subtitle: "Iemand anders begeleidt deze persoon."))
        <div class="prose"><p>Geef een reden. Die staat in het journaal, en wordt achteraf bekeken. De persoon zelf kan \
        opvragen wie er keek.</p></div>
        \(formulier)
        """
    }

    private var formulier: Form {
        Form(
            action: Paths.reden(dossier),
            token: token,
            parts: [
                .init(fields: [
                    Redenvelden.reden(form, fouten),
                    Redenvelden.toelichting(form, fouten, min: 5),
                    Field(
                        "tot",
                        "Vervangt u de regisseur? Tot en met",
                        .date,
                        value: form["tot"] ?? "",
                        help: """
                            Alleen bij vervanging. Dan kunt u tot en met deze dag bij al zijn of haar dossiers, hoogstens \
                            \(Toelating.vervangdagen) dagen.
                            """,
                        error: fouten.first { $0.sleutel == "tot" }?.zin,
                        isOptional: true
                    ),
                ])
            ],
            submit: "Dossier openen",
            cancelHref: Paths.begin
        )
    }

    /// The page as an answer: forbidden until there is a reason.
    static func answer(
        _ dossier: DossierID,
        _ aanmelding: Aanmelding,
        _ kader: Paginakader,
        form: Query = Query(""),
        fouten: [Veldfout] = []
    ) -> Response {
        let page = Redenpagina(dossier: dossier, token: kader.token(aanmelding), form: form, fouten: fouten)
        return Antwoord.pagina(
            kader.pagina(
                titel,
                room: Paths.dossiers,
                width: .reading,
                hasErrors: !fouten.isEmpty,
                page.html,
                aanmelding
            ),
            status: fouten.isEmpty ? .forbidden : .unprocessableContent
        )
    }
}

/// The fields in which somebody says why.
enum Redenvelden {
    static func reden(_ form: Query, _ fouten: [Veldfout]) -> Field {
        Field(
            "reden",
            "Reden",
            .radios(Inzagereden.allCases.map { Option($0.rawValue, $0.naam.uppercasedFirst) }),
            value: form["reden"] ?? "",
            error: fouten.first { $0.sleutel == "reden" }?.zin
        )
    }

    static func toelichting(_ form: Query, _ fouten: [Veldfout], min: Int) -> Field {
        Field(
            "toelichting",
            "Toelichting",
            .longText(rows: 3),
            value: form["toelichting"] ?? "",
            help: "Ten minste \(min) tekens. Schrijf geen gegevens van de persoon op.",
            error: fouten.first { $0.sleutel == "toelichting" }?.zin
        )
    }
}
