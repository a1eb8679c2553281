// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Exchange

@Suite("X-08: JSON with random values and harmed texts")
struct JSONPropertyTests {
    private static let parts = [
        "a", "é", "e\u{301}", "😀", "\"", "\\", "/", "\n", "\0", "\u{1F}", " ", "{", "long enough to allocate",
    ]
    private static let decimals = ["1.0", "-0", "1e9", "12345678901234567890", "0.10", "-2.5E-3"]

    private static func string(_ generator: inout SeededGenerator) -> String {
        let count = Int.random(in: 0...5, using: &generator)
        return (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
    }

    private static func value(_ generator: inout SeededGenerator, depth: Int = 0) -> JSONValue {
        switch Int.random(in: 0..<(depth < 5 ? 9 : 6), using: &generator) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &generator))
        case 2: return .whole(Int64.random(in: .min ... .max, using: &generator))
        case 3: return .whole(Int64.random(in: -20...20, using: &generator))
        case 4: return JSONDecimal(decimals.randomElement(using: &generator) ?? "").map(JSONValue.decimal) ?? .null
        case 5: return .string(string(&generator))
        case 6:
            let count = Int.random(in: 0...5, using: &generator)
            return .array((0..<count).map { _ in value(&generator, depth: depth + 1) })
        default:
            let count = Int.random(in: 0...20, using: &generator)
            return .object(
                JSONObject((0..<count).map { _ in (string(&generator), value(&generator, depth: depth + 1)) })
            )
        }
    }

    @Test("what was written comes back", arguments: [JSONWriter.Vorm.compact, .leesbaar])
    func roundTrip(_ vorm: JSONWriter.Vorm) throws {
        var generator = SeededGenerator(seed: 2_021)
        for _ in 0..<500 {
            let value = Self.value(&generator)
            let bytes = value.bytes(vorm)
            let back = try JSONParser.parse(bytes, maxBytes: bytes.count)
            #expect(back == value)
            #expect(back.bytes(vorm) == bytes)
        }
    }

    @Test func `a harmed text gives a value or a fault inside the text, and the same each time`() throws {
        var generator = SeededGenerator(seed: 99)
        var refused = 0
        let rounds = 5_000
        for _ in 0..<rounds {
            let vorm: JSONWriter.Vorm = Bool.random(using: &generator) ? .compact : .leesbaar
            let bytes = Self.value(&generator, depth: 2).bytes(vorm).harmed(using: &generator)
            let first = Self.outcome(bytes)
            #expect(first == Self.outcome(bytes))
            switch first {
            case .success(let value):
                #expect(try JSONParser.parse(value.bytes(), maxBytes: .max) == value)
            case .failure(let fout):
                refused += 1
                let line = try #require(fout.line)
                let column = try #require(fout.column)
                #expect(line >= 1 && line <= bytes.count + 1 && column >= 1 && column <= bytes.count + 1)
                #expect(fout.zin.hasSuffix("."))
            }
        }
        #expect(refused > rounds / 4 && refused < rounds)
    }

    @Test func `any bytes at all give a value or a fault`() {
        var generator = SeededGenerator(seed: 5)
        let alphabet = Array("{}[]\",:\\u0123dD8eE+-.truefalsn \n".utf8) + [0xEF, 0xBB, 0xBF, 0xC3, 0xA9, 0xFF, 0]
        for _ in 0..<10_000 {
            let count = Int.random(in: 0...30, using: &generator)
            let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            if case .failure(let fout) = Self.outcome(bytes) { #expect(fout.line != nil) }
        }
    }

    private static func outcome(_ bytes: [UInt8]) -> Result<JSONValue, JSONFout> {
        Result { () throws(JSONFout) in try JSONParser.parse(bytes, maxBytes: 1_000_000) }
    }
}
