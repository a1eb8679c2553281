// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// What the compiler cannot see in the literals of all pages.
struct SourceRulesTests {
    static let rules: [(pattern: String, reason: String)] = [
        (##"\b(href|src|action|formaction)=\\?"\\#*\("##, "an address goes through (href:), (src:) or (action:)"),
        (##"<[a-z][^>"]*\s[a-z-]+=\\#?\("##, "an attribute with a value from outside stands in quotes"),
        (#"\sstyle=\\?""#, "no style attribute: the policy of the page forbids it"),
        (#"<style|<script>"#, "no inline style or script"),
        (#"\son(click|load|change|input|submit|key[a-z]+)=\\?""#, "no inline handler"),
    ]

    static func findings(in line: some StringProtocol) throws -> [String] {
        try rules.filter { try String(line).firstMatch(of: Regex($0.pattern)) != nil }.map(\.reason)
    }

    @Test func `pages keep to what the escaper relies on`() throws {
        let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let web = here.appendingPathComponent("../../../Sources/Web").standardizedFileURL
        let files =
            FileManager.default.enumerator(at: web, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        let pages = files.filter { $0.pathExtension == "swift" }
        for page in pages {
            let lines = try String(contentsOf: page, encoding: .utf8).split(
                separator: "\n",
                omittingEmptySubsequences: false
            )
            for (number, line) in lines.enumerated() where line.contains("=") && !line.contains("///") {
                for reason in try Self.findings(in: line) {
                    Issue.record("\(page.lastPathComponent):\(number + 1): \(reason)")
                }
            }
        }
        #expect(pages.count > 40)
    }

    @Test(arguments: [
        #"<a href="\(x)">"#, ##"#"<form action="\#(x)">"#"##, #""<img src=\"\(x)\">""#, #"<p title=\(x)>"#,
        #"<p style="x">"#,
        "<script>x</script>", #"<p onclick="x()">"#, "<p class=\\#(x)>",
    ])
    func `each rule finds what it forbids`(_ line: String) throws {
        #expect(try !Self.findings(in: line).isEmpty)
    }

    @Test(arguments: [#"<a\(href: x) class="\(y)">"#, #"<p id="a"\(flag: "hidden", x)>"#, "<script src=\"/x.js\">"])
    func `what is right passes`(_ line: String) throws {
        #expect(try Self.findings(in: line).isEmpty)
    }
}
