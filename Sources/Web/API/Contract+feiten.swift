// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Contract {
    /// The feiten of a dossier.
    static let feiten: StaticString = #"""
        "/dossiers/{id}/feiten": {
          "get": {"operationId": "feitenLezen", "tags": ["Feiten"],
            "summary": "De feiten van een dossier",
            "description": "In de volgorde van vastleggen.",
            "parameters": [{"$ref": "#/components/parameters/Dossier"}],
            "responses": {
              "200": {"description": "De feiten.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"},
                  "ETag": {"$ref": "#/components/headers/ETag"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Feitenlijst"}}}},
              "400": {"$ref": "#/components/responses/Invoerfout"},
              "401": {"$ref": "#/components/responses/NietAangemeld"},
              "403": {"$ref": "#/components/responses/NietToegestaan"},
              "404": {"$ref": "#/components/responses/NietGevonden"},
              "500": {"$ref": "#/components/responses/Storing"},
              "503": {"$ref": "#/components/responses/Onbereikbaar"}}},
          "post": {"operationId": "feitVastleggen", "tags": ["Feiten"],
            "summary": "Een feit vastleggen",
            "description": "De inhoud hoort bij de soort. Wat de wet niet toelaat, wordt geweigerd met de regel erbij.",
            "parameters": [{"$ref": "#/components/parameters/Dossier"},
              {"$ref": "#/components/parameters/IfMatch"},
              {"$ref": "#/components/parameters/IdempotencyKey"}],
            "requestBody": {"required": true,
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NieuwFeit"}}}},
            "responses": {
              "201": {"description": "Het feit is vastgelegd.",
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
