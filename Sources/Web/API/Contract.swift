// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The written part of the contract: members of JSON objects, as text. What follows from descriptions is generated.
enum Contract {
    static let paths: [StaticString] = [
        dossiers, dossier, feiten, verbeteren, toegang, klokken, zoek, termijnen, naslag,
    ]
    static let schemas: [StaticString] = [
        basis, dossierschemas, feitschemas, klokschemas, grondschemas, naslagschemas,
    ]

    static let uitleg = """
        Met deze koppeling leest en schrijft u dossiers van één gemeente. Een dossier is een lijst van gedateerde \
        feiten; fasen, klokken en werklijst worden daaruit berekend. Datums zijn kalenderdagen in Nederland \
        (jjjj-mm-dd), tijdstippen zijn in UTC. Fouten komen als application/problem+json, alle fouten tegelijk. De \
        koppeling volgt de NLGov REST API Design Rules.
        """

    static let headers: StaticString = #"""
        "API-Version": {"description": "De versie van deze koppeling.", "schema": {"type": "string", "pattern":
          "^[0-9]+\\.[0-9]+\\.[0-9]+$"}},
        "ETag": {"description": "De versie van het dossier, tussen aanhalingstekens. Geef hem terug in If-Match.",
          "schema": {"type": "string", "examples": ["\"7\""]}},
        "Link": {"description": "De volgende bladzijde (rel=next), volgens RFC 8288. Ontbreekt op de laatste.",
          "schema": {"type": "string"}},
        "Location": {"description": "Waar het nieuwe dossier staat.", "schema": {"type": "string",
          "format": "uri-reference"}}
        """#

    static let parameters: StaticString = #"""
        "Dossier": {"name": "id", "in": "path", "required": true, "description": "Het kenmerk van het dossier.",
          "schema": {"$ref": "#/components/schemas/Kenmerk"}},
        "Feit": {"name": "feit", "in": "path", "required": true, "description": "Het kenmerk van het feit.",
          "schema": {"$ref": "#/components/schemas/Kenmerk"}},
        "Na": {"name": "na", "in": "query", "description": "Waar de vorige bladzijde eindigde; staat in Link.",
          "schema": {"type": "string", "maxLength": 400}},
        "Aantal": {"name": "aantal", "in": "query", "description": "Hoeveel regels op een bladzijde.",
          "schema": {"type": "integer", "minimum": 1, "maximum": 200, "default": 50}},
        "Peildatum": {"name": "peildatum", "in": "query",
          "description": "De dag waarvoor de klokken gelden; zonder is dat vandaag.",
          "schema": {"$ref": "#/components/schemas/Datum"}},
        "IfMatch": {"name": "If-Match", "in": "header", "required": true,
          "description": "De versie die u hebt gelezen (ETag). Is het dossier intussen gewijzigd, dan volgt 412.",
          "schema": {"type": "string", "examples": ["\"7\""]}},
        "IdempotencyKey": {"name": "Idempotency-Key", "in": "header",
          "description": "Eigen kenmerk van dit verzoek. Twee keer versturen binnen dertig dagen is één keer vastleggen.",
          "schema": {"type": "string", "minLength": 8, "maxLength": 128, "pattern": "^[A-Za-z0-9._~-]+$"}}
        """#
}
