// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// The second step of signing in: the code of the app, or setting the app up.
struct TweedeStapRoutes: Sendable {
    let kader: Paginakader
    let cookie: Sessiecookie

    func add(to router: Router<MeedoenContext>) {
        router.get("/aanmelden/code") { request, _ in
            guard let stap = try await stap(request) else { return Antwoord.naar(Paths.aanmelden) }
            return page(stap, naar: Aanmeldbestemming.veilig(request.vraag["naar"]))
        }
        router.post("/aanmelden/code") { request, context in
            let form = try await request.formulier()
            let naar = Aanmeldbestemming.veilig(form["naar"])
            let opnieuw = Query.address(Paths.aanmelden, [("melding", "verlopen"), ("naar", naar)])
            guard let token = cookie.token(request), let stap = try await stap(request),
                kader.desk.isFormuliertoken(form[FormToken.csrfName] ?? "", stap)
            else { return Antwoord.naar(opnieuw) }
            switch try await ConfirmSignIn.run(
                token: token,
                code: form["code"] ?? "",
                adres: context.adres,
                desk: kader.desk
            ) {
            case .aangemeld(let token, let aanmelding):
                var response = Antwoord.naar(Aanmeldbestemming.na(naar, aanmelding))
                cookie.set(token, on: &response)
                return response
            case .ingesteld(let token, let aanmelding, let codes):
                let html = Herstelcodespagina(codes: codes, verder: Aanmeldbestemming.na(naar, aanmelding)).html
                var response = Antwoord.pagina(kader.alleen(Herstelcodespagina.titel, html))
                cookie.set(token, on: &response)
                return response
            case .onjuist:
                return page(stap, naar: naar, fout: Codeveld.onjuist, status: .unprocessableContent)
            case .teVaak(let seconden):
                return page(stap, naar: naar, fout: Wachttijd.zin(seconden), status: .tooManyRequests)
            case .verlopen: return Antwoord.naar(opnieuw)
            }
        }
    }

    private func stap(_ request: Request) async throws -> ShowAanmeldstap.Stap? {
        guard let token = cookie.token(request) else { return nil }
        return try await ShowAanmeldstap.run(token: token, isDemo: kader.settings.isDemo, desk: kader.desk)
    }

    private func page(
        _ stap: ShowAanmeldstap.Stap,
        naar: String?,
        fout: String? = nil,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let title = stap.instellen == nil ? "Code uit uw app" : "Stel de tweede stap in"
        let form = Form(
            action: Paths.aanmeldcode,
            token: FormToken(csrf: kader.desk.formuliertoken(stap)),
            hidden: naar.map { [HiddenField("naar", $0)] } ?? [],
            parts: [.init(fields: [Codeveld.field(fout: fout, isNieuw: stap.instellen != nil)])],
            submit: stap.instellen == nil ? "Aanmelden" : "Klaar"
        )
        return Antwoord.pagina(
            kader.alleen(
                title,
                hasErrors: fout != nil,
                notice: kader.settings.isDemo ? Codeveld.democode(stap.democode) : nil,
                "\(with: stap.instellen, { Appsleutel(instelling: $0).html })\(form)"
            ),
            status: status
        )
    }
}

extension Paginakader {
    /// A page of one task, for who is not signed in yet.
    func alleen(_ title: String, hasErrors: Bool = false, notice: Notice? = nil, _ content: HTML) -> HTML {
        SignInPage(
            title: title,
            organisation: nil,
            demo: demo,
            theme: nil,
            version: settings.versie,
            hasErrors: hasErrors,
            notice: notice,
            content: content
        ).html
    }
}
