// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A value together with where it stands, so that a fault can name its place: `feiten[3].datum`.
///
///     let lezer = JSONLezer(value)
///     let naam = try lezer.at("naam").text()
///     let datum = try lezer.find("datum")?.day()
package struct JSONLezer: Sendable {
    package let value: JSONValue
    private let pad: JSONPad

    package init(_ value: JSONValue) {
        self.init(value, .begin)
    }

    private init(_ value: JSONValue, _ pad: JSONPad) {
        self.value = value
        self.pad = pad
    }

    /// Where the value stands, such as `feiten[3].datum`; empty for the outermost.
    package var path: String { pad.text }

    /// A fault of this kind at this place.
    package func fout(_ soort: JSONFout.Soort) -> JSONFout { JSONFout(soort, path: path) }

    /// A member that must be there; `null` is there.
    package func at(_ key: String) throws(JSONFout) -> JSONLezer {
        let place = JSONPad.veld(pad, key)
        guard let value = try object()[key] else { throw JSONFout(.ontbreekt, path: place.text) }
        return JSONLezer(value, place)
    }

    /// A member that may be left out or `null`.
    package func find(_ key: String) throws(JSONFout) -> JSONLezer? {
        guard let value = try object()[key], value != .null else { return nil }
        return JSONLezer(value, .veld(pad, key))
    }

    /// The elements of a list.
    package func elements() throws(JSONFout) -> [JSONLezer] {
        guard case .array(let elements) = value else { throw fout(.verkeerdeSoort(verwacht: .array)) }
        return elements.enumerated().map { JSONLezer($1, .plaats(pad, $0)) }
    }

    /// The members of an object in their order.
    package func members() throws(JSONFout) -> [(key: String, lezer: JSONLezer)] {
        try object().members.map { ($0.key, JSONLezer($0.value, .veld(pad, $0.key))) }
    }

    /// Refuses a member that is not in `known`: a misspelt name must not be lost in silence.
    package func allow(only known: Set<String>) throws(JSONFout) {
        for member in try object().members where !known.contains(member.key) {
            throw JSONFout(.onbekendVeld, path: JSONPad.veld(pad, member.key).text)
        }
    }

    package func object() throws(JSONFout) -> JSONObject {
        guard case .object(let object) = value else { throw fout(.verkeerdeSoort(verwacht: .object)) }
        return object
    }
}
