// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import HTTPTypes
internal import Hummingbird

/// Behind this door are the acts that export people, change rights or change the law. Who gave the second factor more than ten
/// minutes ago gives it again first; a form that was sent is kept and goes on afterwards.
struct Bevestigd: RouterMiddleware {
    static let veld = "bevestigcode"

    let kader: Paginakader

    @concurrent func handle(
        _ request: Request,
        context: MeedoenContext,
        next: @concurrent (Request, MeedoenContext) async throws -> Response
    ) async throws -> Response {
        let aanmelding = try context.binnen()
        guard !kader.desk.isBevestigd(aanmelding) else { return try await next(request, context) }
        guard !request.uri.path.hasPrefix("/api/") else {
            return Probleem(.bevestigingNodig, detail: "Geef de tweede factor opnieuw, op de site.").antwoord
        }
        let vraag = Bevestigvraag(kader: kader, aanmelding: aanmelding)
        guard request.method == .post else {
            return try await vraag.page(Paths.bevestigen, [("naar", request.uri.description)])
        }
        var request = request
        let form = Query(String(buffer: try await request.bewaardeInhoud(tot: 1 << 20)))
        _ = try context.binnen(form, kader.desk)
        let kept = form.paren.filter { $0.naam != Bevestigd.veld && $0.naam != FormToken.csrfName }
            .map { ($0.naam, $0.waarde) }
        guard let code = form[Bevestigd.veld] else { return try await vraag.page(request.uri.path, kept) }
        switch try await ConfirmSession.run(code: code, aanmelding: aanmelding, desk: kader.desk) {
        case .bevestigd(let bevestigd):
            var inside = context
            inside.aanmelding = bevestigd
            return try await next(request, inside)
        case .onjuist: return try await vraag.page(request.uri.path, kept, fout: Codeveld.onjuist)
        case .teVaak(let seconden): return try await vraag.page(request.uri.path, kept, fout: Wachttijd.zin(seconden))
        }
    }
}

/// Where a page that was asked for with GET goes on after the code.
struct BevestigRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.post("/bevestigen") { request, context in
            let form = try await request.formulier()
            let aanmelding = try context.binnen(form, kader.desk)
            let naar = Aanmeldbestemming.na(form["naar"], aanmelding)
            let vraag = Bevestigvraag(kader: kader, aanmelding: aanmelding)
            guard let code = form[Bevestigd.veld] else {
                return try await vraag.page(Paths.bevestigen, [("naar", naar)])
            }
            switch try await ConfirmSession.run(code: code, aanmelding: aanmelding, desk: kader.desk) {
            case .bevestigd: return Antwoord.naar(naar)
            case .onjuist:
                return try await vraag.page(Paths.bevestigen, [("naar", naar)], fout: Codeveld.onjuist)
            case .teVaak(let seconden):
                return try await vraag.page(Paths.bevestigen, [("naar", naar)], fout: Wachttijd.zin(seconden))
            }
        }
    }
}

/// The page that asks for the code again, with what was sent unseen in its form.
struct Bevestigvraag: Sendable {
    static let titel = "Bevestig dat u het bent"

    let kader: Paginakader
    let aanmelding: Aanmelding

    func page(_ action: String, _ kept: [(String, String)], fout: String? = nil) async throws -> Response {
        let form = Form(
            action: action,
            token: FormToken(csrf: kader.desk.formuliertoken(aanmelding)),
            hidden: kept.map { HiddenField($0.0, $0.1) },
            parts: [.init(fields: [Codeveld.field(Bevestigd.veld, fout: fout)])],
            submit: "Bevestigen",
            cancelHref: Paths.begin
        )
        let demo = kader.settings.isDemo ? Codeveld.democode(try await kader.desk.democode(aanmelding)) : nil
        let html: HTML = """
            \(PageHeading(
                title: Bevestigvraag.titel,
                subtitle: "Dit is een zware handeling. Daarom vraagt Meedoen nog een keer om de code uit uw app."
            ))
            \(form)
            """
        return Antwoord.pagina(
            kader.pagina(
                Bevestigvraag.titel,
                room: nil,
                width: .reading,
                hasErrors: fout != nil,
                notice: demo,
                html,
                aanmelding
            ),
            status: fout == nil ? .ok : .unprocessableContent
        )
    }
}
