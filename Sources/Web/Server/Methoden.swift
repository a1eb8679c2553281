// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import HTTPTypes
internal import Hummingbird

/// Says for an address that there is, but not with this method, which methods it has (405 with `Allow`, RFC 9110).
///
/// Stands last at the router, after every route: then only what no route answers comes by.
struct Methoden: RouterMiddleware {
    private let routes: [(path: RouterPath, method: HTTPRequest.Method)]

    init(of router: Router<MeedoenContext>) {
        routes = router.routes.map { ($0.path, $0.method) }
    }

    @concurrent func handle(
        _ request: Request,
        context: MeedoenContext,
        next: @concurrent (Request, MeedoenContext) async throws -> Response
    ) async throws -> Response {
        let methods = methods(at: request.uri.path)
        guard !methods.isEmpty else { return try await next(request, context) }
        throw HTTPError(
            .methodNotAllowed,
            headers: [.allow: methods.sorted().joined(separator: ", ")],
            message: "Dit adres kent deze methode niet."
        )
    }

    private func methods(at path: String) -> Set<String> {
        let parts = path.split(separator: "/")
        let found = routes.filter { route in
            route.path.components.count == parts.count && zip(route.path.components, parts).allSatisfy { $0 ~= $1 }
        }
        let methods = Set(found.map(\.method.rawValue))
        return methods.contains("GET") ? methods.union(["HEAD"]) : methods
    }
}
