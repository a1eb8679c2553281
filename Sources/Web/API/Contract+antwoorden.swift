// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Contract {
    /// What goes wrong, once for all ways in.
    static let responses: StaticString = #"""
        "Invoerfout": {"description": "De invoer klopt niet. Elke fout staat in fouten.",
          "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
          "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"},
            "example": {"type": "urn:meedoen:probleem:invoer", "title": "De invoer klopt niet", "status": 400,
              "detail": "Er is 1 ding niet goed ingevuld.", "instance": "/api/v1/dossiers",
              "fouten": [{"veld": "datum", "zin": "Vul dagtekening in.", "soort": "ontbreekt"}]}}}},
        "NietAangemeld": {"description": "Er is geen geldige sessie.",
          "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
          "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"}}}},
        "NietToegestaan": {"description": "Deze medewerker mag dit niet, of moet eerst een reden geven \#
        (urn:meedoen:probleem:redenNodig).",
          "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
          "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"}}}},
        "NietGevonden": {"description": "Dit bestaat niet, of niet bij deze gemeente.",
          "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
          "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"}}}},
        "Geweigerd": {"description": "Een regel staat dit niet toe (regels zegt welke), de persoon heeft misschien \#
        al een dossier, of de Idempotency-Key is al voor iets anders gebruikt.",
          "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
          "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"},
            "example": {"type": "urn:meedoen:probleem:geweigerd", "title": "Dit kan niet volgens de regels",
              "status": 409, "detail": "Er is op 21 mei 2024 geen bezwaar om op te beslissen.",
              "instance": "/api/v1/dossiers/00112233445566778899aabbccddeeff/feiten", "regels": ["PIP-09"]}}}},
        "AndereVersie": {"description": "Het dossier is intussen gewijzigd. Lees het opnieuw.",
          "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"},
            "ETag": {"$ref": "#/components/headers/ETag"}},
          "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"}}}},
        "TeGroot": {"description": "Er kwam meer dan 1 MiB.",
          "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
          "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"}}}},
        "AnderFormaat": {"description": "Stuur application/json.",
          "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
          "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"}}}},
        "VersieNodig": {"description": "Stuur If-Match mee.",
          "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
          "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"}}}},
        "Storing": {"description": "Er ging iets mis aan onze kant. Er is niets half vastgelegd.",
          "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
          "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"}}}},
        "Onbereikbaar": {"description": "De database is weg of bezet. Vraag het later opnieuw, met dezelfde \#
        Idempotency-Key: dan gebeurt het een keer.",
          "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"},
            "Retry-After": {"description": "Seconden om te wachten.", "schema": {"type": "integer"}}},
          "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Probleem"}}}}
        """#
}
