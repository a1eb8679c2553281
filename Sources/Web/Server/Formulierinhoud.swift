// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Hummingbird

extension Request {
    /// The fields of a form that was posted, at most 1 MiB.
    func formulier() async throws -> Query {
        guard headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") ?? false else {
            throw HTTPError(.unsupportedMediaType, message: "Een formulier wordt verwacht.")
        }
        let buffer = try await body.collect(upTo: 1 << 20)
        return Query(String(buffer: buffer))
    }

    /// The query of the address.
    var vraag: Query { Query(uri.query ?? "") }
}
