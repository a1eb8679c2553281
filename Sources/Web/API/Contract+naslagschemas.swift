// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Contract {
    static let naslagschemas: StaticString = #"""
        "Regel": {"type": "object",
          "properties": {
            "id": {"$ref": "#/components/schemas/Regelkenmerk"},
            "titel": {"type": "string"},
            "tekst": {"type": "string"},
            "bronnen": {"type": "array", "items": {"type": "string"},
              "examples": [["Besluit inburgering 2021, art. 5.3"]]},
            "zekerheid": {"type": "string", "enum": ["H", "M", "L"]},
            "geldigVan": {"anyOf": [{"$ref": "#/components/schemas/Datum"}, {"type": "null"}]},
            "geldigTot": {"anyOf": [{"$ref": "#/components/schemas/Datum"}, {"type": "null"}]},
            "parameters": {"type": "array", "description": "Elke waarde die ooit gold, de oudste eerst.",
              "items": {"$ref": "#/components/schemas/Parameter"}}},
          "required": ["id", "titel", "tekst", "bronnen", "zekerheid", "parameters"]},
        "Regellijst": {"type": "object",
          "properties": {"regels": {"type": "array", "items": {"$ref": "#/components/schemas/Regel"}}},
          "required": ["regels"]},
        "Feitbeschrijving": {"type": "object",
          "properties": {
            "soort": {"$ref": "#/components/schemas/Feitsoort"},
            "naam": {"type": "string"},
            "uitleg": {"type": "string"},
            "hoofdstuk": {"type": "string"},
            "artikelen": {"type": "array", "items": {"type": "string"}},
            "datumLabel": {"type": "string"},
            "magInToekomst": {"type": "boolean"},
            "geldtTotVolgende": {"type": "boolean"},
            "inhoud": {"type": "object", "description": "JSON Schema van de inhoud."}},
          "required": ["soort", "naam", "uitleg", "hoofdstuk", "artikelen", "datumLabel", "inhoud"]},
        "Feitsoortenlijst": {"type": "object",
          "properties": {"feitsoorten": {"type": "array",
            "items": {"$ref": "#/components/schemas/Feitbeschrijving"}}},
          "required": ["feitsoorten"]},
        "Zoekvraag": {"type": "object",
          "properties": {"q": {"type": "string", "minLength": 1, "maxLength": 100}},
          "required": ["q"], "additionalProperties": false},
        "Zoekresultaten": {"type": "object",
          "properties": {"dossiers": {"type": "array", "maxItems": 50,
            "items": {"$ref": "#/components/schemas/Dossierregel"}}},
          "required": ["dossiers"]},
        "Gezondheid": {"type": "object",
          "properties": {"stand": {"type": "string", "enum": ["goed", "storing"]},
            "versie": {"type": "string"}},
          "required": ["stand"]}
        """#
}
