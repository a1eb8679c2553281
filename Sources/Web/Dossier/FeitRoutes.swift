// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// Recording a feit: choose a kind, fill in one form. Drafts are kept; a refusal or an error gives the form back.
struct FeitRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/dossiers/:id/feit") { request, context in
            let aanmelding = try context.binnen()
            let dossier = try await dossier(context, aanmelding)
            let beeld = dossier.beeld
            return Antwoord.pagina(
                kader.pagina(
                    "Feit vastleggen · \(beeld.naam)",
                    room: Paths.dossiers,
                    width: .reading,
                    FeitPagina.kiezen(
                        dossier.id,
                        beeld: beeld,
                        vraag: request.vraag["q"] ?? "",
                        terug: Terug(request.vraag[Terug.veld]),
                        rol: aanmelding.medewerker.rol
                    ),
                    aanmelding
                )
            )
        }
        router.get("/dossiers/:id/feit/:soort") { request, context in
            let aanmelding = try context.binnen()
            let dossier = try await dossier(context, aanmelding)
            let soort = try soort(context)
            guard Zicht.schrijft(aanmelding.medewerker.rol, soort) else { throw Nee.nietToegestaan(.feitVastleggen) }
            return try await open(dossier, soort, request.vraag, aanmelding)
        }
        router.post("/dossiers/:id/feit/:soort") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            return try await record(try context.kenmerk("id"), try soort(context), form, aanmelding)
        }
        router.post("/dossiers/:id/feit/:soort/concept") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            try await Concept.bewaar(
                form.fields(except: FeitPagina.vast.subtracting(["datum"])),
                adres: Concept.adres(try context.kenmerk("id"), try soort(context)),
                desk: kader.desk,
                inzage: aanmelding.inzage()
            )
            return Response(status: .noContent)
        }
        ConceptRoutes(kader: kader).add(to: router)
        VerbeterRoutes(kader: kader).add(to: router)
        NieuwDossierRoutes(kader: kader).add(to: router)
    }

    private func open(
        _ dossier: Dossier,
        _ soort: Feitsoort,
        _ query: Query,
        _ aanmelding: Aanmelding
    ) async throws -> Response {
        let beeld = dossier.beeld
        let klok = query["klok"].flatMap(Kloksoort.init(rawValue:))
        let betreft = query["betreft"].flatMap { FeitID($0) }
        let concept = try await Concept.lees(
            adres: Concept.adres(dossier.id, soort),
            desk: kader.desk,
            inzage: aanmelding.inzage()
        )
        let datum = Voorinvulling.datum(soort, betreft: betreft, beeld: beeld, vandaag: kader.desk.vandaag)
        var page = FeitPagina(
            dossier: dossier,
            soort: soort,
            datum: concept?["datum"] ?? datum?.dutchDigits ?? "",
            velden: concept ?? Voorinvulling.velden(soort, klok: klok, betreft: betreft, beeld: beeld),
            hasConcept: concept != nil
        )
        page.huishoudens = try await huishoudens(page, aanmelding)
        page.huisgenoten = try await ShowHuisgenoten.run(
            dossier,
            soort: soort,
            klok: klok,
            betreft: betreft,
            desk: kader.desk,
            inzage: aanmelding.inzage()
        )
        page.ook = Set(page.huisgenoten.filter(\.isGevraagd).map(\.dossier.description))
        page.terug = Terug(query[Terug.veld])
        return answer(page, aanmelding)
    }

    private func record(
        _ id: DossierID,
        _ soort: Feitsoort,
        _ form: Query,
        _ aanmelding: Aanmelding
    ) async throws -> Response {
        let velden = form.fields(except: FeitPagina.vast)
        let invoer = RecordFeit.Invoer(
            dossier: id,
            soort: soort,
            datum: form["datum"] ?? "",
            velden: velden,
            versie: form["versie"].flatMap(Int.init),
            herhaalsleutel: form[FormToken.idempotencyName],
            ook: form.all(FeitPagina.ookVeld).compactMap { DossierID($0) }
                .map { .init(dossier: $0, feit: kader.desk.nieuwFeit()) }
        )
        let inzage = aanmelding.inzage()
        let terug = Terug(form[Terug.veld])
        do {
            let done = try await RecordFeit.run(invoer, desk: kader.desk, inzage: inzage, id: kader.desk.nieuwFeit())
            let here = Terug(Paths.dossier(id))
            guard let address = (terug ?? here)?.met(done.feit, in: id, ook: invoer.ook.count) else {
                throw Nee.nietGevonden
            }
            return Antwoord.naar(address)
        } catch let nee as Nee {
            let dossier = try await ReadDossier.run(id, desk: kader.desk, inzage: inzage)
            var page = FeitPagina(dossier: dossier, soort: soort, datum: invoer.datum, velden: velden)
            page.huishoudens = try await huishoudens(page, aanmelding)
            page.huisgenoten = try await ShowHuisgenoten.run(
                dossier,
                soort: soort,
                klok: nil,
                betreft: nil,
                desk: kader.desk,
                inzage: inzage
            )
            page.ook = Set(form.all(FeitPagina.ookVeld))
            page.terug = terug
            switch nee {
            case .invoer(let fouten): page.fouten = fouten
            case .weigering(let weigering): page.weigering = weigering
            case .conflict(let conflict): page.conflict = conflict
            case .nietGevonden, .nietToegestaan, .redenNodig: throw nee
            }
            return answer(page, aanmelding)
        }
    }

    /// The own household, those of people with the same family name, and a new one.
    private func huishoudens(_ page: FeitPagina, _ aanmelding: Aanmelding) async throws -> [Option] {
        guard page.soort == .huishouden else { return [] }
        let beeld = page.dossier.beeld
        let found = try await FindHuishoudens.run(
            beeld.laatste(.personalia)?[Personalia.achternaam] ?? "",
            bekend: beeld.huishouden,
            desk: kader.desk,
            inzage: aanmelding.inzage()
        )
        let new: HuishoudenID = kader.desk.nieuwKenmerk()
        return found.map(\.keuze) + [Option(new.description, "Een nieuw huishouden")]
    }

    private func answer(_ page: FeitPagina, _ aanmelding: Aanmelding) -> Response {
        let status: HTTPResponse.Status =
            page.conflict != nil ? .conflict : page.hasErrors ? .unprocessableContent : .ok
        return Antwoord.pagina(
            kader.pagina(
                "\(page.soort.beschrijving.naam) · \(page.dossier.beeld.naam)",
                room: Paths.dossiers,
                width: .reading,
                hasErrors: page.hasErrors,
                page.html(token: kader.token(aanmelding)),
                aanmelding
            ),
            status: status
        )
    }

    private func dossier(_ context: MeedoenContext, _ aanmelding: Aanmelding) async throws -> Dossier {
        try await ReadDossier.run(
            try context.kenmerk("id"),
            omTeSchrijven: true,
            desk: kader.desk,
            inzage: aanmelding.inzage()
        )
    }

    private func soort(_ context: MeedoenContext) throws -> Feitsoort {
        guard let soort = context.parameters.get("soort").flatMap(Feitsoort.init(rawValue:)) else {
            throw Nee.nietGevonden
        }
        return soort
    }
}
