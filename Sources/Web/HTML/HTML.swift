// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Markup as UTF-8 bytes. Literals are markup, every interpolated text is escaped.
///
/// The literal parts are `StaticString`s: text that is known only while the program runs has no way in but the escaper.
/// That is why the bytes can be set in this file alone and no initializer takes a `String`.
package struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// A literal stays where it is in the program until it is sent: half of all parts never need memory of their own.
    private enum Storage: Sendable {
        case literal(StaticString)
        case made([UInt8])
        /// Made around other markup that was long already: put together when it is sent, and not at each step outward.
        case around([[UInt8]])
    }

    /// From how many bytes markup is not copied into what stands around it.
    private static let long = 2048

    private var storage: Storage

    package init(stringLiteral value: StaticString) {
        storage = .literal(value)
    }

    package init(stringInterpolation: StringInterpolation) {
        var parts = stringInterpolation.earlier
        guard !parts.isEmpty else {
            storage = .made(stringInterpolation.bytes)
            return
        }
        parts.append(stringInterpolation.bytes)
        storage = .around(parts)
    }

    /// Nothing.
    package static var empty: HTML { "" }

    /// What is sent.
    package var bytes: [UInt8] {
        switch storage {
        case .made(let bytes): return bytes
        case .literal, .around:
            var bytes: [UInt8] = []
            bytes.reserveCapacity(count)
            append(to: &bytes)
            return bytes
        }
    }

    package var count: Int {
        switch storage {
        case .made(let bytes): bytes.count
        case .around(let parts): parts.reduce(0) { $0 + $1.count }
        case .literal(let literal): literal.hasPointerRepresentation ? literal.utf8CodeUnitCount : 1
        }
    }

    package var isEmpty: Bool { count == 0 }

    /// For tests and logs of the kit itself; a response sends `bytes`.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package static func += (left: inout HTML, right: HTML) {
        if case .made(var bytes) = left.storage {
            // Lets go of the bytes first, so that they grow in place.
            left.storage = .literal("")
            right.append(to: &bytes)
            left.storage = .made(bytes)
        } else {
            var bytes = left.bytes
            right.append(to: &bytes)
            left.storage = .made(bytes)
        }
    }

    package static func == (left: HTML, right: HTML) -> Bool { left.bytes == right.bytes }

    package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    package static func + (left: HTML, right: HTML) -> HTML {
        var sum = left
        sum += right
        return sum
    }

    fileprivate func append(to bytes: inout [UInt8]) {
        switch storage {
        case .made(let made): bytes.append(contentsOf: made)
        case .around(let parts): for part in parts { bytes.append(contentsOf: part) }
        case .literal(let literal): HTML.append(literal, to: &bytes)
        }
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
        /// What came before `bytes`, long markup among it.
        fileprivate var earlier: [[UInt8]] = []

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
            switch part.storage {
            case .made(let made) where made.count >= HTML.long: keep([made])
            case .around(let parts): keep(parts)
            default: part.append(to: &bytes)
            }
        }

        private mutating func keep(_ parts: [[UInt8]]) {
            earlier.append(bytes)
            earlier += parts
            bytes = []
        }

        /// Markup, one after the other.
        package mutating func appendInterpolation(_ parts: [HTML]) {
            for part in parts { appendInterpolation(part) }
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
