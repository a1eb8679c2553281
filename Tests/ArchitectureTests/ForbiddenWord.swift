// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Something that code may not say, with the reason that a reader gets.
struct ForbiddenWord: Sendable {
    /// A regular expression on code without comments and literals.
    let pattern: String
    /// What a line must hold before the expression is tried; there are many lines.
    let hint: String
    let reason: String

    init(_ pattern: String, hint: String, _ reason: String) {
        self.pattern = pattern
        self.hint = hint
        self.reason = reason
    }

    /// Nowhere at all.
    static let everywhere = [
        Self(#"\btry!"#, hint: "try!", "an error is thrown or handled, not trapped"),
        Self(#"\bas!"#, hint: "as!", "a cast that can fail is asked with as?"),
        Self(#"[\w\)\]]!(?![=\w])"#, hint: "!", "an optional is unwrapped with guard, if or #require"),
        Self(#"\bfatalError\s*\("#, hint: "fatalError", "the process does not stop for one request"),
        Self(#"@unchecked\s+Sendable"#, hint: "@unchecked", "the compiler checks what is shared"),
        Self(#"nonisolated\s*\(\s*unsafe\s*\)"#, hint: "nonisolated", "the compiler checks what is shared"),
    ]

    /// In the rooms that compute: time, chance, place and order are handed in.
    static let inPureRooms = [
        Self(#"\bDate\s*\(\s*\)"#, hint: "Date", "the day is handed in"),
        Self(#"\.now\b"#, hint: ".now", "the day is handed in"),
        Self(#"\bUUID\s*\(\s*\)"#, hint: "UUID", "identifiers are handed in"),
        Self(#"\.random\s*\("#, hint: ".random", "chance is handed in"),
        Self(#"\bSystemRandomNumberGenerator\b"#, hint: "SystemRandom", "chance is handed in"),
        Self(#"\bCalendar\.current\b"#, hint: "Calendar", "the calendar is that of the law"),
        Self(#"\bTimeZone\.current\b"#, hint: "TimeZone", "days are Dutch days"),
        Self(#"\bLocale\.current\b"#, hint: "Locale", "words do not depend on the machine"),
        Self(#"\bTask\s*\{"#, hint: "Task", "a rule does not wait and does not run beside"),
        Self(#"\bTask\.detached\b"#, hint: "Task", "a rule does not wait and does not run beside"),
        Self(#"\bProcessInfo\b"#, hint: "ProcessInfo", "a rule does not ask the machine"),
        Self(#"\bprint\s*\("#, hint: "print", "a rule does not speak; it returns"),
    ]

    static let pureRooms: Set<String> = ["Domain", "Matching", "Scenario", "Letters"]

    /// What is left to do stands in an issue. Looked for in comments too.
    static let leftovers = ["TODO", "FIXME", "XXX", "HACK"].map {
        Self("\\b\($0)\\b", hint: $0, "what is left to do stands in an issue")
    }

    static func findings(in file: SourceFile) throws -> [String] {
        let words = pureRooms.contains(file.room) ? everywhere + inPureRooms : everywhere
        let said = try findings(words, in: file.code, path: file.path)
        if file.path.hasPrefix("Tests/ArchitectureTests/") { return said }
        return try said + findings(leftovers, in: file.text, path: file.path)
    }

    private static func findings(_ words: [Self], in text: String, path: String) throws -> [String] {
        let words = words.filter { text.contains($0.hint) }
        guard !words.isEmpty else { return [] }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return try words.flatMap { word in
            let regex = try Regex(word.pattern).wordBoundaryKind(.simple)
            return lines.enumerated()
                .filter { $0.element.contains(word.hint) && $0.element.firstMatch(of: regex) != nil }
                .map { "\(path):\($0.offset + 1): \(word.reason)" }
        }
    }
}
