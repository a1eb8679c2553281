// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// Signing in with a password, and signing out.
struct ToegangRoutes: Sendable {
    let kader: Paginakader
    let cookie: Sessiecookie

    func add(to router: Router<MeedoenContext>) {
        router.get("/aanmelden") { request, _ in
            Antwoord.pagina(
                page(
                    naar: Aanmeldbestemming.veilig(request.vraag["naar"]),
                    isVerlopen: request.vraag["melding"] == "verlopen"
                )
            )
        }
        router.post("/aanmelden") { request, context in
            try await signIn(try await request.formulier(), context)
        }
        router.group().add(middleware: Binnen(desk: kader.desk, cookie: cookie))
            .post("/afmelden") { request, context in
                let form = try await request.formulier()
                let aanmelding = try context.binnen(form, kader.desk)
                try await SignOut.run(aanmelding, desk: kader.desk)
                var response = Antwoord.naar(Paths.aanmelden)
                cookie.clear(on: &response)
                // Pages that the browser kept for going back.
                if let name = HTTPField.Name("Clear-Site-Data") { response.headers[name] = "\"cache\"" }
                return response
            }
    }

    private func signIn(_ form: Query, _ context: MeedoenContext) async throws -> Response {
        let uitkomst = try await SignIn.run(
            gebruikersnaam: form["gebruikersnaam"] ?? "",
            wachtwoord: form["wachtwoord"] ?? "",
            adres: context.adres,
            desk: kader.desk
        )
        let naar = Aanmeldbestemming.veilig(form["naar"])
        switch uitkomst {
        case .wachtwoordJuist(let token, _):
            var response = Antwoord.naar(Query.address(Paths.aanmeldcode, [("naar", naar)]))
            cookie.set(token, on: &response)
            return response
        case .onjuist:
            return Antwoord.pagina(
                page(
                    naar: naar,
                    naam: form["gebruikersnaam"] ?? "",
                    fout: "Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar."
                ),
                status: .unprocessableContent
            )
        case .teVaak(let seconden):
            return Antwoord.pagina(page(naar: naar, fout: Wachttijd.zin(seconden)), status: .tooManyRequests)
        }
    }

    private func page(naar: String?, naam: String = "", fout: String? = nil, isVerlopen: Bool = false) -> HTML {
        let form = Form(
            action: Paths.aanmelden,
            token: FormToken(csrf: ""),
            hidden: naar.map { [HiddenField("naar", $0)] } ?? [],
            parts: [
                .init(fields: [
                    Field(
                        "gebruikersnaam",
                        "Gebruikersnaam",
                        .text(autocomplete: "username"),
                        value: naam,
                        error: fout
                    ),
                    Field("wachtwoord", "Wachtwoord", .password(autocomplete: "current-password")),
                ])
            ],
            submit: "Verder"
        )
        return SignInPage(
            title: "Aanmelden",
            organisation: nil,
            demo: kader.demo,
            theme: nil,
            version: kader.settings.versie,
            hasErrors: fout != nil,
            notice: isVerlopen
                ? Notice(
                    kind: .information,
                    title: "Meld u opnieuw aan",
                    text: "Er zat te veel tijd tussen de stappen."
                )
                : nil,
            content: form.html
        ).html
    }
}

extension MeedoenContext {
    /// Who is signed in, behind a door that asks for it.
    func binnen() throws -> Aanmelding {
        guard let aanmelding else { throw HTTPError(.unauthorized) }
        return aanmelding
    }

    /// Who sent this form, when the form came from the own session.
    func binnen(_ form: Query, _ desk: Desk) throws -> Aanmelding {
        let aanmelding = try binnen()
        guard desk.isFormuliertoken(form[FormToken.csrfName] ?? "", aanmelding) else {
            throw HTTPError(
                .forbidden,
                message: "Dit formulier is verlopen. Ga terug, ververs de pagina en stuur het opnieuw."
            )
        }
        return aanmelding
    }

    /// A part of the path as an identifier; something else is simply not there.
    func kenmerk<Van>(_ name: String, _: Van.Type = Van.self) throws -> Kenmerk<Van> {
        guard let text = parameters.get(name), let kenmerk = Kenmerk<Van>(text) else { throw Nee.nietGevonden }
        return kenmerk
    }
}
