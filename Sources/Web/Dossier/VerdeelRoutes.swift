// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import Hummingbird

/// Acts on several dossiers at once: giving them to a colleague, asking partners for progress.
struct VerdeelRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.post("/caseload/verdelen") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let team = try await kader.desk.team(aanmelding.gemeente)
            guard let naar = team.first(where: { $0.id.description == form["naar"] }) else {
                throw Nee.invoer([Veldfout("naar", "Kies een collega.", kind: .ontbreekt)])
            }
            let desk = kader.desk
            _ = try await AssignCaseload.run(
                form.all("dossier").compactMap { DossierID($0) },
                aan: naar,
                reden: form["reden"] ?? "",
                desk: desk,
                inzage: aanmelding.inzage(.sturing),
                ids: { desk.nieuwFeit() }
            )
            return Antwoord.naar("\(Paths.caseload)?melding=verdeeld")
        }
        router.post("/voortgang-vragen") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let desk = kader.desk
            _ = try await AskProgress.run(
                form.all("dossier").compactMap { DossierID($0) },
                bij: (form["bij"] ?? "").split(separator: ",").map(String.init),
                uiterlijk: form["uiterlijk"] ?? "",
                desk: desk,
                inzage: aanmelding.inzage(),
                ids: { desk.nieuwFeit() }
            )
            return Antwoord.naar("\(Paths.dossiers)?melding=gevraagd")
        }
    }
}
