// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// *Beheer › Accounts*: looking, and behind the door that asks for the code: inviting, resetting, blocking and changing roles.
struct AccountbeheerRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get(RouterPath(Paths.accounts)) { request, context in
            let aanmelding = try context.binnen()
            let blad = try await ShowAccounts.run(
                na: request.vraag["na"] ?? "",
                desk: kader.desk,
                inzage: aanmelding.inzage(.beheer)
            )
            return page(AccountlijstPagina.titel, AccountlijstPagina(blad: blad).html, aanmelding)
        }
        router.get(RouterPath(Paths.nieuwAccount)) { _, context in
            let aanmelding = try context.binnen()
            guard Bevoegdheid.mag(aanmelding.medewerker.rol, .accountsBeheren) else {
                throw Nee.nietToegestaan(.accountsBeheren)
            }
            return page(NieuwAccountPagina.titel, NieuwAccountPagina(token: kader.token(aanmelding)).html, aanmelding)
        }
        router.get("/beheer/accounts/:id") { request, context in
            try await account(try context.kenmerk("id"), try context.binnen(), melding: request.vraag["melding"])
        }
        let bevestigd = router.group().add(middleware: Bevestigd(kader: kader))
        bevestigd.post(RouterPath(Paths.nieuwAccount)) { request, context in try await invite(request, context) }
        act("uitnodigen", bevestigd) { id, _, inzage in
            .link(try await InviteAccount.again(id, desk: kader.desk, inzage: inzage))
        }
        act("herstellen", bevestigd) { id, form, inzage in
            guard let wat = Herstelwat(rawValue: form["wat"] ?? "") else {
                try kader.desk.magAccountsBeheren(inzage)
                throw Nee.invoer([Veldfout("wat", "Kies wat uw collega opnieuw kiest.", kind: .ontbreekt)])
            }
            return .link(try await ResetAccount.run(wat, id, desk: kader.desk, inzage: inzage))
        }
        act("blokkeren", bevestigd) { id, form, inzage in
            try await BlockAccount.run(
                id,
                versie: form.versie,
                reden: form["reden"] ?? "",
                desk: kader.desk,
                inzage: inzage
            )
            return .melding("geblokkeerd")
        }
        act("opheffen", bevestigd) { id, form, inzage in
            try await BlockAccount.undo(id, versie: form.versie, desk: kader.desk, inzage: inzage)
            return .melding("opgeheven")
        }
        act("rol", bevestigd) { id, form, inzage in
            try await ChangeRole.run(
                id,
                versie: form.versie,
                naar: form["rol"] ?? "",
                desk: kader.desk,
                inzage: inzage
            )
            return .melding("rol")
        }
    }

    private enum Afloop: Sendable {
        case link(Toegangslink)
        case melding(String)
    }

    /// An act on one account: a form error leads back to its page.
    private func act(
        _ wat: String,
        _ router: RouterGroup<MeedoenContext>,
        _ run: @escaping @Sendable (MedewerkerID, Query, Inzage) async throws -> Afloop
    ) {
        router.post(RouterPath("/beheer/accounts/:id/\(wat)")) { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let id: MedewerkerID = try context.kenmerk("id")
            do {
                switch try await run(id, form, aanmelding.inzage(.beheer)) {
                case .link(let link): return uitreiken(link, Paths.account(id), request, aanmelding)
                case .melding(let melding): return Antwoord.naar("\(Paths.account(id))?melding=\(melding)")
                }
            } catch Nee.invoer(let fouten) {
                return try await account(id, aanmelding, fouten: fouten)
            }
        }
    }

    private func invite(_ request: Request, _ context: MeedoenContext) async throws -> Response {
        let form = try await request.formulier()
        let aanmelding = try context.binnen(form, kader.desk)
        let invoer = InviteAccount.Invoer(
            gebruikersnaam: form["gebruikersnaam"] ?? "",
            naam: form["naam"] ?? "",
            rol: form["rol"] ?? ""
        )
        let id: MedewerkerID = kader.desk.nieuwKenmerk()
        do {
            let link = try await InviteAccount.run(invoer, id: id, desk: kader.desk, inzage: aanmelding.inzage(.beheer))
            return uitreiken(link, Paths.account(id), request, aanmelding)
        } catch Nee.invoer(let fouten) {
            let html = NieuwAccountPagina(token: kader.token(aanmelding), invoer: invoer, fouten: fouten).html
            return page(NieuwAccountPagina.titel, html, aanmelding, hasErrors: true)
        }
    }

    private func account(
        _ id: MedewerkerID,
        _ aanmelding: Aanmelding,
        melding: String? = nil,
        fouten: [Veldfout] = []
    ) async throws -> Response {
        let found = try await ShowAccounts.account(id, desk: kader.desk, inzage: aanmelding.inzage(.beheer))
        let html = AccountbeheerPagina(
            stand: found.stand,
            geschiedenis: found.geschiedenis,
            isEigen: id == aanmelding.medewerker.id,
            token: kader.token(aanmelding),
            fouten: fouten
        ).html
        return page(
            found.stand.naam,
            html,
            aanmelding,
            hasErrors: !fouten.isEmpty,
            notice: AccountbeheerPagina.notice(melding)
        )
    }

    private func uitreiken(
        _ link: Toegangslink,
        _ verder: String,
        _ request: Request,
        _ aanmelding: Aanmelding
    ) -> Response {
        // The name was checked at the gate: it is one of the site's own.
        let host = request.head.authority ?? request.headers[.init("Host") ?? .accept] ?? ""
        let pagina = UitgereikteLink(
            link: link,
            adres: "\(kader.settings.isVeilig ? "https" : "http")://\(host)\(Paths.link(link.token))",
            verder: verder
        )
        return page(pagina.titel, pagina.html, aanmelding)
    }

    private func page(
        _ title: String,
        _ html: HTML,
        _ aanmelding: Aanmelding,
        hasErrors: Bool = false,
        notice: Notice? = nil
    ) -> Response {
        Antwoord.pagina(
            kader.pagina(title, room: Paths.beheer, hasErrors: hasErrors, notice: notice, html, aanmelding),
            status: hasErrors ? .unprocessableContent : .ok
        )
    }
}

extension Query {
    /// The version of what was looked at; no version is that of nothing.
    fileprivate var versie: Int { self["versie"].flatMap { Int($0) } ?? 0 }
}

extension Desk {
    /// Refuses who may not manage accounts.
    fileprivate func magAccountsBeheren(_ inzage: Inzage) throws {
        guard Bevoegdheid.mag(inzage.medewerker.rol, .accountsBeheren) else {
            throw Nee.nietToegestaan(.accountsBeheren)
        }
    }
}
