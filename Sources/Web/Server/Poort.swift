// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import HTTPTypes
internal import Hummingbird

/// Lets in only requests for a known name, and only forms that this site itself sent.
struct Poort: RouterMiddleware {
    let hosts: Set<String>

    @concurrent func handle(
        _ request: Request,
        context: MeedoenContext,
        next: @concurrent (Request, MeedoenContext) async throws -> Response
    ) async throws -> Response {
        let host = request.head.authority ?? request.headers[.init("Host") ?? .accept] ?? ""
        let name = host.split(separator: ":", omittingEmptySubsequences: false).first.map(String.init) ?? host
        guard hosts.contains(name) else { throw HTTPError(.misdirectedRequest, message: "Onbekende naam van de site.") }
        switch request.method {
        case .get, .head, .options: break
        default:
            guard isOwn(request, host: host) else {
                throw HTTPError(.forbidden, message: "Dit formulier kwam niet van deze site.")
            }
        }
        return try await next(request, context)
    }

    // A browser says where a form comes from; a program that says nothing has no cookie to misuse either.
    private func isOwn(_ request: Request, host: String) -> Bool {
        if let site = request.headers[.init("Sec-Fetch-Site") ?? .accept], site != "same-origin", site != "none" {
            return false
        }
        guard let origin = request.headers[.origin], origin != "null" else { return request.headers[.origin] == nil }
        return origin == "http://\(host)" || origin == "https://\(host)"
    }
}
