// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// JSON Schema of the content of a feit, made from the description of its kind.
enum Veldschema {
    /// The name of the schema of the content of this kind among the components.
    static func naam(_ soort: Feitsoort) -> String { "Inhoud.\(soort.rawValue)" }

    /// The name of the schema of a new feit of this kind.
    static func feitnaam(_ soort: Feitsoort) -> String { "NieuwFeit.\(soort.rawValue)" }

    /// The content: one property per field; an unknown key is an error.
    static func inhoud(_ kind: Feitbeschrijving) -> JSONText {
        let required = kind.velden.filter(\.isVerplicht).map(\.sleutel)
        return .object(
            [
                ("type", .text("object")), ("title", .text(kind.naam)), ("description", .text(kind.uitleg)),
                ("properties", .object(kind.velden.map { ($0.sleutel, veld($0)) })),
            ] + (required.isEmpty ? [] : [("required", .texts(required))]) + [("additionalProperties", .bool(false))]
        )
    }

    /// A new feit of this kind: kind, day and content.
    static func feit(_ kind: Feitbeschrijving) -> JSONText {
        let hasRequired = kind.velden.contains(where: \.isVerplicht)
        return .object([
            ("type", .text("object")), ("title", .text(kind.naam)),
            (
                "properties",
                .object([
                    ("soort", .object([("const", .text(kind.soort.rawValue))])),
                    (
                        "datum",
                        .object([
                            ("$ref", .text("#/components/schemas/Datum")), ("description", .text(kind.datumLabel)),
                        ])
                    ),
                    ("inhoud", reference(naam(kind.soort))),
                ])
            ),
            ("required", .texts(["soort", "datum"] + (hasRequired ? ["inhoud"] : []))),
        ])
    }

    static func reference(_ name: String) -> JSONText {
        .object([("$ref", .text("#/components/schemas/\(name)"))])
    }

    /// One field: form, limits, label and help.
    static func veld(_ veld: Veldbeschrijving) -> JSONText {
        var members = vorm(veld.vorm)
        members.append(("title", .text(veld.label)))
        var words = [veld.hulp].compactMap(\.self)
        if case .keuze(let keuzes) = veld.vorm {
            words.append(keuzes.map { "\($0.code): \($0.naam)" }.joined(separator: "; "))
        }
        if !words.isEmpty { members.append(("description", .text(words.joined(separator: " ")))) }
        return .object(members)
    }

    private static func vorm(_ vorm: Veldvorm) -> [(String, JSONText)] {
        switch vorm {
        case .dag: text(format: "date")
        case .regel(let max), .tekst(let max): [("type", .text("string")), ("maxLength", .number(max))]
        case .getal(let range):
            [
                ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
                ("maximum", .number(range.upperBound)),
            ]
        // A number, or text as somebody types it: `1:40` hours is no decimal number.
        case .uren: number(pattern: #"^[0-9]+([:,][0-9]{1,2})?$"#)
        case .bedrag: number(pattern: #"^[0-9.]+(,[0-9]{1,2})?$"#)
        case .janee: [("type", .text("boolean"))]
        case .keuze(let keuzes): [("type", .text("string")), ("enum", .texts(keuzes.map(\.code)))]
        case .bsn: text(pattern: "^([0-9]{9}|•{5}[0-9]{4})$")
        case .vnummer: text(pattern: "^([0-9]{10}|•{6}[0-9]{4})$")
        case .kenmerk: text(pattern: "^[0-9a-f]{32}$")
        }
    }

    private static func text(format: String) -> [(String, JSONText)] {
        [("type", .text("string")), ("format", .text(format))]
    }

    private static func number(pattern: String) -> [(String, JSONText)] {
        [("type", .texts(["number", "string"])), ("pattern", .text(pattern)), ("minimum", .number(0))]
    }

    private static func text(pattern: String) -> [(String, JSONText)] {
        [("type", .text("string")), ("pattern", .text(pattern))]
    }
}
