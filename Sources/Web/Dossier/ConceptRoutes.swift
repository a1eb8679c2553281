// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import Hummingbird

/// Throwing away the draft of a form, and taking that back.
struct ConceptRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.post("/dossiers/:id/feit/:soort/concept/weg") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            return try await throwAway(try context.kenmerk("id"), try context.feitsoort(), aanmelding)
        }
        router.post("/dossiers/:id/feit/:soort/concept/terug") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let id: DossierID = try context.kenmerk("id")
            let soort = try context.feitsoort()
            try await Concept.bewaar(
                form.fields(except: FeitPagina.vast.subtracting(["datum"])),
                adres: Concept.adres(id, soort),
                desk: kader.desk,
                inzage: aanmelding.inzage()
            )
            return Antwoord.naar(Paths.feit(id, soort))
        }
    }

    /// The empty form, with what was thrown away still at hand: one press brings it back.
    private func throwAway(_ id: DossierID, _ soort: Feitsoort, _ aanmelding: Aanmelding) async throws -> Response {
        let inzage = aanmelding.inzage()
        let adres = Concept.adres(id, soort)
        let dossier = try await ReadDossier.run(id, desk: kader.desk, inzage: inzage)
        let concept = try await Concept.lees(adres: adres, desk: kader.desk, inzage: inzage)
        try await Concept.wis(adres: adres, desk: kader.desk, inzage: inzage)
        let beeld = dossier.beeld
        let datum = Voorinvulling.datum(soort, betreft: nil, beeld: beeld, vandaag: kader.desk.vandaag)
        let page = FeitPagina(
            dossier: dossier,
            soort: soort,
            datum: datum?.dutchDigits ?? "",
            velden: Voorinvulling.velden(soort, klok: nil, betreft: nil, beeld: beeld)
        )
        let token = kader.token(aanmelding)
        let undo = concept.map { velden in
            ActionButton(
                label: "Ongedaan maken",
                style: .quiet,
                target: .post(
                    Paths.conceptTerug(id, soort),
                    token: token,
                    fields: velden.sorted { $0.key < $1.key }.map { HiddenField($0.key, $0.value) }
                )
            )
        }
        return Antwoord.pagina(
            kader.pagina(
                "\(soort.beschrijving.naam) · \(beeld.naam)",
                room: Paths.dossiers,
                width: .reading,
                notice: Notice(
                    kind: .saved,
                    title: "Concept weggegooid",
                    text: "U begint met een leeg formulier.",
                    actions: [undo].compactMap(\.self)
                ),
                page.html(token: token),
                aanmelding
            )
        )
    }
}

extension MeedoenContext {
    /// The kind of feit in the path; another word is simply not there.
    func feitsoort() throws -> Feitsoort {
        guard let soort = parameters.get("soort").flatMap(Feitsoort.init(rawValue:)) else { throw Nee.nietGevonden }
        return soort
    }
}
