// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers

/// A folder of which one process at a time makes use, for copies that are not sealed: with the data, where they are protected as
/// these are. What a process that was killed left behind goes at the next use.
package final class Werkmap: Sendable {
    package let pad: String
    private let slot: FileLock

    package init(in data: String) throws {
        try Schijf.makeFolder(data)
        pad = "\(data)/.reservekopie"
        slot = try FileLock(for: pad + ".slot")
        try Schijf.remove(pad)
        try Schijf.makeFolder(pad)
    }

    package func close() {
        try? Schijf.remove(pad)
        slot.release()
    }
}
