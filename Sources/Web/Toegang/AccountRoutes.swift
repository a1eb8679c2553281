// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// The own account: password, recovery codes and sessions.
struct AccountRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/account") { request, context in
            try await page(try context.binnen(), melding: request.vraag["melding"])
        }
        router.post("/account/wachtwoord") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            do {
                try await ChangePassword.run(
                    oud: form["wachtwoord"] ?? "",
                    nieuw: form["nieuw"] ?? "",
                    herhaling: form["herhaling"] ?? "",
                    aanmelding,
                    desk: kader.desk
                )
            } catch Nee.invoer(let fouten) {
                return try await page(aanmelding, fouten: fouten)
            }
            return Antwoord.naar("\(Paths.account)?melding=wachtwoord")
        }
        router.post("/account/sessies") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            try await EndOwnSessions.run(form["sessie"], aanmelding, desk: kader.desk)
            return Antwoord.naar("\(Paths.account)?melding=sessies")
        }
        router.group().add(middleware: Bevestigd(kader: kader)).post("/account/herstelcodes") { request, context in
            let aanmelding = try context.binnen(try await request.formulier(), kader.desk)
            let codes = try await RenewRecoveryCodes.run(aanmelding, desk: kader.desk)
            let html: HTML = """
                \(PageHeading(title: Herstelcodespagina.titel))
                \(Herstelcodespagina(codes: codes, verder: Paths.account))
                """
            return Antwoord.pagina(
                kader.pagina(Herstelcodespagina.titel, room: nil, width: .reading, html, aanmelding)
            )
        }
    }

    private func page(
        _ aanmelding: Aanmelding,
        melding: String? = nil,
        fouten: [Veldfout] = []
    ) async throws -> Response {
        let html = Accountpagina(
            aanmelding: aanmelding,
            account: try await ShowOwnAccount.run(aanmelding, desk: kader.desk),
            token: kader.token(aanmelding),
            fouten: fouten
        ).html
        return Antwoord.pagina(
            kader.pagina(
                Accountpagina.titel,
                room: nil,
                width: .reading,
                hasErrors: !fouten.isEmpty,
                notice: Accountpagina.notice(melding),
                html,
                aanmelding
            ),
            status: fouten.isEmpty ? .ok : .unprocessableContent
        )
    }
}
