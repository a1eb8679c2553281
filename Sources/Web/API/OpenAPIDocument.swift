// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// The contract of the API (OpenAPI 3.1): what stands in the `Contract` files, with the schemas of every kind of feit
/// made from its description.
package enum OpenAPIDocument {
    /// The contract of this version, for `openapi.json`. Made once, at start.
    package static func json(
        version: String,
        cookie: String = "__Host-meedoen",
        contact: Contact = Contact()
    ) -> [UInt8] {
        JSONText.object([
            ("openapi", .text("3.1.0")),
            ("info", info(version, contact)),
            (
                "servers",
                .list([
                    .object([("url", .text(APIRoute.base)), ("description", .text("Deze installatie, versie 1"))])
                ])
            ),
            ("security", .list([.object([("sessie", .list([]))])])),
            ("tags", .list(tags)),
            ("paths", .members(Contract.paths, [])),
            (
                "components",
                .object([
                    ("securitySchemes", .object([("sessie", session(cookie))])),
                    ("headers", .members([Contract.headers], [])),
                    ("parameters", .members([Contract.parameters], [])),
                    ("responses", .members([Contract.responses], [])),
                    ("schemas", .members(Contract.schemas, generated)),
                ])
            ),
        ]).bytes
    }

    /// Whom to ask about the API.
    package struct Contact: Sendable {
        package var naam: String
        package var adres: String?
        package var email: String?

        package init(naam: String = "Functioneel beheer", adres: String? = nil, email: String? = nil) {
            self.naam = naam
            self.adres = adres
            self.email = email
        }
    }

    private static func info(_ version: String, _ contact: Contact) -> JSONText {
        var person: [(String, JSONText)] = [("name", .text(contact.naam))]
        if let adres = contact.adres { person.append(("url", .text(adres))) }
        if let email = contact.email { person.append(("email", .text(email))) }
        return .object([
            ("title", .text("Meedoen")), ("version", .text(version)), ("description", .text(Contract.uitleg)),
            ("contact", .object(person)),
            (
                "license",
                .object([
                    ("name", .text("EUPL-1.2")),
                    ("identifier", .text("EUPL-1.2")),
                ])
            ),
        ])
    }

    private static func session(_ cookie: String) -> JSONText {
        .object([
            ("type", .text("apiKey")), ("in", .text("cookie")), ("name", .text(cookie)),
            ("description", .text("De sessie van een aangemelde medewerker.")),
        ])
    }

    private static let tags: [JSONText] = [
        ("Dossiers", "Dossiers zoeken, openen en lezen."),
        ("Feiten", "Feiten vastleggen, verbeteren en intrekken."),
        ("Termijnen", "Klokken, werklijst en de rekenmachine."),
        ("Naslag", "Regels, soorten feit en dit contract."),
    ].map { .object([("name", .text($0.0)), ("description", .text($0.1))]) }

    /// Content and new feit of each kind, and the choices among them.
    private static var generated: [(String, JSONText)] {
        let kinds = Feitsoort.allCases
        let contents = kinds.map { (Veldschema.naam($0), Veldschema.inhoud($0.beschrijving)) }
        let feiten = kinds.map { (Veldschema.feitnaam($0), Veldschema.feit($0.beschrijving)) }
        let mapping = kinds.map { ($0.rawValue, JSONText.text("#/components/schemas/\(Veldschema.feitnaam($0))")) }
        return [
            ("Feitsoort", .object([("type", .text("string")), ("enum", .texts(kinds.map(\.rawValue)))])),
            ("Kloksoort", .object([("type", .text("string")), ("enum", .texts(Kloksoort.allCases.map(\.rawValue)))])),
            code("Wet", Wetsversie.self), code("Groep", Inburgeraarsgroep.self), code("Leerroute", Leerroute.self),
            code("Fase", Fase.self), code("Bron", Bron.self),
            ("Inhoud", .object([("anyOf", .list(kinds.map { Veldschema.reference(Veldschema.naam($0)) }))])),
            (
                "NieuwFeit",
                .object([
                    ("oneOf", .list(kinds.map { Veldschema.reference(Veldschema.feitnaam($0)) })),
                    (
                        "discriminator",
                        .object([("propertyName", .text("soort")), ("mapping", .object(mapping))])
                    ),
                ])
            ),
        ] + contents + feiten
    }

    private static func code<Lijst: Codelijst>(_ name: String, _ type: Lijst.Type) -> (String, JSONText) {
        let words = Lijst.allCases.map { "\($0.rawValue): \($0.naam)" }.joined(separator: "; ")
        return (
            name,
            .object([
                ("type", .text("string")), ("enum", .texts(Lijst.allCases.map(\.rawValue))),
                ("description", .text(words)),
            ])
        )
    }
}
