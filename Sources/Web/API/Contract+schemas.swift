// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Contract {
    /// Days, marks, problems, and what a dossier is.
    static let basis: StaticString = #"""
        "Datum": {"type": "string", "format": "date", "examples": ["2024-05-21"]},
        "Tijdstip": {"type": "string", "format": "date-time", "examples": ["2024-05-21T12:05:00.000Z"]},
        "Kenmerk": {"type": "string", "pattern": "^[0-9a-f]{32}$",
          "examples": ["00112233445566778899aabbccddeeff"]},
        "Regelkenmerk": {"type": "string", "pattern": "^[A-Z]+(-[A-Z0-9]+[a-z]*)+$", "examples": ["PIP-02"]},
        "Probleem": {"type": "object", "description": "Een fout, volgens RFC 9457.",
          "properties": {
            "type": {"type": "string", "format": "uri", "examples": ["urn:meedoen:probleem:invoer"]},
            "title": {"type": "string"},
            "status": {"type": "integer", "minimum": 400, "maximum": 599},
            "detail": {"type": "string", "description": "Wat er is en wat u nu kunt doen."},
            "instance": {"type": "string", "format": "uri-reference"},
            "fouten": {"type": "array", "items": {"$ref": "#/components/schemas/Veldfout"}},
            "regels": {"type": "array", "description": "De regels die nee zeggen.",
              "items": {"$ref": "#/components/schemas/Regelkenmerk"}}},
          "required": ["type", "title", "status", "detail"]},
        "Veldfout": {"type": "object",
          "properties": {
            "veld": {"type": "string", "description": "De sleutel van het veld; datum is de datum van het feit.",
              "examples": ["leerroute"]},
            "zin": {"type": "string", "examples": ["Vul leerroute in."]},
            "soort": {"type": "string", "enum": ["ontbreekt", "ongeldig", "teLang", "buitenBereik", "tegenstrijdig",
              "onbekendVeld"]}},
          "required": ["veld", "zin", "soort"]}
        """#

    static let dossierschemas: StaticString = #"""
        "Dossier": {"type": "object", "description": "Alle feiten van één mens bij één gemeente.",
          "properties": {
            "formaat": {"const": "meedoen-dossier/1"},
            "dossier": {"$ref": "#/components/schemas/Kenmerk"},
            "versie": {"type": "integer", "minimum": 0},
            "feiten": {"type": "array", "description": "In de volgorde van vastleggen.",
              "items": {"$ref": "#/components/schemas/Feit"}}},
          "required": ["formaat", "dossier", "versie", "feiten"]},
        "Dossierregel": {"type": "object",
          "properties": {
            "dossier": {"$ref": "#/components/schemas/Kenmerk"},
            "naam": {"type": "string"},
            "geboren": {"anyOf": [{"$ref": "#/components/schemas/Datum"}, {"type": "null"}]},
            "wet": {"anyOf": [{"$ref": "#/components/schemas/Wet"}, {"type": "null"}]},
            "groep": {"anyOf": [{"$ref": "#/components/schemas/Groep"}, {"type": "null"}]},
            "leerroute": {"anyOf": [{"$ref": "#/components/schemas/Leerroute"}, {"type": "null"}]},
            "fase": {"$ref": "#/components/schemas/Fase"},
            "regisseur": {"anyOf": [{"$ref": "#/components/schemas/Kenmerk"}, {"type": "null"}]},
            "huishouden": {"anyOf": [{"$ref": "#/components/schemas/Kenmerk"}, {"type": "null"}]},
            "termijnEinde": {"anyOf": [{"$ref": "#/components/schemas/Datum"}, {"type": "null"}],
              "description": "De laatste dag van de inburgeringstermijn."}},
          "required": ["dossier", "naam", "fase"]},
        "Dossierlijst": {"type": "object",
          "properties": {"dossiers": {"type": "array", "items": {"$ref": "#/components/schemas/Dossierregel"}},
            "personen": {"type": "integer", "minimum": 0, "description": "Hoeveel er in de hele lijst zijn."},
            "huishoudens": {"type": "integer", "minimum": 0},
            "volgende": {"type": ["string", "null"], "description": "De waarde van na voor de volgende bladzijde."},
            "peildatum": {"$ref": "#/components/schemas/Datum"}},
          "required": ["dossiers", "personen", "huishoudens", "volgende", "peildatum"]},
        "NieuwDossier": {"type": "object",
          "properties": {
            "personalia": {"$ref": "#/components/schemas/Inhoud.personalia"},
            "feiten": {"type": "array", "maxItems": 20, "items": {"$ref": "#/components/schemas/NieuwFeit"}},
            "regisseur": {"anyOf": [{"$ref": "#/components/schemas/Kenmerk"}, {"type": "null"}]},
            "ondanksDubbel": {"type": "boolean", "default": false,
              "description": "U hebt gekeken: dit is iemand anders. Helpt niet bij hetzelfde BSN of V-nummer."}},
          "required": ["personalia"], "additionalProperties": false}
        """#
}
