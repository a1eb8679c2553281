// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import Web

struct JSONTextTests {
    @Test(arguments: [
        "", "gewoon", "\"aan\" \\ / te\nregel\ttab\r", "\u{0}\u{1}\u{1F}\u{7F}", "e\u{301} 🙂 \u{2028}</script>",
    ])
    func `any text comes back as it was`(_ text: String) throws {
        let read = try JSONSerialization.jsonObject(with: Data(JSONText.list([.text(text)]).bytes)) as? [String]
        #expect(read == [text])
    }

    @Test func `ASVS 1.2.3: every unicode scalar below 0x800 comes back`() throws {
        let text = String(String.UnicodeScalarView((0..<0x800).compactMap(Unicode.Scalar.init)))
        let read = try JSONSerialization.jsonObject(with: Data(JSONText.object([(text, .text(text))]).bytes))
        #expect((read as? [String: String])?[text] == text)
    }

    @Test func `values keep their form and their order`() {
        let json = JSONText.object([
            ("b", .number(-7)), ("a", .list([.bool(true), .null, .optional(nil), .texts(["x"])])),
            ("c", .members([#""d":1"#], [("e", .object([]))])),
        ])
        let text = String(decoding: json.bytes, as: UTF8.self)
        #expect(text == #"{"b":-7,"a":[true,null,null,["x"]],"c":{"d":1,"e":{}}}"#)
    }
}
