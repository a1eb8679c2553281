// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import HTTPTypes
internal import Hummingbird

/// The cookie that holds the token of a session.
struct Sessiecookie: Sendable {
    let settings: WebSettings

    /// The token in the request; nil when there is none.
    func token(_ request: Request) -> String? {
        guard let header = request.headers[.cookie] else { return nil }
        for part in header.split(separator: ";") {
            let pair = part.drop(while: { $0 == " " }).split(separator: "=", maxSplits: 1)
            if pair.count == 2, pair[0] == settings.cookienaam { return String(pair[1]) }
        }
        return nil
    }

    func set(_ token: String, on response: inout Response) {
        response.headers[.setCookie] =
            "\(settings.cookienaam)=\(token); Path=/; HttpOnly; SameSite=Lax\(settings.isVeilig ? "; Secure" : "")"
    }

    func clear(on response: inout Response) {
        response.headers[.setCookie] =
            "\(settings.cookienaam)=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax\(settings.isVeilig ? "; Secure" : "")"
    }
}
