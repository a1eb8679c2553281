// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// The emergency door: one dossier by number, for an hour.
struct NoodRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get(RouterPath(Paths.noodtoegang)) { _, context in
            let aanmelding = try context.binnen()
            guard Bevoegdheid.mag(aanmelding.medewerker.rol, .noodtoegang) else {
                throw Nee.nietToegestaan(.noodtoegang)
            }
            return page(Query(""), [], aanmelding)
        }
        router.post(RouterPath(Paths.noodtoegang)) { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            do {
                let dossier = try await BreakGlass.run(
                    BreakGlass.Invoer(
                        nummer: form["nummer"] ?? "",
                        reden: form["reden"] ?? "",
                        toelichting: form["toelichting"] ?? ""
                    ),
                    desk: kader.desk,
                    inzage: aanmelding.inzage()
                )
                return Antwoord.naar("\(Paths.dossier(dossier))?melding=nood")
            } catch Nee.invoer(let fouten) {
                return page(form, fouten, aanmelding)
            }
        }
    }

    private func page(_ form: Query, _ fouten: [Veldfout], _ aanmelding: Aanmelding) -> Response {
        let fields = Form(
            action: Paths.noodtoegang,
            token: kader.token(aanmelding),
            parts: [
                .init(fields: [
                    Field(
                        "nummer",
                        "BSN, V-nummer of dossiernummer",
                        .text(width: .medium),
                        value: form["nummer"] ?? "",
                        error: fouten.first { $0.sleutel == "nummer" }?.zin
                    ),
                    Redenvelden.reden(form, fouten),
                    Redenvelden.toelichting(form, fouten, min: Toelating.noodtekens),
                ])
            ],
            submit: "Noodtoegang gebruiken",
            submitStyle: .danger,
            cancelHref: Paths.begin
        )
        let html: HTML = """
            \(PageHeading(title: "Noodtoegang", subtitle: "Alleen als wachten iemand schaadt."))
            <div class="prose"><p>U ziet één dossier, een uur lang, ook als het is afgeschermd. De teamleider en de FG zien \
            dit meteen en vragen u ernaar.</p></div>\(fields)
            """
        return Antwoord.pagina(
            kader.pagina(
                "Noodtoegang",
                room: Paths.dossiers,
                width: .reading,
                hasErrors: !fouten.isEmpty,
                html,
                aanmelding
            ),
            status: fouten.isEmpty ? .ok : .unprocessableContent
        )
    }
}
