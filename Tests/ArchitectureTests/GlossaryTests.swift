// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("One word per concept, in the glossary")
struct GlossaryTests {
    static let types = House.sources.filter { $0.room == "Domain" }.flatMap(Glossary.types)

    @Test func `every public type of Domain is explained in docs/begrippen.md`() throws {
        let explained = Glossary.explained(in: try House.file("docs/begrippen.md").text)
        let missing = Set(Self.types).subtracting(explained).subtracting(Glossary.technique)
        #expect(missing.sorted() == [], "write a line for each in docs/begrippen.md")
        #expect(Self.types.count > 250)
    }

    @Test func `the glossary explains nothing that is gone`() throws {
        let explained = Glossary.explained(in: try House.file("docs/begrippen.md").text)
        #expect(explained.subtracting(Self.types).sorted() == [])
        #expect(Glossary.technique.subtracting(Self.types).sorted() == [])
    }

    @Test func `types and words are read as they stand`() {
        let text = "public struct Pip {\n    public enum Inner {}\n}\nstruct Own {}\npublic final class Klok {}\n"
        #expect(Glossary.types(in: SourceFile(path: "A.swift", text: text)) == ["Pip", "Klok"])
        let table = "| Klok | een `Term` | eigen | `Klok`, `Kloksoort` |\nniet `Pip`\n"
        #expect(Glossary.explained(in: table) == ["Klok", "Kloksoort"])
    }
}
