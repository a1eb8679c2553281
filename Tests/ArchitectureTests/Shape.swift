// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How large files are, what stands on top, and what folders are called.
enum Shape {
    static let longest = 400
    static let median = 100

    static let header = [
        "// SPDX-FileCopyrightText: 2026 Meedoen contributors", "// SPDX-License-Identifier: EUPL-1.2",
    ]

    /// Names that say nothing about what is inside.
    static let drawers: Set<String> = [
        "core", "common", "shared", "util", "utils", "utility", "utilities", "helper", "helpers", "misc",
        "miscellaneous", "general", "other", "stuff", "base", "lib",
    ]

    static func findings(in file: SourceFile) -> [String] {
        var found: [String] = []
        if file.lineCount > longest { found.append("\(file.path): \(file.lineCount) lines, more than \(longest)") }
        let top = file.lines.prefix(4).map(String.init)
        if !header.allSatisfy(top.contains) { found.append("\(file.path): the two SPDX lines are not on top") }
        return found
    }

    static func median(of files: [SourceFile]) -> Int {
        let counts = files.map(\.lineCount).sorted()
        return counts.isEmpty ? 0 : counts[counts.count / 2]
    }

    /// Folders, and files without their ending, that are called like a drawer.
    static func drawers(in paths: [String]) -> [String] {
        paths.filter { path in
            let name = path.split(separator: "/").last ?? ""
            return drawers.contains(name.prefix { $0 != "." }.lowercased())
        }
    }
}
