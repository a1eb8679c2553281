// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Markup as UTF-8 bytes. Literals are markup, every interpolated text is escaped.
///
/// The literal parts are `StaticString`s: text that is known only while the program runs has no way in but the escaper.
/// That is why the bytes can be set in this file alone and no initializer takes a `String`.
package struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// What is sent.
    package private(set) var bytes: [UInt8]

    package init(stringLiteral value: StaticString) {
        bytes = []
        HTML.append(value, to: &bytes)
    }

    package init(stringInterpolation: StringInterpolation) {
        bytes = stringInterpolation.bytes
    }

    /// Nothing.
    package static let empty: HTML = ""

    package var isEmpty: Bool { bytes.isEmpty }

    /// For tests and logs of the kit itself; a response sends `bytes`.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package static func += (left: inout HTML, right: HTML) {
        left.bytes.append(contentsOf: right.bytes)
    }

    package static func + (left: HTML, right: HTML) -> HTML {
        var sum = left
        sum += right
        return sum
    }

    fileprivate static func append(_ literal: StaticString, to bytes: inout [UInt8]) {
        if literal.hasPointerRepresentation {
            literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
        } else {
            bytes.append(contentsOf: String(literal.unicodeScalar).utf8)
        }
    }

    /// Gathers the parts of one literal.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            HTML.append(literal, to: &bytes)
        }

        /// Text: escaped.
        package mutating func appendInterpolation(_ text: String) {
            Escaper.append(text, to: &bytes)
        }

        /// Markup: as it is.
        package mutating func appendInterpolation(_ part: HTML) {
            bytes.append(contentsOf: part.bytes)
        }

        /// Markup, one after the other.
        package mutating func appendInterpolation(_ parts: [HTML]) {
            bytes.reserveCapacity(bytes.count + parts.reduce(0) { $0 + $1.bytes.count })
            for part in parts { bytes.append(contentsOf: part.bytes) }
        }

        /// Digits.
        package mutating func appendInterpolation(_ number: some FixedWidthInteger) {
            bytes.append(contentsOf: String(number).utf8)
        }
    }
}

/// Something that a page shows: a typed model that knows its markup.
package protocol Component: Sendable {
    var html: HTML { get }
}
