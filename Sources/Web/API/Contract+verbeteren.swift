// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Contract {
    /// What is done to a feit. It is never overwritten: each is a feit of its own.
    static let verbeteren: StaticString = #"""
        "/dossiers/{id}/feiten/{feit}/verbeteringen": {
          "post": {"operationId": "feitVerbeteren", "tags": ["Feiten"],
            "summary": "Een feit verbeteren",
            "description": "Het nieuwe feit komt ervoor in de plaats. Het oude blijft leesbaar.",
            "parameters": [{"$ref": "#/components/parameters/Dossier"},
              {"$ref": "#/components/parameters/Feit"},
              {"$ref": "#/components/parameters/IfMatch"}],
            "requestBody": {"required": true,
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Verbetering"}}}},
            "responses": {
              "201": {"description": "De verbetering is vastgelegd.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"},
                  "ETag": {"$ref": "#/components/headers/ETag"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Vastgelegd"}}}},
              "400": {"$ref": "#/components/responses/Invoerfout"},
              "401": {"$ref": "#/components/responses/NietAangemeld"},
              "403": {"$ref": "#/components/responses/NietToegestaan"},
              "404": {"$ref": "#/components/responses/NietGevonden"},
              "409": {"$ref": "#/components/responses/Geweigerd"},
              "412": {"$ref": "#/components/responses/AndereVersie"},
              "413": {"$ref": "#/components/responses/TeGroot"},
              "415": {"$ref": "#/components/responses/AnderFormaat"},
              "428": {"$ref": "#/components/responses/VersieNodig"},
              "500": {"$ref": "#/components/responses/Storing"},
              "503": {"$ref": "#/components/responses/Onbereikbaar"}}}},
        "/dossiers/{id}/feiten/{feit}/intrekkingen": {
          "post": {"operationId": "feitIntrekken", "tags": ["Feiten"],
            "summary": "Een feit intrekken",
            "description": "Het feit telt niet meer. Het blijft leesbaar, met de reden.",
            "parameters": [{"$ref": "#/components/parameters/Dossier"},
              {"$ref": "#/components/parameters/Feit"},
              {"$ref": "#/components/parameters/IfMatch"}],
            "requestBody": {"required": true,
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Intrekking"}}}},
            "responses": {
              "201": {"description": "De intrekking is vastgelegd.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"},
                  "ETag": {"$ref": "#/components/headers/ETag"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Vastgelegd"}}}},
              "400": {"$ref": "#/components/responses/Invoerfout"},
              "401": {"$ref": "#/components/responses/NietAangemeld"},
              "403": {"$ref": "#/components/responses/NietToegestaan"},
              "404": {"$ref": "#/components/responses/NietGevonden"},
              "409": {"$ref": "#/components/responses/Geweigerd"},
              "412": {"$ref": "#/components/responses/AndereVersie"},
              "413": {"$ref": "#/components/responses/TeGroot"},
              "415": {"$ref": "#/components/responses/AnderFormaat"},
              "428": {"$ref": "#/components/responses/VersieNodig"},
              "500": {"$ref": "#/components/responses/Storing"},
              "503": {"$ref": "#/components/responses/Onbereikbaar"}}}}
        """#
}
