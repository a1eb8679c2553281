// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Web

struct HTMLTests {
    @Test func `literals are markup and interpolated text is escaped`() {
        let name = #"<b onclick="x('&')">"#
        let page: HTML = "<p>\(name)</p>"
        #expect(page.text == "<p>&lt;b onclick=&quot;x(&#39;&amp;&#39;)&quot;&gt;</p>")
    }

    @Test func `a text that looks like a literal at the call stays text`() {
        #expect(("\("<i>")" as HTML).text == "&lt;i&gt;")
        #expect(("\(true ? "<i>" : "<b>")" as HTML).text == "&lt;i&gt;")
    }

    @Test func `markup, numbers, lists and absent values go in as they are`() {
        let part: HTML = "<i>\(3)</i>"
        let none: String? = nil
        let noPart: HTML? = nil
        let noNumber: Int? = nil
        #expect(("\(part)\(none)\(noPart)\(noNumber)\([part, part])" as HTML).text == "<i>3</i><i>3</i><i>3</i>")
        #expect(("\([part, .empty, "x"], separator: " · ")" as HTML).text == "<i>3</i> · x")
    }

    @Test func `conditions and loops need no builder`() {
        let names = ["Ann & co", "<Bo>"]
        let list: HTML =
            "<ul>\(each: names, { "<li>\($0)</li>" })\(if: names.isEmpty, "niets", else: "<li>\(2)</li>")</ul>"
        #expect(list.text == "<ul><li>Ann &amp; co</li><li>&lt;Bo&gt;</li><li>2</li></ul>")
        let goal: String? = "naaien"
        #expect(("\(with: goal, { "<q>\($0)</q>" })" as HTML).text == "<q>naaien</q>")
    }

    @Test func `attributes are quoted and absent when there is no value`() {
        let none: String? = nil
        let input: HTML = #"<input\#(attribute: "id", "a\"b")\#(attribute: "title", none)\#(flag: "checked", true)>"#
        #expect(input.text == #"<input id="a&quot;b" checked>"#)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:x", " javascript:x", "java\tscript:x", "data:text/html,x", "//elders.nl",
        "/\\elders.nl", "vbscript:x", "\u{1}javascript:x", "https:\n//x", "file:///etc/passwd",
    ])
    func `an address that could run code or leave unseen goes nowhere`(_ address: String) {
        #expect(("<a\(href: address)>" as HTML).text == "<a href=\"#geen-geldig-adres\">")
    }

    @Test(arguments: [
        "/dossiers/7?a=b#c", "#veld-naam", "?na=3", "https://wetten.overheid.nl/x", "mailto:a@b.nl", "tel:+31",
    ])
    func `an ordinary address stays`(_ address: String) {
        #expect(Address.harmless(address) == address)
    }

    @Test func `a day and a number are written the Dutch way`() throws {
        let day = try #require(Day(iso: "2022-09-28"))
        #expect(("\(time: day)" as HTML).text == #"<time datetime="2022-09-28">28 september 2022</time>"#)
        #expect(("\(number: 1_234_567) \(number: -12) \(number: 0)" as HTML).text == "1.234.567 −12 0")
    }

    @Test func `other scripts pass unharmed and control characters do not`() {
        let text = "سلام ሰላም 👩🏽‍🏭 é · \t\r\n"
        #expect(("\(text)" as HTML).text == text)
        let control = "a\u{0}b\u{8}c\u{7F}d\u{85}e\u{9F}f\u{A0}g"
        #expect(("\(control)" as HTML).text == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{A0}g")
    }
}
