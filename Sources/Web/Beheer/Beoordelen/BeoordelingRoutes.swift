// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// *Te beoordelen*: the worklist, a judgement, and against what looks are held.
struct BeoordelingRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get(RouterPath(Paths.beoordelen)) { request, context in
            let aanmelding = try context.binnen()
            let lijst = try await ShowBeoordelen.run(desk: kader.desk, inzage: aanmelding.inzage(.toezicht))
            let notice =
                request.vraag["melding"] == "beoordeeld"
                ? Notice(kind: .saved, title: "Beoordeeld", text: "Uw oordeel staat onderaan en in het journaal.") : nil
            return Antwoord.pagina(
                kader.pagina(
                    BeoordelingPagina.titel,
                    room: Paths.beoordelen,
                    notice: notice,
                    BeoordelingPagina(lijst: lijst).html,
                    aanmelding
                )
            )
        }
        router.get(RouterPath(Paths.oordeel)) { request, context in
            let aanmelding = try context.binnen()
            return try await page(request.vraag, [], aanmelding)
        }
        router.post(RouterPath(Paths.oordeel)) { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            guard let sleutel = Sleutel(form), let gezien = form["gezien"].flatMap({ Int64($0) }) else {
                throw Nee.nietGevonden
            }
            do {
                try await JudgeVoorval.run(
                    JudgeVoorval.Invoer(
                        medewerker: sleutel.medewerker,
                        dossier: sleutel.dossier,
                        dag: sleutel.dag,
                        gezien: Tijdstip(milliseconden: gezien),
                        oordeel: form["oordeel"] ?? "",
                        toelichting: form["toelichting"] ?? ""
                    ),
                    desk: kader.desk,
                    inzage: aanmelding.inzage(.toezicht)
                )
            } catch Nee.invoer(let fouten) {
                return try await page(form, fouten, aanmelding)
            }
            return Antwoord.naar("\(Paths.beoordelen)?melding=beoordeeld")
        }
        InstelRoutes(kader: kader).add(to: router)
    }

    private func page(_ form: Query, _ fouten: [Veldfout], _ aanmelding: Aanmelding) async throws -> Response {
        let lijst = try await ShowBeoordelen.run(desk: kader.desk, inzage: aanmelding.inzage(.toezicht))
        guard let sleutel = Sleutel(form), let regel = lijst.open.first(where: { Sleutel($0.voorval) == sleutel })
        else {
            throw Nee.nietGevonden
        }
        return Antwoord.pagina(
            kader.pagina(
                OordeelPagina.titel,
                room: Paths.beoordelen,
                width: .reading,
                hasErrors: !fouten.isEmpty,
                OordeelPagina(regel: regel, token: kader.token(aanmelding), form: form, fouten: fouten).html,
                aanmelding
            ),
            status: fouten.isEmpty ? .ok : .unprocessableContent
        )
    }
}

/// Which event a form is about.
private struct Sleutel: Hashable {
    let medewerker: MedewerkerID
    let dossier: DossierID?
    let dag: Day

    init?(_ form: Query) {
        guard let wie = form["medewerker"].flatMap({ MedewerkerID($0) }),
            let dag = form["dag"].flatMap({ Day(iso: $0) })
        else { return nil }
        (medewerker, self.dag, dossier) = (wie, dag, form["dossier"].flatMap { DossierID($0) })
    }

    init(_ voorval: Voorval) {
        (medewerker, dossier, dag) = (voorval.medewerker, voorval.dossier, voorval.dag)
    }
}
