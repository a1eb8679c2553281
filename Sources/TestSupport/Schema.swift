// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Exchange

/// Holds a JSON value against a schema of an OpenAPI document: as much of JSON Schema as our contract uses. `format`,
/// `description` and `examples` say nothing about a value here.
package struct Schema {
    private let document: JSONValue

    /// The schemas of this document are the ones that `$ref` names.
    package init(document: JSONValue) {
        self.document = document
    }

    /// What is wrong, each with its place; empty when the value fits.
    package func findings(_ value: JSONValue, _ schema: JSONValue, at path: String = "") -> [String] {
        var found: [String] = []
        if let reference = schema["$ref"]?.text {
            guard let target = resolve(reference) else { return ["\(path): \(reference) is nowhere"] }
            found += findings(value, target, at: path)
        }
        if let types = schema["type"] {
            let names = types.elements.isEmpty ? [types] : types.elements
            if !names.contains(where: { $0.text.map(value.isType) ?? false }) {
                return found + ["\(path): is no \(names.compactMap(\.text).joined(separator: " or "))"]
            }
        }
        if let const = schema["const"], const != value { found.append("\(path): is another value") }
        if let choices = schema["enum"], !choices.elements.contains(value) {
            found.append("\(path): \(value.text ?? "value") is not in the list")
        }
        found += choice(value, schema, path)
        switch value {
        case .string(let text): found += limits(text, schema, path)
        case .whole(let number): found += limits(number, schema, path)
        case .array(let elements): found += list(elements, schema, path)
        case .object(let object): found += members(object, schema, path)
        case .decimal, .bool, .null: break
        }
        return found
    }

    /// What stands at a place such as `#/components/schemas/Feit`.
    package func resolve(_ reference: String) -> JSONValue? {
        guard reference.hasPrefix("#/") else { return nil }
        return reference.dropFirst(2).split(separator: "/").reduce(Optional(document)) { value, name in
            value?[name.replacing("~1", with: "/").replacing("~0", with: "~")]
        }
    }

    private func choice(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
        var found: [String] = []
        for (key, isGood) in [("oneOf", { $0 == 1 }), ("anyOf", { $0 > 0 })] as [(String, (Int) -> Bool)] {
            guard let choices = schema[key]?.elements else { continue }
            let fitting = choices.count { findings(value, $0, at: path).isEmpty }
            if !isGood(fitting) { found.append("\(path): fits \(fitting) of \(key)") }
        }
        for part in schema["allOf"]?.elements ?? [] { found += findings(value, part, at: path) }
        return found
    }

    private func limits(_ text: String, _ schema: JSONValue, _ path: String) -> [String] {
        var found: [String] = []
        let length = Int64(text.unicodeScalars.count)
        if let least = schema["minLength"]?.number, length < least { found.append("\(path): is too short") }
        if let most = schema["maxLength"]?.number, length > most { found.append("\(path): is too long") }
        if let pattern = schema["pattern"]?.text, let regex = try? Regex(pattern), text.firstMatch(of: regex) == nil {
            found.append("\(path): \(text) has another form")
        }
        return found
    }

    private func limits(_ number: Int64, _ schema: JSONValue, _ path: String) -> [String] {
        var found: [String] = []
        if let least = schema["minimum"]?.number, number < least { found.append("\(path): \(number) is too small") }
        if let most = schema["maximum"]?.number, number > most { found.append("\(path): \(number) is too large") }
        return found
    }

    private func list(_ elements: [JSONValue], _ schema: JSONValue, _ path: String) -> [String] {
        var found: [String] = []
        if let most = schema["maxItems"]?.number, elements.count > most { found.append("\(path): holds too many") }
        guard let items = schema["items"] else { return found }
        for (index, element) in elements.enumerated() {
            found += findings(element, items, at: "\(path)[\(index)]")
        }
        return found
    }

    private func members(_ object: JSONObject, _ schema: JSONValue, _ path: String) -> [String] {
        var found = (schema["required"]?.elements ?? []).compactMap(\.text)
            .filter { object[$0] == nil }.map { "\(path).\($0): is not there" }
        for member in object.members {
            let place = "\(path).\(member.key)"
            if let property = schema["properties"]?[member.key] {
                found += findings(member.value, property, at: place)
            } else if schema["additionalProperties"] == .bool(false) {
                found.append("\(place): is not known")
            }
        }
        return found
    }
}

extension JSONValue {
    /// The member of an object; nil when it is none, or is something else.
    package subscript(key: some StringProtocol) -> JSONValue? {
        guard case .object(let object) = self else { return nil }
        return object[String(key)]
    }

    /// The elements of a list; empty for anything else.
    package var elements: [JSONValue] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    package var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    package var number: Int64? {
        guard case .whole(let number) = self else { return nil }
        return number
    }

    fileprivate func isType(_ name: String) -> Bool {
        switch (self, name) {
        case (.object, "object"), (.array, "array"), (.string, "string"), (.bool, "boolean"), (.null, "null"),
            (.whole, "integer"), (.whole, "number"), (.decimal, "number"):
            true
        default: false
        }
    }
}
