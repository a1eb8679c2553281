// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("Decisions are recorded")
struct DecisionTests {
    static let good =
        "# 0001: A\n\nStatus: accepted.\n\n## Context\n\n## Decision\n\n## Consequences\n\n## Alternatives\n"

    static let paths = House.files(under: "docs/adr")

    @Test func `every number stands once`() {
        #expect(Decisions.findings(names: Self.paths.map { String($0.dropFirst("docs/adr/".count)) }) == [])
        #expect(Self.paths.count >= 10)
    }

    @Test func `every decision has its parts and fits a page`() throws {
        #expect(try Self.paths.flatMap { Decisions.findings(in: try House.file($0)) } == [])
    }

    @Test(arguments: [["0001-a.md", "0001-b.md"], ["0001-a.md", "0003-b.md"], ["1-a.md"], ["0001-A b.md"]])
    func `a wrong list is found`(_ names: [String]) {
        #expect(!Decisions.findings(names: names).isEmpty)
    }

    @Test func `a wrong decision is found`() {
        #expect(Decisions.findings(in: SourceFile(path: "docs/adr/0001-a.md", text: Self.good)).isEmpty)
        #expect(!Decisions.findings(in: SourceFile(path: "docs/adr/0002-a.md", text: Self.good)).isEmpty)
        for part in ["Status: accepted.", "## Decision"] {
            let text = Self.good.split(separator: "\n", omittingEmptySubsequences: false).filter { $0 != part }
            let file = SourceFile(path: "docs/adr/0001-a.md", text: text.joined(separator: "\n"))
            #expect(!Decisions.findings(in: file).isEmpty)
        }
        let long = SourceFile(path: "docs/adr/0001-a.md", text: Self.good + String(repeating: "\n", count: 70))
        #expect(!Decisions.findings(in: long).isEmpty)
    }
}
