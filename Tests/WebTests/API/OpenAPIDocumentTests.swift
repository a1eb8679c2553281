// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation
import Testing

@testable import Web

struct OpenAPIDocumentTests {
    static let bytes = OpenAPIDocument.json(version: "1.2.3")

    private func document() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(Self.bytes)) as? [String: Any])
    }

    private func object(_ keys: String...) throws -> [String: Any] {
        var current = try document()
        for key in keys { current = try #require(current[key] as? [String: Any], "\(key)") }
        return current
    }

    /// To check it with other tools: `OPENAPI=/tmp/openapi.json swift test --filter OpenAPIDocumentTests`.
    @Test func `the contract is JSON and can be written to a file`() throws {
        #expect(try document()["openapi"] as? String == "3.1.0")
        #expect(try object("info")["version"] as? String == "1.2.3")
        guard let path = ProcessInfo.processInfo.environment["OPENAPI"] else { return }
        try Data(Self.bytes).write(to: URL(fileURLWithPath: path))
    }

    @Test func `paths and routes are the same list`() throws {
        var documented: Set<String> = []
        for (path, item) in try object("paths") {
            for method in try #require(item as? [String: Any]).keys { documented.insert("\(method) \(path)") }
        }
        #expect(documented == Set(APIRoute.all.map { "\($0.method.rawValue) \($0.path)" }))
        #expect(Set(APIRoute.all).count == APIRoute.all.count)
    }

    @Test func `what is open without a session says so`() throws {
        for route in APIRoute.all {
            let security = try object("paths", route.path, route.method.rawValue)["security"] as? [Any]
            #expect((security?.isEmpty == true) == route.isOpen, "\(route.path)")
        }
    }

    @Test(arguments: Feitsoort.allCases)
    func `every kind of feit is in the contract with all its fields`(_ soort: Feitsoort) throws {
        let schema = try object("components", "schemas", "Inhoud.\(soort.rawValue)")
        let properties = try #require(schema["properties"] as? [String: Any])
        #expect(Set(properties.keys) == Set(soort.beschrijving.velden.map(\.sleutel)))
        let required = schema["required"] as? [String] ?? []
        #expect(required == soort.beschrijving.velden.filter(\.isVerplicht).map(\.sleutel))
        let choices = try #require(try object("components", "schemas", "NieuwFeit")["oneOf"] as? [[String: String]])
        #expect(choices.contains(["$ref": "#/components/schemas/NieuwFeit.\(soort.rawValue)"]))
    }

    @Test func `every reference leads somewhere`() throws {
        let text = String(decoding: Self.bytes, as: UTF8.self)
        let components = try object("components")
        let references = text.split(separator: "\"#/components/").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(references.count > 300)
        for reference in Set(references) {
            let parts = reference.split(separator: "/").map(String.init)
            let group = try #require(components[parts[0]] as? [String: Any])
            #expect(group[parts[1]] != nil, "\(reference)")
        }
    }

    @Test func `each answer carries the version and each way in has its own id`() throws {
        var ids: Set<String> = []
        for route in APIRoute.all {
            let operation = try object("paths", route.path, route.method.rawValue)
            #expect(ids.insert(try #require(operation["operationId"] as? String)).inserted)
            let answers = try #require(operation["responses"] as? [String: [String: Any]])
            for (status, answer) in answers where answer["$ref"] == nil {
                #expect((answer["headers"] as? [String: Any])?["API-Version"] != nil, "\(route.path) \(status)")
            }
        }
    }

    @Test(arguments: APIRoute.all)
    func `names keep to the API Design Rules`(_ route: APIRoute) throws {
        let segments = route.path.split(separator: "/")
        for segment in segments where !segment.hasPrefix("{") && segment != "openapi.json" {
            #expect(segment.wholeMatch(of: try Regex("[a-z]+(-[a-z]+)*")) != nil, "\(segment)")
        }
        #expect(!route.path.hasSuffix("/"))
    }
}
