// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import Hummingbird

/// Acts on several dossiers at once: giving them to a colleague, asking partners for progress.
struct VerdeelRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        let lijst = Lijstantwoord(kader: kader)
        router.post("/caseload/verdelen") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let desk = kader.desk
            let team = try await desk.team(aanmelding.gemeente)
            return try await lijst.doe(form, aanmelding, daarna: "\(Paths.caseload)?melding=verdeeld") { dossiers in
                _ = try await AssignCaseload.run(
                    dossiers,
                    aan: team.first { $0.id.description == form["naar"] },
                    reden: form["reden"] ?? "",
                    desk: desk,
                    inzage: aanmelding.inzage(.sturing),
                    ids: { desk.nieuwFeit() }
                )
            }
        }
        router.post("/voortgang-vragen") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let desk = kader.desk
            let back = Terug(form[Bulkinvoer.lijstVeld])?.met(melding: "gevraagd")
            let daarna = back ?? "\(Paths.dossiers)?melding=gevraagd"
            return try await lijst.doe(form, aanmelding, daarna: daarna) { dossiers in
                _ = try await AskProgress.run(
                    dossiers,
                    bij: (form["bij"] ?? "").split(separator: ",").map(String.init),
                    uiterlijk: form["uiterlijk"] ?? "",
                    desk: desk,
                    inzage: aanmelding.inzage(),
                    ids: { desk.nieuwFeit() }
                )
            }
        }
    }
}
