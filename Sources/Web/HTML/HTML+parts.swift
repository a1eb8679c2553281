// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

extension HTML.StringInterpolation {
    /// A piece of text, escaped.
    package mutating func appendInterpolation(_ text: Substring) {
        appendInterpolation(String(text))
    }

    /// Text that may be absent.
    package mutating func appendInterpolation(_ text: String?) {
        if let text { appendInterpolation(text) }
    }

    /// Markup that may be absent.
    package mutating func appendInterpolation(_ part: HTML?) {
        if let part { appendInterpolation(part) }
    }

    /// A number that may be absent.
    package mutating func appendInterpolation<Number: FixedWidthInteger>(_ number: Number?) {
        if let number { appendInterpolation(number) }
    }

    package mutating func appendInterpolation(_ component: some Component) {
        appendInterpolation(component.html)
    }

    package mutating func appendInterpolation<C: Component>(_ component: C?) {
        if let component { appendInterpolation(component.html) }
    }

    package mutating func appendInterpolation(_ components: [some Component]) {
        for component in components { appendInterpolation(component.html) }
    }

    /// `\(if: isNew, "<b>nieuw</b>")`, with `else:` when there is another side.
    package mutating func appendInterpolation(
        if condition: Bool,
        _ part: @autoclosure () -> HTML,
        else other: @autoclosure () -> HTML = .empty
    ) {
        appendInterpolation(condition ? part() : other())
    }

    /// `\(with: person.goal, { "<p>\($0)</p>" })`: only when there is one.
    package mutating func appendInterpolation<Value>(with value: Value?, _ make: (Value) -> HTML) {
        if let value { appendInterpolation(make(value)) }
    }

    /// `\(each: people, { "<li>\($0.name)</li>" })`.
    package mutating func appendInterpolation<Items: Sequence>(
        each items: Items,
        _ make: (Items.Element) -> HTML
    ) {
        for item in items { appendInterpolation(make(item)) }
    }

    /// `\(parts, separator: " · ")`; empty parts are left out.
    package mutating func appendInterpolation(_ parts: [HTML], separator: HTML) {
        var isFirst = true
        for part in parts where !part.isEmpty {
            if !isFirst { appendInterpolation(separator) }
            appendInterpolation(part)
            isFirst = false
        }
    }

    /// A day in words, readable by machines: `21 mei 2024`.
    package mutating func appendInterpolation(time day: Day) {
        appendInterpolation("<time datetime=\"\(day.iso)\">\(day.words)</time>" as HTML)
    }

    /// A day in digits, readable by machines: `21-05-2024`.
    package mutating func appendInterpolation(digits day: Day) {
        appendInterpolation("<time datetime=\"\(day.iso)\">\(day.dutchDigits)</time>" as HTML)
    }

    /// A number as the Dutch write it: `12.345`.
    package mutating func appendInterpolation(number: Int) {
        appendInterpolation(DutchNumber.grouped(number))
    }
}

/// Numbers as the Dutch write them.
enum DutchNumber {
    static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var grouped = number < 0 ? "−" : ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.utf8.count - position) % 3 == 0 { grouped.append(".") }
            grouped.append(digit)
        }
        return grouped
    }
}
