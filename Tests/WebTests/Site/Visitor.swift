// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Web

/// Somebody at the site, with or without a session.
struct Visitor: Sendable {
    let site: Proefsite
    var cookie: String?

    func get(_ path: String, headers: [(String, String)] = []) async throws -> Reply {
        try await send("GET", path, headers: headers)
    }

    /// Sends a form with the token of the own session.
    func post(
        _ path: String,
        _ fields: [(String, String)] = [],
        headers: [(String, String)] = []
    ) async throws -> Reply {
        try await post(path, [(FormToken.csrfName, try await token())] + fields, plain: headers)
    }

    /// Sends a form just as it is.
    func post(_ path: String, _ fields: [(String, String)], plain headers: [(String, String)]) async throws -> Reply {
        let text = fields.map { "\(Query.encode($0.0))=\(Query.encode($0.1))" }.joined(separator: "&")
        let type = ("Content-Type", "application/x-www-form-urlencoded")
        return try await send("POST", path, headers: [type] + headers, body: Array(text.utf8))
    }

    /// Sends a file with a form around it.
    func upload(
        _ path: String,
        _ fields: [(String, String)],
        file: String?,
        naam: String = "personen.csv"
    ) async throws -> Reply {
        let mark = "----grens1234"
        var body = ""
        for (name, value) in [(FormToken.csrfName, try await token())] + fields {
            body += "--\(mark)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        if let file {
            body += "--\(mark)\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"\(naam)\"\r\n"
            body += "Content-Type: text/csv\r\n\r\n\(file)\r\n"
        }
        body += "--\(mark)--\r\n"
        let type = ("Content-Type", "multipart/form-data; boundary=\(mark)")
        return try await send("POST", path, headers: [type], body: Array(body.utf8))
    }

    /// Sends JSON.
    func json(
        _ method: String,
        _ path: String,
        _ text: String = "",
        headers: [(String, String)] = []
    ) async throws -> Reply {
        let type = method == "POST" ? [("Content-Type", "application/json")] : []
        return try await send(method, "/api/v1\(path)", headers: type + headers, body: Array(text.utf8))
    }

    func send(
        _ method: String,
        _ path: String,
        headers: [(String, String)] = [],
        body: [UInt8] = []
    ) async throws -> Reply {
        let own = cookie.map { [("Cookie", $0)] } ?? []
        return try await site.send(method, path, headers: own + headers, body: body)
    }

    /// Both steps of signing in, as far as one comes.
    func signIn(_ name: String, _ password: String = Proefsite.wachtwoord, naar: String = "") async throws -> Reply {
        let first = try await firstStep(name, password, naar: naar)
        guard first.status == 303 else { return first }
        return try await Visitor(site: site, cookie: try first.cookie())
            .code(site.proef.code(), op: try #require(first["Location"]))
    }

    /// The first step alone.
    func firstStep(_ name: String, _ password: String = Proefsite.wachtwoord, naar: String = "") async throws -> Reply {
        try await post(
            "/aanmelden",
            [("gebruikersnaam", name), ("wachtwoord", password), ("naar", naar)],
            plain: []
        )
    }

    /// The second step, on the page to which the first one leads.
    func code(_ code: String, op address: String) async throws -> Reply {
        let page = try await get(address)
        let naar = page.text.contains("name=\"naar\"") ? try page.hidden("naar").replacing("&amp;", with: "&") : ""
        let fields = [(FormToken.csrfName, try page.hidden(FormToken.csrfName)), ("code", code), ("naar", naar)]
        return try await post("/aanmelden/code", fields, plain: [])
    }

    /// The token of the own forms; empty when nobody is signed in.
    func token() async throws -> String {
        guard cookie != nil else { return "" }
        return try await get("/begrippen").hidden(FormToken.csrfName)
    }
}
