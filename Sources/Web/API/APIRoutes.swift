// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// The JSON door: the same acts as the pages.
struct APIRoutes: Sendable {
    static let versie = "1.0.0"

    let kader: Paginakader
    let cookie: Sessiecookie

    func add(to router: Router<MeedoenContext>) {
        let document = OpenAPIDocument.json(version: APIRoutes.versie, cookie: kader.settings.cookienaam)
        let open = router.group("/api/v1")
        open.get("/openapi.json") { _, _ in
            var response = json(document)
            response.headers[.accessControlAllowOrigin] = "*"
            return response
        }
        open.get("/gezondheid") { _, _ in
            let isGood = await CheckHealth.run(desk: kader.desk)
            let stand = isGood ? "goed" : "storing"
            return json(
                .object([("stand", .text(stand)), ("versie", .text(APIRoutes.versie))]),
                status: isGood ? .ok : .serviceUnavailable
            )
        }
        let api = router.group("/api/v1").add(middleware: Binnen(desk: kader.desk, cookie: cookie, isAPI: true))
        api.get("/regels") { _, context in
            let (tabel, _) = try await ShowRegeltabel.run(desk: kader.desk, inzage: try context.binnen().inzage())
            return json(Naslag.regels(tabel))
        }
        api.get("/feitsoorten") { _, _ in json(Naslag.feitsoorten()) }
        api.post("/termijnen") { request, context in
            let aanmelding = try context.binnen()
            let body = try await body(request)
            let klokkader = try await kader.desk.kader(aanmelding.gemeente)
            return json(try JSONUitvoer.termijnen(body, peildatum: try peildatum(request), kader: klokkader))
        }
        APIDossierRoutes(api: self).add(to: api)
        APILijstRoutes(api: self).add(to: api)
    }

    /// A JSON answer, with the version of the API.
    func json(_ bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
        var response = Antwoord.bytes(bytes, type: "application/json", status: status)
        if let version = HTTPField.Name("API-Version") { response.headers[version] = APIRoutes.versie }
        return response
    }

    func json(_ text: JSONText, status: HTTPResponse.Status = .ok) -> Response { json(text.bytes, status: status) }

    /// The body, at most 1 MiB of JSON.
    func body(_ request: Request) async throws -> [UInt8] {
        guard request.headers[.contentType]?.hasPrefix("application/json") ?? false else {
            throw HTTPError(.unsupportedMediaType, message: "Stuur application/json.")
        }
        let buffer = try await request.inhoud(tot: 1 << 20)
        return Array(buffer.readableBytesView)
    }

    /// The day that the caller asks for, or today.
    func peildatum(_ request: Request) throws -> Day {
        guard let text = request.vraag["peildatum"] else { return kader.desk.vandaag }
        guard let day = Day(iso: text) else {
            throw Nee.invoer([Veldfout("peildatum", "Schrijf de peildatum als jjjj-mm-dd.", kind: .ongeldig)])
        }
        return day
    }
}
