// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Web

/// Computes the contrast of every pair of colours that the style sheet lays on each other, in light and in dark.
struct ContrastTests {
    static let themes = [ThemeReader(isDark: false), ThemeReader(isDark: true)]

    /// Text on its ground: 4.5 (WCAG 2.2, 1.4.3).
    static let text: [(ink: String, grounds: [String])] = [
        ("ink", ["ground", "paper", "sunken", "accent-soft", "today-soft", "late-soft", "week-soft", "done-soft"]),
        (
            "ink-soft",
            ["ground", "paper", "sunken", "accent-soft", "late-soft", "today-soft", "week-soft", "done-soft"]
        ),
        ("accent", ["ground", "paper", "sunken", "accent-soft", "late-soft", "today-soft", "week-soft", "done-soft"]),
        ("accent-strong", ["ground", "paper", "sunken", "accent-soft"]),
        ("on-accent", ["accent", "accent-strong"]), ("on-late", ["late", "late-strong"]),
        ("late", ["ground", "paper", "sunken", "accent-soft", "late-soft"]),
        ("today", ["ground", "paper", "sunken", "accent-soft", "today-soft"]),
        ("week", ["ground", "paper", "sunken", "accent-soft", "week-soft"]),
        ("later", ["ground", "paper", "sunken", "accent-soft", "later-soft"]),
        ("done", ["ground", "paper", "sunken", "accent-soft", "done-soft"]),
        ("bar-ink", ["bar", "bar-field"]), ("bar-soft", ["bar", "bar-field"]), ("on-loud", ["loud"]),
    ]

    /// Edges of controls, marks and focus rings: 3 (1.4.11). A focus ring is two colours; one of them must stand out.
    static let edges: [(mark: String, grounds: [String])] = [
        ("line-strong", ["ground", "paper"]), ("bar-line", ["bar"]), ("loud", ["bar"]),
        ("focus", ["ground", "paper", "sunken", "accent-soft", "focus-ground"]), ("paper", ["done"]),
    ]

    /// Draws apart what is also apart by space; needs no contrast.
    static let decoration: Set = ["line"]

    @Test(arguments: themes) func `text stands out from every ground it is laid on`(_ theme: ThemeReader) throws {
        for (ink, grounds) in Self.text {
            for ground in grounds {
                let contrast = try theme.contrast(ink, ground)
                #expect(contrast >= 4.5, "\(ink) on \(ground): \(contrast), dark: \(theme.isDark)")
            }
        }
    }

    @Test(arguments: themes) func `edges and marks stand out from what is beside them`(_ theme: ThemeReader) throws {
        for (mark, grounds) in Self.edges {
            for ground in grounds {
                let contrast = try theme.contrast(mark, ground)
                #expect(contrast >= 3, "\(mark) on \(ground): \(contrast), dark: \(theme.isDark)")
            }
        }
    }

    @Test func `no colour is left out of the sums`() {
        let summed = Set((Self.text + Self.edges.map { ($0.mark, $0.grounds) }).flatMap { [$0.ink] + $0.grounds })
        for theme in Self.themes {
            #expect(theme.colorNames.subtracting(summed).subtracting(Self.decoration).isEmpty)
        }
    }

    @Test func `only the theme names colours`() throws {
        let color = try Regex("#[0-9a-fA-F]{3,8}\\b|rgb\\(|hsl\\(")
        // The backdrop of the overlay is a shade, and paper is white with black ink whatever the theme.
        let others = [
            Stylesheet.base, Stylesheet.buttons, Stylesheet.frame, Stylesheet.work, Stylesheet.dossier,
            Stylesheet.tables,
            Stylesheet.lists, Stylesheet.forms, Stylesheet.narrow,
        ]
        for part in others { #expect(part.description.firstMatch(of: color) == nil) }
    }

    @Test func `every property that is used exists`() throws {
        let used = try Regex("var\\((--meedoen-[a-z0-9-]+)")
        let css = Stylesheet.parts.map(\.description).joined()
        for match in css.matches(of: used) {
            let name = String(match.output[1].substring ?? "")
            #expect(css.contains("\(name):"), "\(name)")
        }
    }
}
