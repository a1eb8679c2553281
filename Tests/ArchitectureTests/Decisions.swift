// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The rules for `docs/adr/`: one number, one decision, one page.
enum Decisions {
    static let parts = ["Context", "Decision", "Consequences", "Alternatives"]
    static let longest = 70

    /// Numbers that occur more than once, and names that are no `0001-a-sentence.md`.
    static func findings(names: [String]) -> [String] {
        let wrong = names.filter { $0.wholeMatch(of: /[0-9]{4}-[a-z0-9-]+\.md/) == nil }
        let numbers = Dictionary(grouping: names, by: { $0.prefix(4) })
        let double = numbers.filter { $0.value.count > 1 }.flatMap(\.value)
        let missing = (1...max(1, names.count)).map { String("0000\($0)".suffix(4)) }
            .filter { !numbers.keys.contains(Substring($0)) }
        return wrong.map { "\($0): not a number and a sentence" } + double.map { "\($0): number is taken" }
            + missing.map { "\($0) is missing" }
    }

    static func findings(in file: SourceFile) -> [String] {
        var found: [String] = []
        let lines = file.lines
        if lines.first?.hasPrefix("# \(file.name.prefix(4)): ") != true { found.append("no title with the number") }
        if !lines.contains(where: { $0.hasPrefix("Status: ") }) { found.append("no status") }
        found += parts.filter { !lines.contains("## \($0)") }.map { "no part \($0)" }
        if file.lineCount > longest { found.append("longer than a page") }
        return found.map { "\(file.path): \($0)" }
    }
}
