// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Names of backups: in order of the alphabet is in order of time.
package enum Kopienaam {
    static let einde = ".kopie"
    /// Before the name of what is not ready.
    static let bezig = ".bezig-"

    static func whole(_ moment: Tijdstip) -> String { "kopie-\(stamp(moment))" }

    static func one(_ onderwerp: Kopieonderwerp, _ moment: Tijdstip) -> String {
        "\(onderwerp)-\(stamp(moment))\(einde)"
    }

    // 2026-11-21T225501.123Z: no colons, which some file systems refuse.
    private static func stamp(_ moment: Tijdstip) -> String { moment.iso.filter { $0 != ":" } }

    /// Removes the older ones of the same sort, and keeps the newest `count`; tells which went. What is not whole does not count
    /// and is left alone.
    package static func keep(_ count: Int, _ onderwerp: Kopieonderwerp?, in folder: String) throws -> [String] {
        let begin = onderwerp.map { "\($0)-" } ?? "kopie-"
        let found = Schijf.names(folder).filter { name in
            guard name.hasPrefix(begin), isStamp(name.dropFirst(begin.count), onderwerp == nil ? "" : einde) else {
                return false
            }
            return onderwerp != nil || Schijf.exists("\(folder)/\(name)/\(Manifest.naam)")
        }
        let old = found.dropLast(max(1, count))
        for name in old { try Schijf.remove("\(folder)/\(name)") }
        return Array(old)
    }

    /// Removes what a process that was killed left half done, a day ago or longer: another may be busy in the same folder.
    static func clean(_ folder: String, at nu: Tijdstip) throws {
        for name in Schijf.names(folder) where name.hasPrefix(bezig) {
            let stem = name.hasSuffix(einde) ? name.dropLast(einde.count) : Substring(name)
            guard let begun = moment(stem.suffix(22)), begun.milliseconden < nu.milliseconden - 86_400_000 else {
                continue
            }
            try Schijf.remove("\(folder)/\(name)")
        }
    }

    private static func isStamp(_ text: Substring, _ end: String) -> Bool {
        text.hasSuffix(end) && moment(text.dropLast(end.count)) != nil
    }

    private static func moment(_ text: Substring) -> Tijdstip? {
        var stamp = Array(text)
        guard stamp.count == 22 else { return nil }
        stamp.insert(":", at: 13)
        stamp.insert(":", at: 16)
        return Tijdstip(iso: String(stamp))
    }
}
