// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Contract {
    static let feitschemas: StaticString = #"""
        "Feit": {"description": "Een feit zoals het is vastgelegd. De inhoud hoort bij de soort.",
          "type": "object",
          "properties": {
            "id": {"$ref": "#/components/schemas/Kenmerk"},
            "soort": {"$ref": "#/components/schemas/Feitsoort"},
            "datum": {"$ref": "#/components/schemas/Datum", "description": "De dag waarop het waar is."},
            "inhoud": {"$ref": "#/components/schemas/Inhoud", "description": "Ontbreekt als er niets is ingevuld."},
            "vastgelegd": {"$ref": "#/components/schemas/Tijdstip"},
            "door": {"type": "object",
              "properties": {"id": {"anyOf": [{"$ref": "#/components/schemas/Kenmerk"}, {"type": "null"}]},
                "naam": {"type": "string"}},
              "required": ["naam"]},
            "bron": {"$ref": "#/components/schemas/Bron"},
            "verbetert": {"$ref": "#/components/schemas/Kenmerk",
              "description": "Het feit waarvoor dit in de plaats komt."},
            "trektIn": {"$ref": "#/components/schemas/Kenmerk", "description": "Het feit dat niet meer telt."},
            "reden": {"type": "string", "maxLength": 500}},
          "required": ["id", "soort", "datum", "vastgelegd", "door", "bron"]},
        "Feitenlijst": {"type": "object",
          "properties": {"dossier": {"$ref": "#/components/schemas/Kenmerk"},
            "versie": {"type": "integer", "minimum": 0},
            "feiten": {"type": "array", "items": {"$ref": "#/components/schemas/Feit"}}},
          "required": ["dossier", "versie", "feiten"]},
        "Verbetering": {"type": "object", "description": "Komt in de plaats van het feit; de soort blijft dezelfde.",
          "properties": {"datum": {"$ref": "#/components/schemas/Datum"},
            "inhoud": {"$ref": "#/components/schemas/Inhoud"},
            "reden": {"type": "string", "minLength": 1, "maxLength": 500}},
          "required": ["datum", "reden"], "additionalProperties": false},
        "Intrekking": {"type": "object",
          "properties": {"reden": {"type": "string", "minLength": 1, "maxLength": 500}},
          "required": ["reden"], "additionalProperties": false},
        "Inzagereden": {"type": "object",
          "properties": {
            "reden": {"type": "string", "enum": ["VERVANGING", "BALIE", "OVERLEG", "SPOED", "CONTROLE", "ANDERS"]},
            "toelichting": {"type": "string", "minLength": 5, "maxLength": 500},
            "vervangtTot": {"type": "string", "format": "date", "description": "Alleen bij VERVANGING: tot en met deze \#
        dag bij alle dossiers van de regisseur, hoogstens 28 dagen."}},
          "required": ["reden", "toelichting"], "additionalProperties": false},
        "Vastgelegd": {"type": "object", "description": "Wat er is geschreven.",
          "properties": {"dossier": {"$ref": "#/components/schemas/Kenmerk"},
            "feit": {"$ref": "#/components/schemas/Kenmerk"}, "versie": {"type": "integer", "minimum": 1}},
          "required": ["dossier", "versie"]}
        """#
}
