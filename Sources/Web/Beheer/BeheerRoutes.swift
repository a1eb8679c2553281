// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// *Beheer*: reading files in, taking them back, taking data out, and the journal.
struct BeheerRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/beheer") { _, context in try await page(nil, try context.binnen()) }
        router.post("/beheer/inlezen") { request, context in try await read(request, context) }
        router.post("/beheer/inlezen/ongedaan") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let desk = kader.desk
            let done = try await UndoImport.run(
                form["inlezing"] ?? "",
                desk: desk,
                inzage: aanmelding.inzage(.inlezen),
                ids: { desk.nieuwFeit() }
            )
            let text =
                "\(done.dossiersVerwijderd) dossiers en \(done.feitenVerwijderd) feiten verwijderd, \(done.feitenIngetrokken) feiten ingetrokken."
            return try await page(
                nil,
                aanmelding,
                notice: Notice(kind: .saved, title: "Ongedaan gemaakt", text: "\(text)")
            )
        }
        router.post("/beheer/taken/opnieuw") { request, context in
            let aanmelding = try context.binnen(try await request.formulier(), kader.desk)
            try await RetryTaken.run(desk: kader.desk, inzage: aanmelding.inzage(.beheer))
            return try await page(
                nil,
                aanmelding,
                notice: Notice(
                    kind: .saved,
                    title: "Meedoen probeert het opnieuw",
                    text: "Ververs deze pagina over een minuut om te zien hoe het ging."
                )
            )
        }
        UitvoerRoutes(kader: kader).add(to: router)
        let bevestigd = router.group().add(middleware: Bevestigd(kader: kader))
        bevestigd.get("/dossiers/:id/uitvoer.json") { _, context in try await dossier(context, .json) }
        bevestigd.get("/dossiers/:id/uitvoer.csv") { _, context in try await dossier(context, .csv) }
    }

    private func dossier(_ context: MeedoenContext, _ vorm: ExportDossier.Vorm) async throws -> Response {
        let aanmelding = try context.binnen()
        let bytes = try await ExportDossier.run(
            try context.kenmerk("id"),
            als: vorm,
            desk: kader.desk,
            inzage: aanmelding.inzage(.uitvoer)
        )
        return vorm == .json
            ? Antwoord.bestand(bytes, type: "application/json", naam: "dossier.json")
            : Antwoord.bestand(bytes, type: "text/csv; charset=utf-8", naam: "dossier.csv")
    }

    private static let bestandssoorten = [".csv", ".txt", ".json", ".jsonl"]

    /// Tries the file first; reads it in only when the person said so and nothing is wrong.
    private func read(_ request: Request, _ context: MeedoenContext) async throws -> Response {
        let buffer = try await request.inhoud(tot: 20 << 20)
        guard
            let form = Multipart(Array(buffer.readableBytesView), contentType: request.headers[.contentType] ?? ""),
            let aanmelding = context.aanmelding,
            kader.desk.isFormuliertoken(form.velden[FormToken.csrfName] ?? "", aanmelding)
        else {
            throw HTTPError(.forbidden, message: "Dit formulier is verlopen. Ververs de pagina en stuur het opnieuw.")
        }
        guard let file = form.bestand else {
            return try await page(
                nil,
                aanmelding,
                notice: Notice(
                    kind: .refusal,
                    title: "Kies een bestand",
                    text: "Grotere bestanden dan 20 MB leest beheer in met de opdracht meedoen import."
                )
            )
        }
        guard Self.bestandssoorten.contains(where: { file.naam.lowercased().hasSuffix($0) }) else {
            return try await page(
                nil,
                aanmelding,
                notice: Notice(
                    kind: .refusal,
                    title: "Dit bestand kan niet worden ingelezen",
                    text: "Kies een bestand met gegevens: CSV, tekst of JSON. Sla een rekenblad eerst op als CSV."
                )
            )
        }
        let soort: Importsoort =
            switch form.velden["soort"] {
            case "feiten": .feiten(nil)
            case "dossiers": .dossiers
            default: .personen
            }
        let opdracht = Importopdracht(soort, Importbron(naam: file.naam, bytes: file.bytes))
        let desk = kader.desk
        let inzage = aanmelding.inzage(.inlezen)
        guard form.velden["echt"] == "ja" else {
            return try await page(
                try await CheckImport.run(opdracht, desk: desk, inzage: inzage, ids: { desk.nieuwFeit() }),
                aanmelding
            )
        }
        switch try await RunImport.run(opdracht, desk: desk, inzage: inzage, ids: { desk.nieuwFeit() }) {
        case .ingelezen(let rapport), .geweigerd(let rapport): return try await page(rapport, aanmelding)
        }
    }

    private func page(
        _ rapport: Importrapport?,
        _ aanmelding: Aanmelding,
        notice: Notice? = nil
    ) async throws -> Response {
        let inzage = aanmelding.inzage(.beheer)
        let mayTaken = Bevoegdheid.mag(aanmelding.medewerker.rol, .takenBekijken)
        let taken = mayTaken ? try await ShowTaken.run(desk: kader.desk, inzage: inzage) : nil
        let html = BeheerPagina(
            rapport: rapport,
            inlezingen: try await ShowInlezingen.run(desk: kader.desk, inzage: inzage),
            token: kader.token(aanmelding),
            rol: aanmelding.medewerker.rol,
            taken: taken.map {
                Takenkaart(
                    overzicht: $0,
                    nu: kader.desk.nu(),
                    gemeenten: kader.gemeenten,
                    token: kader.token(aanmelding)
                )
            }
        ).html
        let isRefused = rapport.map { !$0.isGoed } ?? false
        return Antwoord.pagina(
            kader.pagina("Beheer", room: Paths.beheer, hasErrors: isRefused, notice: notice, html, aanmelding),
            status: isRefused ? .unprocessableContent : .ok
        )
    }
}
