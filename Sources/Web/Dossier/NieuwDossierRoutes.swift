// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// Opening a dossier, with a warning when the person may be there already.
struct NieuwDossierRoutes: Sendable {
    let kader: Paginakader

    private static let vast: Set<String> = [
        FormToken.csrfName, FormToken.idempotencyName, NieuwDossierFormulier.zoekKnop,
    ]

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/dossiers/nieuw") { request, context in
            let aanmelding = try context.binnen()
            guard Bevoegdheid.mag(aanmelding.medewerker.rol, .dossierOpenen) else {
                throw Nee.nietToegestaan(.dossierOpenen)
            }
            var waarden = request.vraag.fields(except: [])
            waarden["regime.wet"] = waarden["regime.wet"] ?? Wetsversie.wi2021.rawValue
            if aanmelding.medewerker.rol == .regisseur {
                waarden[NieuwDossierFormulier.regisseurVeld] = aanmelding.medewerker.id.description
            }
            return try await answer(waarden, [], nil, aanmelding)
        }
        router.post("/dossiers/nieuw") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            guard form[NieuwDossierFormulier.zoekKnop] == nil else {
                let waarden = form.fields(except: NieuwDossierRoutes.vast)
                return try await answer(waarden, [], nil, aanmelding)
            }
            return try await open(form, aanmelding)
        }
    }

    private func open(_ form: Query, _ aanmelding: Aanmelding) async throws -> Response {
        let desk = kader.desk
        let waarden = form.fields(except: NieuwDossierRoutes.vast)
        let invoer = NieuwDossierInvoer(waarden, vandaag: desk.vandaag, nieuwHuishouden: desk.nieuwKenmerk())
        let team = try await desk.team(aanmelding.gemeente)
        do {
            let uitkomst = try await OpenDossier.run(
                OpenDossier.Invoer(
                    personalia: invoer.personalia,
                    feiten: invoer.feiten.map { OpenDossier.Deel($0.soort, datum: $0.datum, velden: $0.velden) },
                    regisseur: team.first { $0.id.description == invoer.regisseur },
                    ondanksDubbel: invoer.ondanksDubbel
                ),
                desk: desk,
                inzage: aanmelding.inzage(),
                ids: { desk.nieuwFeit() },
                id: desk.nieuwKenmerk()
            )
            switch uitkomst {
            case .geopend(let id): return Antwoord.naar("\(Paths.dossier(id))?melding=geopend")
            case .misschienDubbel(let dubbel): return try await answer(waarden, [], dubbel, aanmelding)
            }
        } catch Nee.invoer(let fouten) {
            return try await answer(waarden, fouten, nil, aanmelding)
        }
    }

    private func answer(
        _ waarden: [String: String],
        _ fouten: [Veldfout],
        _ dubbel: [Dubbel]?,
        _ aanmelding: Aanmelding
    ) async throws -> Response {
        let team = try await kader.desk.team(aanmelding.gemeente)
        let form = NieuwDossierFormulier(
            action: Paths.nieuwDossier,
            token: kader.token(aanmelding),
            waarden: waarden,
            fouten: fouten,
            regisseurs: team.map { Option($0.id.description, $0.naam) },
            huishoudens: try await huishoudens(waarden, aanmelding),
            dubbel: dubbel.map { found in
                DubbelWaarschuwing(
                    found.map {
                        .init(
                            naam: $0.naam,
                            geboren: $0.geboren,
                            reden: $0.reden,
                            isZeker: $0.isZeker,
                            href: Paths.dossier($0.dossier)
                        )
                    }
                )
            },
            cancelHref: Paths.dossiers
        )
        let html: HTML = """
            \(Breadcrumbs(steps: [.init(label: "Dossiers", href: Paths.dossiers)], here: "Nieuw dossier"))
            \(PageHeading(title: "Nieuw dossier"))\(form)
            """
        let isAgain = !fouten.isEmpty || dubbel != nil
        return Antwoord.pagina(
            kader.pagina(
                "Nieuw dossier",
                room: Paths.dossiers,
                width: .reading,
                hasErrors: isAgain,
                html,
                aanmelding
            ),
            status: isAgain ? .unprocessableContent : .ok
        )
    }

    private func huishoudens(_ waarden: [String: String], _ aanmelding: Aanmelding) async throws -> [Option] {
        let zoek = (waarden[NieuwDossierFormulier.gezinslidVeld] ?? "").trimmed
        let found = try await FindHuishoudens.run(
            zoek.isEmpty ? waarden["achternaam"] ?? "" : zoek,
            bekend: waarden["huishouden.huishouden"].flatMap { HuishoudenID($0) },
            desk: kader.desk,
            inzage: aanmelding.inzage()
        )
        return found.map(\.keuze)
    }
}

extension Huishoudenkeuze {
    /// `Huishouden van Selam Tesfay, Amal Tesfay`.
    var keuze: Option {
        let shown = leden.prefix(5).joined(separator: ", ") + (leden.count > 5 ? " en \(leden.count - 5) anderen" : "")
        return Option(id.description, leden.isEmpty ? "Zelfde huishouden" : "Huishouden van \(shown)")
    }
}
