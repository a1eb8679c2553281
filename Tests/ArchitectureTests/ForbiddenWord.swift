// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Something that code may not say, with the reason that a reader gets.
struct ForbiddenWord: Sendable {
    /// A regular expression on code without comments and literals.
    let pattern: String
    let reason: String

    init(_ pattern: String, _ reason: String) {
        self.pattern = pattern
        self.reason = reason
    }

    /// Nowhere at all.
    static let everywhere = [
        Self(#"\btry!"#, "an error is thrown or handled, not trapped"),
        Self(#"\bas!"#, "a cast that can fail is asked with as?"),
        Self(#"[\w\)\]]!(?![=\w])"#, "an optional is unwrapped with guard, if or #require"),
        Self(#"\bfatalError\s*\("#, "the process does not stop for one request"),
        Self(#"@unchecked\s+Sendable"#, "the compiler checks what is shared"),
        Self(#"nonisolated\s*\(\s*unsafe\s*\)"#, "the compiler checks what is shared"),
    ]

    /// In the rooms that compute: time, chance, place and order are handed in.
    static let inPureRooms = [
        Self(#"\bDate\s*\(\s*\)"#, "the day is handed in"),
        Self(#"\.now\b"#, "the day is handed in"),
        Self(#"\bUUID\s*\(\s*\)"#, "identifiers are handed in"),
        Self(#"\.random\s*\("#, "chance is handed in"),
        Self(#"\bSystemRandomNumberGenerator\b"#, "chance is handed in"),
        Self(#"\bCalendar\.current\b"#, "the calendar is that of the law"),
        Self(#"\bTimeZone\.current\b"#, "days are Dutch days"),
        Self(#"\bLocale\.current\b"#, "words do not depend on the machine"),
        Self(#"\bTask\s*\{"#, "a rule does not wait and does not run beside"),
        Self(#"\bTask\.detached\b"#, "a rule does not wait and does not run beside"),
        Self(#"\bProcessInfo\b"#, "a rule does not ask the machine"),
        Self(#"\bprint\s*\("#, "a rule does not speak; it returns"),
    ]

    static let pureRooms: Set<String> = ["Domain", "Matching", "Scenario", "Letters"]

    /// What is left to do stands in an issue. Looked for in comments too.
    static let leftovers = [Self(#"\b(TODO|FIXME|XXX|HACK)\b"#, "what is left to do stands in an issue")]

    static func findings(in file: SourceFile) throws -> [String] {
        let words = pureRooms.contains(file.room) ? everywhere + inPureRooms : everywhere
        let said = try findings(words, in: file.code, path: file.path)
        if file.path.hasPrefix("Tests/ArchitectureTests/") { return said }
        return try said + findings(leftovers, in: file.text, path: file.path)
    }

    private static func findings(_ words: [Self], in text: String, path: String) throws -> [String] {
        try words.flatMap { word -> [String] in
            let regex = try Regex(word.pattern).wordBoundaryKind(.simple)
            guard text.firstMatch(of: regex) != nil else { return [] }
            return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .filter { $0.element.firstMatch(of: regex) != nil }
                .map { "\(path):\($0.offset + 1): \(word.reason)" }
        }
    }
}
