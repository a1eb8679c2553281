// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Testing

/// Expects that a text equals the one kept under `__Snapshots__` of this test target.
package func expectSnapshot(
    _ text: String,
    _ name: String,
    recording: Bool = Snapshot.isRecording,
    testFile: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let snapshot = Snapshot(name, testFile: testFile)
    switch try snapshot.compare(text, recording: recording) {
    case .same, .recorded:
        return
    case .missing:
        Issue.record(
            "\(name) is not kept yet: record it with `make snapshots` and read it.",
            sourceLocation: sourceLocation
        )
    case .different(let lines):
        Issue.record(
            "\(name) differs. Right? Then `make snapshots`, and say why in the commit.\n\(lines)",
            sourceLocation: sourceLocation
        )
    }
}
