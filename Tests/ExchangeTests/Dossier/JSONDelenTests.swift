// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Exchange

@Suite("Bestand van meer JSON-documenten")
struct JSONDelenTests {
    @Test("X-08: regels en lange documenten, in welke stukken ook", arguments: 0..<20)
    func pieces(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let documents = [#"{"a":"} \" {"}"#, "{\n \"b\": [ {}, {\"c\": \"\\\\\"} ]\n}", "{}"]
        let bytes = Array(("\u{FEFF}" + documents.joined(separator: "\n\n")).utf8)
        var delen = JSONDelen()
        var found: [(String, Int)] = []
        for piece in bytes.pieces(upTo: 7, using: &generator) {
            delen.feed(Array(piece))
            while let deel = try delen.next() { found.append((String(decoding: deel.bytes, as: UTF8.self), deel.line)) }
        }
        delen.finish()
        #expect(try delen.next()?.line == nil)
        #expect(found.map(\.0) == documents)
        #expect(found.map(\.1) == [1, 3, 7])
    }

    @Test("X-08: een half document komt als half document bij de lezer")
    func half() throws {
        var delen = JSONDelen()
        delen.feed(Array("{\"a\": [1, ".utf8))
        #expect(try delen.next()?.line == nil)
        delen.finish()
        let deel = try #require(try delen.next())
        #expect(throws: JSONFout.self) { try JSONParser.parse(deel.bytes, maxBytes: 100) }
    }

    @Test(
        "X-08: wat geen object is, en wat te groot is, wordt geweigerd",
        arguments: ["[]", "x", "{\"a\":\"0123456789012345678901234567890\"}"]
    )
    func refused(text: String) {
        var delen = JSONDelen(maxBytes: 20)
        delen.feed(Array(text.utf8))
        delen.finish()
        #expect(throws: JSONFout.self) { try delen.next() }
    }
}
