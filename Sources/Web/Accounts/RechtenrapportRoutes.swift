// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// *Beheer › Rechtenrapport*: to look through, to print, to keep as a file, and to note that it was looked through.
struct RechtenrapportRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get(RouterPath(Paths.rechten)) { request, context in
            try await page(try context.binnen(), request.vraag)
        }
        let bevestigd = router.group().add(middleware: Bevestigd(kader: kader))
        bevestigd.get(RouterPath(Paths.rechtenbestand)) { _, context in
            let aanmelding = try context.binnen()
            let bytes = try await ShowRechtenrapport.bestand(desk: kader.desk, inzage: aanmelding.inzage(.beheer))
            return Antwoord.bestand(
                bytes,
                type: "text/csv; charset=utf-8",
                naam: "rechten-\(aanmelding.gemeente)-\(kader.desk.vandaag.iso).csv"
            )
        }
        bevestigd.post(RouterPath(Paths.rechten)) { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let opmerkingen = form["opmerkingen"] ?? ""
            let invoer = ReviewRechten.Invoer(
                stand: Tijdstip(milliseconden: Int64(form["stand"] ?? "") ?? 0),
                vingerafdruk: form["vingerafdruk"] ?? "",
                opmerkingen: opmerkingen
            )
            do {
                try await ReviewRechten.run(invoer, desk: kader.desk, inzage: aanmelding.inzage(.beheer))
            } catch Nee.invoer(let fouten) {
                return try await page(aanmelding, Query(""), opmerkingen: opmerkingen, fouten: fouten)
            }
            return Antwoord.naar("\(Paths.rechten)?melding=nagekeken")
        }
    }

    private func page(
        _ aanmelding: Aanmelding,
        _ vraag: Query,
        opmerkingen: String = "",
        fouten: [Veldfout] = []
    ) async throws -> Response {
        let rapport = try await ShowRechtenrapport.run(desk: kader.desk, inzage: aanmelding.inzage(.beheer))
        let isAlles = vraag["blad"] == "alles"
        let begin =
            vraag["na"].flatMap { na in rapport.accounts.firstIndex { $0.gebruikersnaam == na } }.map { $0 + 1 } ?? 0
        let getoond = isAlles ? rapport.accounts[...] : rapport.accounts[begin...].prefix(RechtenrapportPagina.perBlad)
        let html = RechtenrapportPagina(
            rapport: rapport,
            getoond: getoond,
            isAlles: isAlles,
            token: kader.token(aanmelding),
            opmerkingen: opmerkingen,
            fouten: fouten
        ).html
        let notice =
            vraag["melding"] == "nagekeken"
            ? Notice(kind: .saved, title: "Vastgelegd dat u dit rapport hebt nagekeken") : nil
        return Antwoord.pagina(
            kader.pagina(
                RechtenrapportPagina.titel,
                room: Paths.beheer,
                hasErrors: !fouten.isEmpty,
                notice: notice,
                html,
                aanmelding
            ),
            status: fouten.isEmpty ? .ok : .unprocessableContent
        )
    }
}
