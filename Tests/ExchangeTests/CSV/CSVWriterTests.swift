// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Exchange

@Suite("X-08: writing CSV")
struct CSVWriterTests {
    private func text(_ rows: [[String]], doel: CSVDoel = .systeem, separator: CSVSeparator = .semicolon) -> String {
        var writer = CSVWriter(doel: doel, separator: separator, byteOrderMark: false)
        for row in rows { writer.write(row) }
        return String(decoding: writer.take(), as: UTF8.self)
    }

    @Test func `records end in CRLF and only what needs quotes gets them`() {
        #expect(
            text([["a", "b"], ["1;2", "x \"y\""], ["l1\nl2", "é, ü"]])
                == "a;b\r\n\"1;2\";\"x \"\"y\"\"\"\r\n\"l1\nl2\";\"é, ü\"\r\n"
        )
        #expect(text([["a", "b"]], separator: .tab) == "a\tb\r\n")
        #expect(text([[""], ["", ""]]) == "\"\"\r\n;\r\n")
    }

    @Test func `a file for people begins with a byte order mark, one for systems does not`() {
        var people = CSVWriter(header: ["a"])
        #expect(people.take() == [0xEF, 0xBB, 0xBF] + Array("a\r\n".utf8))
        #expect(people.take().isEmpty)
        var system = CSVWriter(header: ["a"], doel: .systeem)
        #expect(system.take() == Array("a\r\n".utf8))
    }

    @Test(
        "S5, ASVS 1.2.10: een cel wordt in een rekenblad nooit een formule",
        arguments: [
            ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("+31 6 12345678", "'+31 6 12345678"), ("-2+3", "'-2+3"),
            ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), ("\rx", "'\rx"), ("\nx", "'\nx"), ("＝1+1", "'＝1+1"),
            ("-", "'-"), ("-5,", "'-5,"), ("--5", "'--5"), ("-5-", "'-5-"), ("'=1", "''=1"), ("''-5", "'''-5"),
            (" =1", "' =1"), ("\u{A0}-5", "'\u{A0}-5"), ("\u{FEFF}@x", "'\u{FEFF}@x"), ("\u{200B}=1", "'\u{200B}=1"),
            ("\u{1}\u{2028}+1", "'\u{1}\u{2028}+1"), ("|x", "'|x"), ("%x", "'%x"), ("\0=x", "'\0=x"), ("' =1", "'' =1"),
        ]
    )
    func disarms(_ text: String, _ written: String) {
        #expect(Formulewacht.disarm(text) == written)
        #expect(Formulewacht.rearm(written) == text)
    }

    @Test(
        "getallen, datums en gewone woorden blijven zoals ze zijn",
        arguments: [
            "-5", "-1.250,50", "-0,5%", "12", "2024-05-21", "21-5-2024", "'s avonds", "'", "", "a=b", " a=1", " '=1",
            "€ 12",
        ]
    )
    func leaves(_ text: String) {
        #expect(Formulewacht.disarm(text) == text)
        #expect(Formulewacht.rearm(text) == text)
    }
}
