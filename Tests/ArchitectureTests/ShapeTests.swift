// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("Small files with a header, folders that say what is inside")
struct ShapeTests {
    static let good = Shape.header.joined(separator: "\n") + "\n\nlet a = 1\n"

    @Test func `every file keeps to the size and has the header`() throws {
        let files = House.swiftFiles + [try House.file("Package.swift")]
        #expect(files.flatMap(Shape.findings) == [])
    }

    @Test func `half of the files have fewer than 100 lines`() {
        #expect(Shape.median(of: House.sources) < Shape.median)
        #expect(Shape.median(of: House.swiftFiles) < Shape.median)
    }

    @Test func `no folder and no file is a drawer`() {
        let folders = House.files(under: "Sources", folders: true) + House.files(under: "Tests", folders: true)
        #expect(Shape.drawers(in: folders + House.swiftFiles.map(\.path)) == [])
        #expect(folders.count > 20)
    }

    @Test func `a long file is found`() {
        let long = SourceFile(path: "A.swift", text: Self.good + String(repeating: "\n", count: 397))
        #expect(Shape.findings(in: long) == ["A.swift: 401 lines, more than 400"])
        #expect(Shape.findings(in: SourceFile(path: "A.swift", text: Self.good)).isEmpty)
    }

    @Test(arguments: [0, 1])
    func `a missing header line is found`(_ missing: Int) {
        let text = Self.good.split(separator: "\n").enumerated().filter { $0.offset != missing }.map(\.element)
        #expect(!Shape.findings(in: SourceFile(path: "A.swift", text: text.joined(separator: "\n"))).isEmpty)
    }

    @Test(arguments: ["Sources/Web/Common", "Tests/WebTests/Helpers", "Sources/Web/Utils.swift", "Sources/Core"])
    func `a drawer is found`(_ path: String) {
        #expect(Shape.drawers(in: [path]) == [path])
    }

    @Test func `the median is that of the middle file`() {
        let files = [1, 300, 5].map { SourceFile(path: "", text: String(repeating: "\n", count: $0)) }
        #expect(Shape.median(of: files) == 5)
    }
}
