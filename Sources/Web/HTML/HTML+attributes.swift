// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Attributes, each with the space before it, so that an absent one leaves nothing behind.
extension HTML.StringInterpolation {
    /// `\(attribute: "id", line.id)` writes ` id="…"`; nothing when there is no value.
    package mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
        guard let value else { return }
        appendLiteral(" ")
        appendLiteral(name)
        appendLiteral("=\"")
        appendInterpolation(value)
        appendLiteral("\"")
    }

    /// `\(flag: "checked", isChosen)` writes ` checked` or nothing.
    package mutating func appendInterpolation(flag name: StaticString, _ isSet: Bool) {
        guard isSet else { return }
        appendLiteral(" ")
        appendLiteral(name)
    }

    /// Where a link goes. An address that could run code or leave for another host unseen goes nowhere.
    package mutating func appendInterpolation(href address: String?) {
        appendInterpolation(attribute: "href", address.map(Address.harmless))
    }

    /// Where a form is sent.
    package mutating func appendInterpolation(action address: String?) {
        appendInterpolation(attribute: "action", address.map(Address.harmless))
    }

    /// Where one button sends the form instead.
    package mutating func appendInterpolation(formaction address: String?) {
        appendInterpolation(attribute: "formaction", address.map(Address.harmless))
    }

    /// Where a picture or script comes from.
    package mutating func appendInterpolation(src address: String?) {
        appendInterpolation(attribute: "src", address.map(Address.harmless))
    }
}
