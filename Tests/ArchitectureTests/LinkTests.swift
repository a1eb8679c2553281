// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("No dead promises in the documents")
struct LinkTests {
    static let documents =
        ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"]
        + House.files(under: "docs").filter { $0.hasSuffix(".md") }

    @Test func `every link leads to a file`() throws {
        for path in Self.documents {
            for target in Links.targets(in: try House.file(path)) where !Links.madeLater.contains(target) {
                #expect(House.exists(target), "\(path) → \(target)")
            }
        }
    }

    @Test func `every make command that a document names exists`() throws {
        let makefile = try House.file("Makefile").text
        for path in Self.documents {
            for match in try House.file(path).text.matches(of: /`make ([a-z]+)/) {
                let command = match.output.1
                #expect(makefile.contains("\n\(command):"), "\(path): make \(command)")
            }
        }
    }

    @Test func `targets are read from where the document stands`() {
        let text = "[a](b.md) [c](../d.md#e) [f](https://g) [h](#i) ![j](beelden/k.png) [l](mailto:m@n)"
        let file = SourceFile(path: "docs/adr/x.md", text: text)
        #expect(Links.targets(in: file) == ["docs/adr/b.md", "docs/d.md", "docs/adr/beelden/k.png"])
        #expect(!House.exists("docs/adr/b.md"))
    }
}
