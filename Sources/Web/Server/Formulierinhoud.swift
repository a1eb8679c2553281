// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Request {
    /// The fields of a form that was posted, at most 1 MiB.
    func formulier() async throws -> Query {
        guard headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") ?? false else {
            throw HTTPError(.unsupportedMediaType, message: "Een formulier wordt verwacht.")
        }
        return Query(String(buffer: try await inhoud(tot: 1 << 20)))
    }

    /// The whole body. One that breaks off, or is not cut as its head says, is the doing of who sent it.
    func inhoud(tot most: Int) async throws -> ByteBuffer {
        do {
            return try await body.collect(upTo: most)
        } catch let error as any HTTPResponseError {
            throw error
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw HTTPError(
                .badRequest,
                headers: [.connection: "close"],
                message: "Het verzoek kwam niet heel aan. Stuur het opnieuw."
            )
        }
    }

    /// The same, kept in the request for who reads it after.
    mutating func bewaardeInhoud(tot most: Int) async throws -> ByteBuffer {
        let buffer = try await inhoud(tot: most)
        body = RequestBody(buffer: buffer)
        return buffer
    }

    /// The query of the address.
    var vraag: Query { Query(uri.query ?? "") }
}
