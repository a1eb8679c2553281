// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import HTTPTypes
internal import Hummingbird

/// Lets in only requests for a known name, and only forms that this site itself sent.
struct Poort: RouterMiddleware {
    let hosts: Set<String>
    private static let hostkop = HTTPField.Name("Host") ?? .accept

    @concurrent func handle(
        _ request: Request,
        context: MeedoenContext,
        next: @concurrent (Request, MeedoenContext) async throws -> Response
    ) async throws -> Response {
        // The first name is lifted out of the headers; one that is still among them is a second.
        guard request.head.authority == nil || request.headers[Self.hostkop] == nil else {
            throw HTTPError(.badRequest, message: "Dit verzoek noemt twee keer een naam van de site.")
        }
        let host = request.head.authority ?? request.headers[Self.hostkop] ?? ""
        guard let name = name(in: host), hosts.contains(name) else {
            throw HTTPError(.misdirectedRequest, message: "Onbekende naam van de site.")
        }
        switch request.method {
        case .get, .head, .options: break
        default:
            guard isOwn(request, host: host) else {
                throw HTTPError(.forbidden, message: "Dit formulier kwam niet van deze site.")
            }
        }
        return try await next(request, context)
    }

    /// The name before the port; nil when what follows is no port.
    private func name(in host: String) -> String? {
        let parts = host.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return parts.count == 1 ? host : nil }
        return UInt16(parts[1]) == nil || parts[1].contains("+") ? nil : String(parts[0])
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
