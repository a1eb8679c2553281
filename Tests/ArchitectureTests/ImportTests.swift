// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("Who may import whom")
struct ImportTests {
    @Test func `every file keeps to the table`() {
        #expect(House.sources.flatMap(ImportTable.house.findings) == [])
        #expect(House.sources.count > 200)
    }

    @Test func `every exception is still needed`() throws {
        for exception in ImportTable.house.exceptions {
            let file = try House.file(exception.path)
            #expect(ImportTable.modules(of: file).contains(exception.module), "\(exception.path)")
            #expect(!exception.reason.isEmpty)
        }
    }

    @Test func `the table has no circle`() {
        let rows = ImportTable.house.rows
        var done: Set<String> = []
        while true {
            let next = rows.filter { !done.contains($0.key) && $0.value.ours.isSubset(of: done) }.map(\.key)
            if next.isEmpty { break }
            done.formUnion(next)
        }
        #expect(done == Set(rows.keys))
    }

    @Test(arguments: [
        ("Sources/Domain/Recht/Voorbeeld.swift", "import Foundation"),
        ("Sources/Domain/Recht/Voorbeeld.swift", "internal import Storage"),
        ("Sources/Web/Dossier/Voorbeeld.swift", "@preconcurrency package import Storage"),
        ("Sources/Web/Dossier/Voorbeeld.swift", "import struct Letters.Brief"),
        ("Sources/Storage/Voorbeeld.swift", "import GRDB"),
        ("Sources/Exchange/Voorbeeld.swift", "import DatabaseDrivers"),
        ("Sources/Common/Voorbeeld.swift", "import Domain"),
    ])
    func `what the table forbids is found`(path: String, line: String) {
        #expect(!ImportTable.house.findings(in: SourceFile(path: path, text: line)).isEmpty)
    }

    @Test func `what the table allows passes, and a sentence is no import`() {
        let text = "package import Domain\nimport Logging // import GRDB\n/* import GRDB */\n"
        #expect(ImportTable.house.findings(in: SourceFile(path: "Sources/Actions/A.swift", text: text)).isEmpty)
    }

    @Test func `an exception holds for one file and one module`() {
        var table = ImportTable.house
        table.exceptions = [.init(path: "Sources/Storage/A.swift", module: "GRDB", reason: "voorbeeld")]
        #expect(table.findings(in: SourceFile(path: "Sources/Storage/A.swift", text: "import GRDB")).isEmpty)
        #expect(!table.findings(in: SourceFile(path: "Sources/Storage/B.swift", text: "import GRDB")).isEmpty)
    }
}
