// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The page as the browser gets it: head, body, nothing inline.
package struct Document: Component {
    package enum Direction: String, Sendable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    var title: String
    var language = "nl"
    var direction = Direction.leftToRight
    /// A style sheet of the gemeente, laid over ours.
    var theme: String?
    var bodyClass: HTML
    var body: HTML

    package var html: HTML {
        """
        <!doctype html>
        <html lang="\(language)"\(if: direction == .rightToLeft, #" dir="rtl""#)>
        <head><meta charset="utf-8"><title>\(title)</title>
        <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
        <link rel="stylesheet"\(href: Asset.stylesheet.path)>\
        \(with: theme, { #"<link rel="stylesheet"\#(href: $0)>"# })
        <link rel="icon" type="image/svg+xml"\(href: Asset.icon.path)><script\(src: Asset.script.path) defer></script></head>
        <body class="\(bodyClass)">
        \(body)
        </body></html>

        """
    }
}
