// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Exchange

@Suite("X-08: writing JSON")
struct JSONWriterTests {
    private static let value: JSONValue = [
        "naam": "Ünal \"x\"", "feiten": [["n": 1], ["n": -20]], "leeg": [], "o": [:], "x": nil,
    ]

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `compact`() {
        #expect(
            text(Self.value.bytes())
                == #"{"naam":"Ünal \"x\"","feiten":[{"n":1},{"n":-20}],"leeg":[],"o":{},"x":null}"#
        )
    }

    @Test func `for people`() {
        let expected = """
            {
              "naam": "Ünal \\"x\\"",
              "feiten": [
                {
                  "n": 1
                },
                {
                  "n": -20
                }
              ],
              "leeg": [],
              "o": {},
              "x": null
            }

            """
        #expect(text(Self.value.bytes(.leesbaar)) == expected)
    }

    @Test(
        "scalars",
        arguments: [
            (.whole(.min), "-9223372036854775808"), (.whole(.max), "9223372036854775807"), (0, "0"), (true, "true"),
            (false, "false"), (nil, "null"),
            ("\u{0}\u{1F}\u{8}\u{C}\n\r\t/\u{7F}\\", #""\u0000\u001f\b\f\n\r\t/\#u{7F}\\""#),
            ("", #""""#), ("a rather long text without anything", #""a rather long text without anything""#),
        ] as [(JSONValue, String)]
    )
    func scalars(_ value: JSONValue, _ expected: String) {
        #expect(text(value.bytes()) == expected)
    }

    @Test func `without a tree, in pieces`() throws {
        var writer = JSONWriter()
        var out: [UInt8] = []
        writer.object { writer in
            writer.member("naam", "Ünal")
            writer.member("n", whole: 3)
            writer.member("ja", bool: true)
            writer.member("w", ["a": nil])
            writer.key("lijst")
            writer.array { writer in
                for number in 0..<3 {
                    writer.whole(number)
                    out += writer.take()
                }
                writer.null()
            }
        }
        out += writer.take()
        #expect(text(out) == #"{"naam":"Ünal","n":3,"ja":true,"w":{"a":null},"lijst":[0,1,2,null]}"#)
        #expect(throws: CancellationError.self) { try writer.array { _ in throw CancellationError() } }
    }

    @Test func `objects keep the place of a key that is set again`() {
        var object = JSONObject([("a", 1), ("b", 2), ("a", 3)])
        #expect(object.members.map(\.key) == ["a", "b"] && object["a"] == 3)
        object["a"] = nil
        object["c"] = nil
        object["d"] = 4
        #expect(object.members.map(\.key) == ["b", "d"])
    }
}
