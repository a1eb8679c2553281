// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Two texts side by side, line by line: `-` is what was kept, `+` is what came out, with some lines around it.
package struct LineDifference {
    /// Lines that stand around a change.
    static let context = 2
    /// More lines than this are not shown.
    static let limit = 80

    package let text: String

    package init(from old: String, to new: String) {
        let lines = Self.merge(Self.lines(old), Self.lines(new))
        let changed = lines.indices.filter { lines[$0].first != " " }
        let shown = Set(changed.flatMap { ($0 - Self.context)...($0 + Self.context) })
        var result: [String] = []
        var isGap = false
        for (index, line) in lines.enumerated() {
            if shown.contains(index) {
                result.append(line)
                isGap = false
            } else if !isGap {
                result.append("  …")
                isGap = true
            }
        }
        let rest = result.count - Self.limit
        if rest > 0 { result = result.prefix(Self.limit) + ["  … and \(rest) more lines"] }
        text = result.joined(separator: "\n")
    }

    /// The last line end makes no extra line.
    private static func lines(_ text: String) -> [Substring] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func merge(_ old: [Substring], _ new: [Substring]) -> [String] {
        let difference = new.difference(from: old)
        let removed = Set(difference.removals.map(\.offset))
        let inserted = Set(difference.insertions.map(\.offset))
        var result: [String] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if removed.contains(left) {
                result.append("- \(old[left])")
                left += 1
            } else if inserted.contains(right) {
                result.append("+ \(new[right])")
                right += 1
            } else {
                result.append("  \(new[right])")
                left += 1
                right += 1
            }
        }
        return result
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
