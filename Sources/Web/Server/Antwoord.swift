// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// The answers that a door gives.
enum Antwoord {
    /// A page.
    static func pagina(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
        bytes(html.bytes, type: "text/html; charset=utf-8", status: status)
    }

    /// To another address of the own site, with GET (after a form was carried out).
    static func naar(_ address: String) -> Response {
        Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store"])
    }

    static func bytes(_ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: type, .cacheControl: "no-store", .contentLength: String(bytes.count)],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// A file to keep, under a name without personal data.
    static func bestand(_ bytes: [UInt8], type: String, naam: String) -> Response {
        var response = Antwoord.bytes(bytes, type: type)
        response.headers[.contentDisposition] = "attachment; filename=\"\(naam)\""
        return response
    }
}
