// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// Rules and the dated table of the law.
struct RechtRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/regels") { request, context in
            page(Regelspagina.titel, Regelspagina(q: request.vraag["q"] ?? "").html, try context.binnen())
        }
        router.get("/regels/parameters") { request, context in
            let aanmelding = try context.binnen()
            let (tabel, changes) = try await ShowRegeltabel.run(desk: kader.desk, inzage: aanmelding.inzage())
            let html = Regeltabelpagina(
                tabel: tabel,
                dag: request.vraag["dag"].flatMap { Day(typed: $0.trimmed) } ?? kader.desk.vandaag,
                q: request.vraag["q"] ?? "",
                wijzigingen: changes
            ).html
            return page(Regeltabelpagina.titel, html, aanmelding)
        }
        router.get("/regels/parameters/:sleutel") { request, context in
            try await parameter(context, [:], [], isGewijzigd: request.vraag["melding"] == "gewijzigd")
        }
        router.group().add(middleware: Bevestigd(kader: kader)).post("/regels/parameters/:sleutel") {
            request,
            context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            guard Bevoegdheid.mag(aanmelding.medewerker.rol, .regelsWijzigen) else {
                throw Nee.nietToegestaan(.regelsWijzigen)
            }
            let waarden = form.fields(except: [FormToken.csrfName, FormToken.idempotencyName, Bevestigd.veld])
            let (tabel, _) = try await ShowRegeltabel.run(desk: kader.desk, inzage: aanmelding.inzage())
            guard let huidig = current(context, tabel) else { throw Nee.nietGevonden }
            do throws(Feitlezer.Fouten) {
                let change = try Parameterwijziging.read(waarden, huidig: huidig)
                return try await save(change, aanmelding)
            } catch {
                return try await parameter(context, waarden, error.fouten)
            }
        }
        router.get("/regels/:id") { _, context in
            let aanmelding = try context.binnen()
            guard let regel = context.parameters.get("id").flatMap({ Regelboek.regel(RegelID($0)) }) else {
                throw Nee.nietGevonden
            }
            let (tabel, _) = try await ShowRegeltabel.run(desk: kader.desk, inzage: aanmelding.inzage())
            let html = Regelpagina(regel, tabel: tabel)
            return page(html.titel, html.html, aanmelding)
        }
    }

    private func save(_ change: Parameter, _ aanmelding: Aanmelding) async throws(Feitlezer.Fouten) -> Response {
        do {
            try await ChangeParameter.run(change, desk: kader.desk, inzage: aanmelding.inzage(.beheer))
        } catch {
            throw Feitlezer.Fouten([Veldfout("waarde", "De wijziging kon niet worden bewaard.")])
        }
        return Antwoord.naar("\(Regeltabelpagina.adres(change.sleutel))?melding=gewijzigd")
    }

    private func parameter(
        _ context: MeedoenContext,
        _ waarden: [String: String],
        _ fouten: [Veldfout],
        isGewijzigd: Bool = false
    ) async throws -> Response {
        let aanmelding = try context.binnen()
        let (tabel, changes) = try await ShowRegeltabel.run(desk: kader.desk, inzage: aanmelding.inzage())
        guard let huidig = current(context, tabel) else { throw Nee.nietGevonden }
        let form =
            Bevoegdheid.mag(aanmelding.medewerker.rol, .regelsWijzigen)
            ? Parameterformulier(
                action: Regeltabelpagina.adres(huidig.sleutel),
                token: kader.token(aanmelding),
                huidig: huidig,
                geldtNu: tabel.parameter(huidig.sleutel, op: kader.desk.vandaag) != nil,
                straks: tabel.geschiedenis(huidig.sleutel).first { row in
                    row.geldigVan.map { $0 > kader.desk.vandaag } ?? false
                },
                waarden: waarden,
                fouten: fouten
            ) : nil
        let html = Parameterpagina(huidig.sleutel, tabel: tabel, wijziging: form)
        let last = isGewijzigd ? changes.last { $0.sleutel == huidig.sleutel } : nil
        return page(
            html.titel,
            html.html,
            aanmelding,
            status: fouten.isEmpty ? .ok : .unprocessableContent,
            notice: last.map(changed)
        )
    }

    private func changed(_ row: Parameter) -> Notice {
        Notice(
            kind: .saved,
            title: "Vastgelegd: \(row.woorden)",
            text: """
                \(Geldigheid(row.geldigVan, row.geldigTot)). De regels zijn voor alle gemeenten op deze installatie gelijk. De \
                klokken van uw gemeente zijn opnieuw berekend; die van een andere gemeente worden dat zodra daar iemand \
                binnenkomt.
                """
        )
    }

    /// The row that holds today; when none does, the latest.
    private func current(_ context: MeedoenContext, _ tabel: Parametertabel) -> Parameter? {
        guard let sleutel = context.parameters.get("sleutel").map({ Parametersleutel($0) }) else { return nil }
        return tabel.parameter(sleutel, op: kader.desk.vandaag) ?? tabel.geschiedenis(sleutel).last
    }

    private func page(
        _ title: String,
        _ html: HTML,
        _ aanmelding: Aanmelding,
        status: HTTPResponse.Status = .ok,
        notice: Notice? = nil
    ) -> Response {
        Antwoord.pagina(
            kader.pagina(title, room: nil, hasErrors: status != .ok, notice: notice, html, aanmelding),
            status: status
        )
    }
}
