// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Exchange

@Suite("X-08: reading JSON strictly")
struct JSONParserTests {
    static func parse(_ text: String) throws(JSONFout) -> JSONValue {
        try JSONParser.parse(Array(text.utf8), maxBytes: 1_000_000)
    }

    @Test(
        "values",
        arguments: [
            ("null", .null), (" true ", true), ("false\n", false), ("\u{FEFF}1", 1), ("\"\"", ""), ("[]", []),
            ("{}", [:]),
            ("[ ]", []), ("{\t}", [:]), ("0", 0), ("-7", -7), ("[1,[2,[]],{}]", [1, [2, []], [:]]),
            ("9223372036854775807", .whole(.max)), ("-9223372036854775808", .whole(.min)),
            ("{\"b\":1,\"a\":[null]}", ["b": 1, "a": [nil]]),
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u0000\uD83D\uDE00""#, "é\0😀"),
            ("\"é 诗 😀 \u{7F}\u{2028}\"", "é 诗 😀 \u{7F}\u{2028}"),
            ("{\"x\" : \"y\" , \"z\":{\"x\":1}}", ["x": "y", "z": ["x": 1]]),
        ] as [(String, JSONValue)]
    )
    func values(_ text: String, _ value: JSONValue) throws {
        #expect(try Self.parse(text) == value)
    }

    @Test(
        "numbers that are no Int64 keep their digits",
        arguments: [
            "1.0", "0.10", "-0", "-0.5", "1e9", "1E+9", "2.50e-3", "9223372036854775808", "-9223372036854775809",
        ]
    )
    func decimals(_ text: String) throws {
        let decimal = try #require(JSONDecimal(text))
        #expect(try Self.parse(text) == .decimal(decimal))
        #expect(decimal.text == text)
    }

    @Test func `a decimal is never something that a whole number holds or JSON does not know`() {
        for text in ["1", "-12", "0", "01", "1.", ".5", "+1", "1e", "", "-", "NaN", "1,5", " 1.5"] {
            #expect(JSONDecimal(text) == nil)
        }
    }

    @Test func `members keep their order`() throws {
        let value = try Self.parse(#"{"z":1,"a":2,"m":3}"#)
        guard case .object(let object) = value else { throw JSONFout(.ontbreekt, path: "") }
        #expect(object.members.map(\.key) == ["z", "a", "m"])
        #expect(object["a"] == 2 && object["b"] == nil)
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let fout: JSONFout
        var testDescription: String { text }

        init(_ text: String, _ soort: JSONFout.Soort, _ column: Int) {
            self.init(text, soort, 1, column)
        }

        init(_ text: String, _ soort: JSONFout.Soort, _ line: Int, _ column: Int) {
            self.text = text
            fout = JSONFout(soort, line: line, column: column)
        }
    }

    static let cases = [
        Case("", .isLeeg, 1), Case(" \n\t", .isLeeg, 2, 2), Case("[1,2", .houdtOp, 5), Case("{\"a\"", .houdtOp, 5),
        Case("\"abc", .houdtOp, 5), Case("{\"a\":", .houdtOp, 6), Case("tru", .houdtOp, 4),
        Case("\"\\u00", .houdtOp, 6),
        Case("[1,]", .onverwachtTeken, 4), Case("[1 2]", .onverwachtTeken, 4), Case("{,}", .onverwachtTeken, 2),
        Case("{\"a\":1,}", .onverwachtTeken, 8), Case("{a:1}", .onverwachtTeken, 2),
        Case("{\"a\" 1}", .onverwachtTeken, 6),
        Case("'a'", .onverwachtTeken, 1), Case("nul1", .onverwachtTeken, 1), Case("NaN", .onverwachtTeken, 1),
        Case("// x\n1", .onverwachtTeken, 1), Case("[\u{A0}1]", .onverwachtTeken, 2), Case("1 2", .tekstNaEinde, 3),
        Case("{}\n\n x", .tekstNaEinde, 3, 2), Case("[1]]", .tekstNaEinde, 4), Case("01", .foutGetal, 1),
        Case("[-]", .foutGetal, 2), Case("1.", .foutGetal, 1), Case("[1.e5]", .foutGetal, 2), Case("1e", .foutGetal, 1),
        Case("-01", .foutGetal, 1), Case("[0x1F]", .foutGetal, 2), Case("+1", .onverwachtTeken, 1),
        Case(".5", .onverwachtTeken, 1), Case(#""\x""#, .onbekendeEscape, 2), Case(#""\u12g4""#, .onbekendeEscape, 2),
        Case(#""a\uD800""#, .losSurrogaat, 3), Case(#""\uDC00\uD800""#, .losSurrogaat, 2),
        Case(#""\uD83Dx""#, .losSurrogaat, 2), Case(#""\uD83D\u0041""#, .losSurrogaat, 2),
        Case("\"a\nb\"", .stuurteken, 3),
        Case("\"\u{1F}\"", .stuurteken, 2), Case("\"\0\"", .stuurteken, 2),
        Case("{\r\n  \"é\": 1,\r\n  \"é\": 2\r\n}", .sleutelDubbel, 3, 3),
        Case("{\"é\":1,\"e\u{301}\":2}", .sleutelDubbel, 8), Case("{\"a\":1,\"\\u0061\":2}", .sleutelDubbel, 8),
    ]

    @Test("refusals with their place", arguments: cases)
    func refuses(_ example: Case) {
        #expect(throws: example.fout) { try Self.parse(example.text) }
        #expect(
            example.fout.zin.hasPrefix("Regel ") && example.fout.uitleg.count > 20 && example.fout.uitleg.hasSuffix(".")
        )
    }

    @Test(
        "invalid UTF-8",
        arguments: [
            [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80], [0xE2, 0x82], [0x80], [0xF4, 0x90, 0x80, 0x80],
        ] as [[UInt8]]
    )
    func invalidUTF8(_ bytes: [UInt8]) {
        #expect(throws: JSONFout(.isGeenUTF8, line: 1, column: 3)) {
            try JSONParser.parse([0x22, 0x61] + bytes + [0x22], maxBytes: 100)
        }
    }

    @Test func `limits on size, depth and numbers`() throws {
        #expect(throws: JSONFout(.teGroot(grens: 3), line: 1, column: 1)) {
            try JSONParser.parse(Array("1234".utf8), maxBytes: 3)
        }
        let deep = { (levels: Int) in String(repeating: "[", count: levels) + String(repeating: "]", count: levels) }
        #expect(throws: Never.self) { try Self.parse(deep(64)) }
        #expect(throws: JSONFout(.teDiep(grens: 64), line: 1, column: 65)) { try Self.parse(deep(65)) }
        #expect(throws: JSONFout(.teDiep(grens: 64), line: 1, column: 65)) { try Self.parse(deep(400_000)) }
        let objects = String(repeating: "{\"a\":", count: 100_000)
        #expect(throws: JSONFout(.teDiep(grens: 64), line: 1, column: 321)) { try Self.parse(objects) }
        let digits = String(repeating: "1", count: 101)
        #expect(throws: JSONFout(.getalTeLang(grens: 100), line: 1, column: 2)) { try Self.parse("[\(digits)]") }
    }

    @Test func `a key that comes twice is seen in large objects too`() {
        let members = (0..<1_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
        #expect(throws: Never.self) { try Self.parse("{\(members)}") }
        #expect(throws: JSONFout.self) { try Self.parse("{\(members),\"k3\":0}") }
        #expect(throws: JSONFout.self) { try Self.parse("{\(members),\"k999\":0}") }
    }
}
