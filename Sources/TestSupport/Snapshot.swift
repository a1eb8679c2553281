// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Foundation

/// A text that is kept in the repository and compared with what the program makes now.
///
/// Nothing in it is scrubbed: tests fix ids and days instead. A missing or different text fails; `make snapshots` writes
/// it anew, and the commit says why it changed.
package struct Snapshot {
    /// What a comparison found.
    package enum Outcome: Equatable {
        case same
        case recorded
        case missing
        case different(lines: String)
    }

    /// Where the text is kept.
    package let file: URL

    /// A snapshot of the test target in which `testFile` stands: `Dossier/overzicht.html` becomes
    /// `Tests/WebTests/__Snapshots__/Dossier/overzicht.html`.
    package init(_ name: String, testFile: String) {
        self.init(file: Self.folder(testFile: testFile).appendingPathComponent(name))
    }

    package init(file: URL) {
        self.file = file
    }

    /// Whether texts are written instead of compared: `MEEDOEN_SNAPSHOTS=record`.
    package static var isRecording: Bool {
        ProcessInfo.processInfo.environment["MEEDOEN_SNAPSHOTS"] == "record"
    }

    /// The folder `__Snapshots__` of the test target that holds a file.
    package static func folder(testFile: String) -> URL {
        var parts = testFile.split(separator: "/", omittingEmptySubsequences: false)
        if let tests = parts.lastIndex(of: "Tests"), tests + 1 < parts.count - 1 {
            parts = Array(parts[...(tests + 1)])
        } else {
            parts.removeLast()
        }
        return URL(fileURLWithPath: parts.joined(separator: "/")).appendingPathComponent("__Snapshots__")
    }

    /// Compares, or writes when asked to record. Every kept text ends with one line end.
    package func compare(_ text: String, recording: Bool = Snapshot.isRecording) throws -> Outcome {
        let text = text.hasSuffix("\n") ? text : text + "\n"
        let kept = try? String(contentsOf: file, encoding: .utf8)
        guard recording else {
            guard let kept else { return .missing }
            return kept == text ? .same : .different(lines: LineDifference(from: kept, to: text).text)
        }
        guard kept != text else { return .same }
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try text.write(to: file, atomically: true, encoding: .utf8)
        return .recorded
    }
}
