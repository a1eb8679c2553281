// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2
import Foundation

@testable import Web

/// Reads the custom properties of the theme as a browser would, in light or in dark.
struct ThemeReader: Sendable {
    struct Missing: Error { let name: String }

    let isDark: Bool
    private var values: [String: String] = [:]

    init(isDark: Bool) {
        self.isDark = isDark
        let text = Stylesheet.theme.description
        let parts = text.components(separatedBy: "@media screen and (prefers-color-scheme:dark){")
        let ends = (parts.last ?? "").components(separatedBy: "}}")
        let light = (parts.first ?? "") + (ends.last ?? "")
        for source in isDark ? [light, ends.first ?? ""] : [light] {
            for declaration in source.split(whereSeparator: { $0 == ";" || $0 == "{" || $0 == "}" }) {
                let sides = declaration.split(separator: ":", maxSplits: 1)
                guard sides.count == 2 else { continue }
                let name = sides[0].trimmingCharacters(in: .whitespacesAndNewlines)
                if name.hasPrefix("--") { values[name] = sides[1].trimmingCharacters(in: .whitespacesAndNewlines) }
            }
        }
    }

    /// `ink` for `--meedoen-color-ink`.
    var colorNames: Set<String> {
        let prefix = "--meedoen-color-"
        return Set(values.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
    }

    /// As WCAG defines it, between 1 and 21.
    func contrast(_ one: String, _ other: String) throws -> Double {
        let (one, other) = (try luminance(one), try luminance(other))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    private func luminance(_ name: String) throws -> Double {
        var value = values["--meedoen-color-\(name)"] ?? ""
        while value.hasPrefix("var(") { value = values[String(value.dropFirst(4).dropLast())] ?? "" }
        guard value.count == 7, value.hasPrefix("#"), let number = UInt32(value.dropFirst(), radix: 16) else {
            throw Missing(name: name)
        }
        let channels = [number >> 16, number >> 8, number].map { Double($0 & 255) / 255 }
        let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
