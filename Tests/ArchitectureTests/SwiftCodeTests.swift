// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("Reading Swift without comments and literals")
struct SwiftCodeTests {
    @Test(arguments: [
        ("let a = 1 // Date()", "let a = 1 "),
        ("let a = \"Date()\"; b", "let a = \"\"; b"),
        ("let a = \"x \\\" Date()\"; b", "let a = \"\"; b"),
        ("let a = #\"x \" Date()\"#; b", "let a = \"\"; b"),
        ("a /* b /* c */ d */ e", "a  e"),
        ("a\n/* b\n*/ c", "a\n\n c"),
        ("let a = \"\"\"\n  Date()\n  \"\"\"; b", "let a = \n\n\"\"; b"),
        ("#if DEBUG", "#if DEBUG"),
        ("#expect(a == \"b\")", "#expect(a == \"\")"),
    ])
    func `what is left is code`(text: String, code: String) {
        #expect(SwiftCode.code(of: text) == code)
    }
}
