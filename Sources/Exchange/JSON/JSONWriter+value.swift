// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension JSONWriter {
    /// A text as one member; the other kinds below likewise.
    package mutating func member(_ key: String, _ text: String) {
        self.key(key)
        string(text)
    }

    package mutating func member(_ key: String, whole: Int) {
        self.key(key)
        self.whole(whole)
    }

    package mutating func member(_ key: String, bool: Bool) {
        self.key(key)
        self.bool(bool)
    }

    package mutating func member(_ key: String, _ value: JSONValue) {
        self.key(key)
        self.value(value)
    }

    package mutating func string(_ text: String) {
        separate()
        append(quoted: text)
    }

    package mutating func whole(_ number: Int) {
        whole(Int64(number))
    }

    package mutating func whole(_ number: Int64) {
        separate()
        append(digits: number)
    }

    package mutating func decimal(_ number: JSONDecimal) {
        separate()
        bytes.append(contentsOf: number.text.utf8)
    }

    package mutating func bool(_ bool: Bool) {
        separate()
        bytes.append(contentsOf: (bool ? "true" : "false").utf8)
    }

    package mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    package mutating func value(_ value: JSONValue) {
        switch value {
        case .object(let object):
            self.object { writer in
                for member in object.members {
                    writer.key(member.key)
                    writer.value(member.value)
                }
            }
        case .array(let elements):
            array { writer in
                for element in elements { writer.value(element) }
            }
        case .string(let text): string(text)
        case .whole(let number): whole(number)
        case .decimal(let number): decimal(number)
        case .bool(let value): bool(value)
        case .null: null()
        }
    }
}

extension JSONValue {
    /// The value as JSON text.
    package func bytes(_ vorm: JSONWriter.Vorm = .compact) -> [UInt8] {
        var writer = JSONWriter(vorm)
        writer.value(self)
        return writer.take()
    }
}
