// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import TestSupport

@Suite("Snapshots")
struct SnapshotTests {
    /// A file in a folder of its own, gone when the test ends.
    static func withFile(_ body: (Snapshot) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("snapshot-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(Snapshot(file: folder.appendingPathComponent("Dossier/kaart.txt")))
    }

    @Test func `a text that is not kept is missing, recorded once, then the same`() throws {
        try Self.withFile { snapshot in
            try #expect(snapshot.compare("een\ntwee", recording: false) == .missing)
            try #expect(snapshot.compare("een\ntwee", recording: true) == .recorded)
            try #expect(snapshot.compare("een\ntwee\n", recording: true) == .same)
            try #expect(snapshot.compare("een\ntwee", recording: false) == .same)
        }
    }

    @Test func `a different text is shown line by line`() throws {
        try Self.withFile { snapshot in
            _ = try snapshot.compare("een\ntwee\ndrie\nvier\nvijf\nzes", recording: true)
            let outcome = try snapshot.compare("een\ntwee\ndrie\nvier\nVIJF\nzes", recording: false)
            #expect(outcome == .different(lines: "  …\n  drie\n  vier\n- vijf\n+ VIJF\n  zes"))
        }
    }

    @Test func `a text that only grew or shrank differs too`() {
        #expect(LineDifference(from: "a\n", to: "a\nb\n").text == "  a\n+ b")
        #expect(LineDifference(from: "a\nb\n", to: "b\n").text == "- a\n  b")
        #expect(LineDifference(from: "", to: "a\n").text == "+ a")
    }

    @Test func `a long difference is cut off`() {
        let new = (1...200).map(String.init).joined(separator: "\n")
        #expect(LineDifference(from: "", to: new).text.hasSuffix("  … and 120 more lines"))
    }

    @Test(arguments: [
        ("/x/Tests/WebTests/Dossier/ShowTests.swift", "/x/Tests/WebTests/__Snapshots__"),
        ("/x/Tests/WebTests/ShowTests.swift", "/x/Tests/WebTests/__Snapshots__"),
        ("/x/Elders/ShowTests.swift", "/x/Elders/__Snapshots__"),
    ])
    func `each test target has one folder`(testFile: String, folder: String) {
        #expect(Snapshot.folder(testFile: testFile).path == folder)
    }

    @Test func `a missing text is an issue of the test`() {
        withKnownIssue {
            try expectSnapshot("x", "bestaat/niet.txt", recording: false)
        }
    }
}
