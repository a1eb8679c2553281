// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// Correcting and withdrawing a feit, always with a reason.
struct VerbeterRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/dossiers/:id/feiten/:feit/verbeteren") { _, context in
            let aanmelding = try context.binnen()
            let (dossier, feit) = try await find(context, aanmelding)
            let velden = Dictionary(feit.inhoud.waarden.map { ($0.sleutel, $0.waarde.getypt) }) { first, _ in first }
            let page = FeitPagina(
                dossier: dossier,
                soort: feit.soort,
                datum: feit.datum.dutchDigits,
                velden: velden,
                verbetert: feit
            )
            return answer(page, aanmelding)
        }
        router.post("/dossiers/:id/feiten/:feit/verbeteren") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            return try await correct(context, form, aanmelding)
        }
        router.get("/dossiers/:id/feiten/:feit/intrekken") { _, context in
            let aanmelding = try context.binnen()
            let (dossier, feit) = try await find(context, aanmelding)
            return withdrawal(dossier, feit, Intrekking(), aanmelding)
        }
        router.post("/dossiers/:id/feiten/:feit/intrekken") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let id: DossierID = try context.kenmerk("id")
            do {
                _ = try await WithdrawFeit.run(
                    try context.kenmerk("feit"),
                    in: id,
                    reden: form["reden"] ?? "",
                    versie: form["versie"].flatMap(Int.init),
                    desk: kader.desk,
                    inzage: aanmelding.inzage(),
                    id: kader.desk.nieuwFeit()
                )
            } catch Nee.invoer(let fouten) {
                let (dossier, feit) = try await find(context, aanmelding)
                return withdrawal(
                    dossier,
                    feit,
                    Intrekking(reden: form["reden"] ?? "", fout: fouten.first?.zin),
                    aanmelding
                )
            } catch Nee.conflict(let conflict) {
                let (dossier, feit) = try await find(context, aanmelding)
                return withdrawal(
                    dossier,
                    feit,
                    Intrekking(reden: form["reden"] ?? "", conflict: conflict),
                    aanmelding
                )
            }
            return try await after(try context.kenmerk("feit"), in: id, "ingetrokken", aanmelding)
        }
    }

    private func correct(_ context: MeedoenContext, _ form: Query, _ aanmelding: Aanmelding) async throws -> Response {
        let id: DossierID = try context.kenmerk("id")
        let feitID: FeitID = try context.kenmerk("feit")
        let velden = form.fields(except: FeitPagina.vast)
        do {
            _ = try await CorrectFeit.run(
                CorrectFeit.Invoer(
                    dossier: id,
                    feit: feitID,
                    datum: form["datum"] ?? "",
                    velden: velden,
                    reden: form["verbeterreden"] ?? "",
                    versie: form["versie"].flatMap(Int.init)
                ),
                desk: kader.desk,
                inzage: aanmelding.inzage(),
                id: kader.desk.nieuwFeit()
            )
            return try await after(feitID, in: id, "verbeterd", aanmelding)
        } catch let nee as Nee {
            let (dossier, feit) = try await find(context, aanmelding, ookVervangen: true)
            var page = FeitPagina(
                dossier: dossier,
                soort: feit.soort,
                datum: form["datum"] ?? "",
                velden: velden,
                verbetert: feit,
                reden: form["verbeterreden"] ?? ""
            )
            switch nee {
            case .invoer(let fouten): page.fouten = fouten
            case .weigering(let weigering): page.weigering = weigering
            case .conflict(let conflict): page.conflict = conflict
            case .nietGevonden, .nietToegestaan, .redenNodig: throw nee
            }
            return answer(page, aanmelding)
        }
    }

    /// To the dossier; or, where somebody got what was wrong, first to who that was.
    private func after(
        _ feit: FeitID,
        in dossier: DossierID,
        _ melding: String,
        _ aanmelding: Aanmelding
    ) async throws -> Response {
        let isUitgevoerd = try await ShowOntvangers.zijnEr(
            feit,
            in: dossier,
            desk: kader.desk,
            inzage: aanmelding.inzage()
        )
        guard !isUitgevoerd else { return Antwoord.naar(Paths.ontvangers(dossier, feit)) }
        return Antwoord.naar("\(Paths.dossier(dossier))?melding=\(melding)")
    }

    /// The feit of the address. With `ookVervangen` one that somebody corrected meanwhile leads to what took its place, so
    /// that what was typed is not lost.
    private func find(
        _ context: MeedoenContext,
        _ aanmelding: Aanmelding,
        ookVervangen: Bool = false
    ) async throws -> (Dossier, Feit) {
        let dossier = try await ReadDossier.run(
            try context.kenmerk("id"),
            voor: .feitVerbeteren,
            omTeSchrijven: !ookVervangen,
            desk: kader.desk,
            inzage: aanmelding.inzage()
        )
        var feit: FeitID = try context.kenmerk("feit")
        let beeld = dossier.beeld
        while ookVervangen, let later = beeld.vervangen[feit], case .verbetert = later.werking { feit = later.id }
        guard let found = beeld.geldend.first(where: { $0.id == feit }) else { throw Nee.nietGevonden }
        return (dossier, found)
    }

    private func answer(_ page: FeitPagina, _ aanmelding: Aanmelding) -> Response {
        let status: HTTPResponse.Status =
            page.conflict != nil ? .conflict : page.hasErrors ? .unprocessableContent : .ok
        return Antwoord.pagina(
            kader.pagina(
                "Verbeteren · \(page.dossier.beeld.naam)",
                room: Paths.dossiers,
                width: .reading,
                hasErrors: page.hasErrors,
                page.html(token: kader.token(aanmelding)),
                aanmelding
            ),
            status: status
        )
    }

    /// What came back of a withdrawal that was not carried out.
    private struct Intrekking {
        var reden = ""
        var fout: String?
        var conflict: Conflict?

        var status: HTTPResponse.Status { conflict != nil ? .conflict : fout != nil ? .unprocessableContent : .ok }
    }

    private func withdrawal(
        _ dossier: Dossier,
        _ feit: Feit,
        _ intrekking: Intrekking,
        _ aanmelding: Aanmelding
    ) -> Response {
        let naam = dossier.beeld.naam
        let form = Intrekformulier(
            zin: "\(feit.datum.words): \(feit.soort.beschrijving.zin(feit))",
            action: Paths.intrekken(dossier.id, feit.id),
            token: kader.token(aanmelding),
            hidden: [HiddenField("versie", String(dossier.versie))],
            reden: intrekking.reden,
            fout: intrekking.fout,
            cancelHref: Paths.dossier(dossier.id)
        )
        let page = FeitPagina(dossier: dossier, soort: feit.soort, datum: "", velden: [:])
        let html: HTML = """
            \(Breadcrumbs(steps: [.init(label: naam, href: Paths.dossier(dossier.id))], here: "Feit intrekken"))
            \(PageHeading(title: "Feit intrekken", subtitle: "<bdi>\(naam)</bdi>"))\
            \(with: intrekking.conflict, { page.conflicting($0, intrekt: feit) })\(form)
            """
        return Antwoord.pagina(
            kader.pagina(
                "Feit intrekken",
                room: Paths.dossiers,
                width: .reading,
                hasErrors: intrekking.status != .ok,
                html,
                aanmelding
            ),
            status: intrekking.status
        )
    }
}
