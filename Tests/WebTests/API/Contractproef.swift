// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import Exchange
import TestSupport
import Testing

@testable import Web

/// The API of a site, of which every answer is held against the contract that the site itself serves.
struct Contractproef: Sendable {
    let site: Proefsite
    let document: JSONValue

    init(_ site: Proefsite) async throws {
        self.site = site
        let reply = try await Visitor(site: site).json("GET", "/openapi.json")
        document = try Contractproef.parse(reply)
    }

    static func parse(_ reply: Reply) throws -> JSONValue { try JSONParser.parse(reply.body, maxBytes: 10 << 20) }

    /// Asks, and holds the answer against the contract.
    @discardableResult
    func ask(
        _ route: APIRoute,
        _ path: String,
        _ body: String = "",
        als visitor: Visitor,
        headers: [(String, String)] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> (status: Int, json: JSONValue, reply: Reply) {
        let method = route.method.rawValue.uppercased()
        let reply = try await visitor.json(method, path, body, headers: headers)
        let json = try Contractproef.parse(reply)
        let place: Comment = "\(method) \(path) \(reply.status) \(reply.text.prefix(300))"
        #expect(findings(route, reply, json) == [], place, sourceLocation: sourceLocation)
        return (reply.status, json, reply)
    }

    /// What in this answer is not as the contract says.
    func findings(_ route: APIRoute, _ reply: Reply, _ json: JSONValue) -> [String] {
        let schemas = Schema(document: document)
        let operation = document["paths"]?[route.path]?[route.method.rawValue]
        guard var answer = operation?["responses"]?[String(reply.status)] else {
            return ["status \(reply.status) is not in the contract"]
        }
        if let reference = answer["$ref"]?.text, let target = schemas.resolve(reference) { answer = target }
        let type = reply["Content-Type"] ?? ""
        guard let schema = answer["content"]?[type]?["schema"] else { return ["\(type) is not in the contract"] }
        var found = schemas.findings(json, schema)
        if case .object(let promised)? = answer["headers"] {
            for header in promised.members where header.key != "Link" && reply[header.key] == nil {
                found.append("\(header.key) is not there")
            }
        }
        for kop in ["ETag", "Link", "Location"] where reply[kop] != nil && answer["headers"]?[kop] == nil {
            found.append("\(kop) is not in the contract")
        }
        if reply["API-Version"] != document["info"]?["version"]?.text { found.append("API-Version differs") }
        return found
    }
}
