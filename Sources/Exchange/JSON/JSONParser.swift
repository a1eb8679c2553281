// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads JSON (RFC 8259) strictly: what another reader could understand differently is refused.
///
/// Refused are more than one value, a key twice in one object, leading zeros, invalid UTF-8, half surrogate pairs, more than
/// `maxBytes` and more than `maxDepth` levels. A byte order mark at the front is stepped over, as the RFC allows.
package struct JSONParser {
    /// No number in our work needs more; others may be slow with it.
    static let numberBytes = 100

    let bytes: [UInt8]
    let maxDepth: Int
    var position = 0

    /// The value of a text of at most `maxBytes` bytes.
    package static func parse(
        _ bytes: [UInt8],
        maxBytes: Int,
        maxDepth: Int = 64
    ) throws(JSONFout) -> JSONValue {
        guard bytes.count <= maxBytes else { throw JSONFout(.teGroot(grens: maxBytes), line: 1, column: 1) }
        var parser = JSONParser(bytes: bytes, maxDepth: maxDepth)
        return try parser.document()
    }

    private mutating func document() throws(JSONFout) -> JSONValue {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        skipSpace()
        guard position < bytes.count else { throw fault(.isLeeg) }
        let value = try value(depth: 0)
        skipSpace()
        guard position == bytes.count else { throw fault(.tekstNaEinde) }
        return value
    }

    private mutating func value(depth: Int) throws(JSONFout) -> JSONValue {
        switch try peek() {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw fault(.onverwachtTeken)
        }
    }

    private mutating func array(depth: Int) throws(JSONFout) -> JSONValue {
        guard depth <= maxDepth else { throw fault(.teDiep(grens: maxDepth)) }
        position += 1
        var elements: [JSONValue] = []
        skipSpace()
        if try take(UInt8(ascii: "]")) { return .array(elements) }
        while true {
            skipSpace()
            elements.append(try value(depth: depth))
            skipSpace()
            if try take(UInt8(ascii: "]")) { return .array(elements) }
            guard try take(UInt8(ascii: ",")) else { throw fault(.onverwachtTeken) }
        }
    }

    private mutating func object(depth: Int) throws(JSONFout) -> JSONValue {
        guard depth <= maxDepth else { throw fault(.teDiep(grens: maxDepth)) }
        position += 1
        var members: [JSONObject.Member] = []
        var keys = JSONKeys()
        skipSpace()
        if try take(UInt8(ascii: "}")) { return .object(JSONObject()) }
        while true {
            skipSpace()
            let start = position
            guard try peek() == UInt8(ascii: "\"") else { throw fault(.onverwachtTeken) }
            let key = try string()
            guard keys.isNew(key, among: members) else { throw fault(.sleutelDubbel, at: start) }
            skipSpace()
            guard try take(UInt8(ascii: ":")) else { throw fault(.onverwachtTeken) }
            skipSpace()
            members.append(JSONObject.Member(key: key, value: try value(depth: depth)))
            skipSpace()
            if try take(UInt8(ascii: "}")) { return .object(JSONObject(distinct: members)) }
            guard try take(UInt8(ascii: ",")) else { throw fault(.onverwachtTeken) }
        }
    }
}

/// Watches for a key that comes twice: by comparing while there are few, with a set when there are many.
private struct JSONKeys {
    private static let few = 16
    private var set: Set<String> = []

    mutating func isNew(_ key: String, among members: [JSONObject.Member]) -> Bool {
        if members.count < Self.few { return !members.contains { $0.key == key } }
        if set.isEmpty { set = Set(members.map(\.key)) }
        return set.insert(key).inserted
    }
}
