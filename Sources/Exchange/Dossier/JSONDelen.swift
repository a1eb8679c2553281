// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Cuts a file of JSON documents, one after the other (JSON lines, or one document over many lines), into its documents.
///
/// Keeps no more than one document. It only looks for where an object ends; whether it is right is for the parser.
package struct JSONDelen: Sendable {
    /// A document as it stood there, and the line on which it begins.
    package struct Deel: Sendable {
        package let bytes: [UInt8]
        package let line: Int
    }

    private let maxBytes: Int
    private var chunk: [UInt8] = []
    private var position = 0
    private var isFinished = false
    private var line = 1
    private var start = 1
    private var depth = 0
    private var isText = false
    private var isEscaped = false
    private var part: [UInt8] = []
    private var isBegin = true

    package init(maxBytes: Int = 16_000_000) {
        self.maxBytes = maxBytes
    }

    package mutating func feed(_ bytes: [UInt8]) {
        chunk = position == chunk.count ? bytes : chunk[position...] + bytes
        position = 0
    }

    package mutating func finish() { isFinished = true }

    /// The next document, or nil when more bytes are needed or, after `finish`, the file is done.
    package mutating func next() throws(JSONFout) -> Deel? {
        while position < chunk.count {
            let from = position
            if depth == 0 { try skip() }
            guard position < chunk.count else { break }
            let begin = max(from, position)
            let isWhole = scan()
            part.append(contentsOf: chunk[begin..<position])
            guard part.count <= maxBytes else { throw JSONFout(.teGroot(grens: maxBytes), line: start, column: 1) }
            guard isWhole else { break }
            defer { part = [] }
            return Deel(bytes: part, line: start)
        }
        if isFinished, depth > 0 {
            depth = 0
            defer { part = [] }
            // The parser says where exactly it stops.
            return Deel(bytes: part, line: start)
        }
        return nil
    }

    /// Steps over white space between documents, and over the byte order mark.
    private mutating func skip() throws(JSONFout) {
        while position < chunk.count {
            switch chunk[position] {
            case .lineFeed: line += 1
            case 0x20, 0x09, .carriageReturn: break
            case 0xEF, 0xBB, 0xBF:
                guard isBegin else { throw JSONFout(.onverwachtTeken, line: line, column: 1) }
            case UInt8(ascii: "{"):
                start = line
                isBegin = false
                return
            case 0xFE, 0xFF: throw JSONFout(.isGeenUTF8, line: line, column: 1)
            default: throw JSONFout(.onverwachtTeken, line: line, column: 1)
            }
            position += 1
        }
    }

    /// Goes on to the end of the object; true when it is whole.
    private mutating func scan() -> Bool {
        // A copy of the reference: a span of `self` would hold on to all of it.
        let chunk = chunk
        let bytes = chunk.span
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == .lineFeed { line += 1 }
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == .quote {
                    isText = false
                }
                continue
            }
            switch byte {
            case .quote: isText = true
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return true }
            default: continue
            }
        }
        return false
    }
}
