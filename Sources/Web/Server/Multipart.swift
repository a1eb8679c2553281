// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A form with a file (`multipart/form-data`, RFC 7578): fields and at most one file, already in memory.
struct Multipart: Sendable {
    private(set) var velden: [String: String] = [:]
    private(set) var bestand: (naam: String, bytes: [UInt8])?

    /// nil when the body is not of that form.
    init?(_ body: [UInt8], contentType: String) {
        guard contentType.hasPrefix("multipart/form-data"), let mark = contentType.range(of: "boundary=") else {
            return nil
        }
        let boundary = contentType[mark.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
        guard !boundary.isEmpty else { return nil }
        let line = Array("\r\n--\(boundary)".utf8)
        var position = Multipart.find(Array("--\(boundary)".utf8), in: body[...], from: 0)
        while let start = position {
            let begin = start + line.count - (start == 0 ? 2 : 0)
            guard begin + 2 <= body.count, body[begin] == 0x0D else { return }
            guard let end = Multipart.find(line, in: body[...], from: begin) else { return }
            // Two boundaries with nothing between them hold no part.
            if end >= begin + 2 { read(body[(begin + 2)..<end]) }
            position = end
        }
    }

    private mutating func read(_ part: ArraySlice<UInt8>) {
        guard let split = Multipart.find([0x0D, 0x0A, 0x0D, 0x0A], in: part, from: part.startIndex) else { return }
        let head = String(decoding: part[..<split], as: UTF8.self)
        let content = Array(part[(split + 4)...])
        guard let name = Multipart.value("name", head) else { return }
        if let file = Multipart.value("filename", head) {
            if !file.isEmpty || !content.isEmpty { bestand = (file, content) }
        } else {
            velden[name] = String(decoding: content, as: UTF8.self)
        }
    }

    private static func value(_ name: String, _ head: String) -> String? {
        for part in head.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            let pair = part.drop(while: { $0 == " " }).split(separator: "=", maxSplits: 1)
            if pair.count == 2, pair[0] == name { return pair[1].filter { $0 != "\"" } }
        }
        return nil
    }

    // A slice, whose places are those of the whole: a copy of a part would begin at 0 again.
    private static func find(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard let first = wanted.first else { return nil }
        var position = start
        while position + wanted.count <= bytes.endIndex {
            guard let next = bytes[position...].firstIndex(of: first), next + wanted.count <= bytes.endIndex else {
                return nil
            }
            if bytes[next..<(next + wanted.count)].elementsEqual(wanted) { return next }
            position = next + 1
        }
        return nil
    }
}

extension String {
    /// Where `wanted` stands first.
    fileprivate func range(of wanted: String) -> Range<String.Index>? { firstRange(of: wanted) }
}
