// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import Hummingbird

/// The caseload of the team and its norm.
struct CaseloadRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/caseload") { request, context in
            try await answer(request.vraag, nil, [], try context.binnen())
        }
        router.post("/caseload/norm") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            do {
                try await SetCaseloadnorm.run(
                    norm: form[SetCaseloadnorm.normVeld] ?? "",
                    fte: form[SetCaseloadnorm.fteVeld] ?? "",
                    vanaf: form[SetCaseloadnorm.vanafVeld] ?? "",
                    desk: kader.desk,
                    inzage: aanmelding.inzage(.sturing)
                )
                return Antwoord.naar("\(Paths.caseload)?melding=norm")
            } catch Nee.invoer(let fouten) {
                return try await answer(Query(""), form, fouten, aanmelding)
            }
        }
    }

    private func answer(
        _ query: Query,
        _ form: Query?,
        _ fouten: [Veldfout],
        _ aanmelding: Aanmelding
    ) async throws -> Response {
        let caseload = try await ShowCaseload.run(desk: kader.desk, inzage: aanmelding.inzage(.sturing))
        var norm: Normformulier?
        if Bevoegdheid.mag(aanmelding.medewerker.rol, .caseloadVerdelen) {
            var fields = Normformulier(caseload, token: kader.token(aanmelding))
            fields.norm = form?[SetCaseloadnorm.normVeld] ?? fields.norm
            fields.fte = form?[SetCaseloadnorm.fteVeld] ?? fields.fte
            fields.vanaf = form?[SetCaseloadnorm.vanafVeld] ?? fields.vanaf
            fields.fouten = fouten
            norm = fields
        }
        return Antwoord.pagina(
            kader.pagina(
                "Caseload",
                room: Paths.caseload,
                hasErrors: !fouten.isEmpty,
                notice: Melding(query).notice,
                CaseloadPagina(caseload: caseload, norm: norm).html,
                aanmelding
            ),
            status: fouten.isEmpty ? .ok : .unprocessableContent
        )
    }
}
