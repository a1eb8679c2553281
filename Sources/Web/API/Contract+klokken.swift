// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Contract {
    /// The clocks of a dossier, and the worklist of the gemeente.
    static let klokken: StaticString = #"""
        "/dossiers/{id}/klokken": {
          "get": {"operationId": "klokkenLezen", "tags": ["Termijnen"],
            "summary": "De klokken van een dossier",
            "description": "Wat wanneer moet gebeuren, en waarom op die dag.",
            "parameters": [{"$ref": "#/components/parameters/Dossier"},
              {"$ref": "#/components/parameters/Peildatum"}],
            "responses": {
              "200": {"description": "De klokken.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"},
                  "ETag": {"$ref": "#/components/headers/ETag"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Klokkenlijst"}}}},
              "400": {"$ref": "#/components/responses/Invoerfout"},
              "401": {"$ref": "#/components/responses/NietAangemeld"},
              "403": {"$ref": "#/components/responses/NietToegestaan"},
              "404": {"$ref": "#/components/responses/NietGevonden"},
              "500": {"$ref": "#/components/responses/Storing"},
              "503": {"$ref": "#/components/responses/Onbereikbaar"}}}},
        "/werklijst": {
          "get": {"operationId": "werklijstLezen", "tags": ["Termijnen"],
            "summary": "De werklijst",
            "description": "De klokken in groepen, de vroegste eerst. Bladeren gaat per groep, met groep en na.",
            "parameters": [{"$ref": "#/components/parameters/Peildatum"},
              {"name": "van", "in": "query",
                "description": "Van wie: mij (zonder is dat zo), team, of het kenmerk van een collega.",
                "schema": {"anyOf": [{"type": "string", "enum": ["mij", "team"]},
                  {"$ref": "#/components/schemas/Kenmerk"}]}},
              {"name": "soort", "in": "query",
                "description": "Alleen deze soort klok.",
                "schema": {"$ref": "#/components/schemas/Kloksoort"}},
              {"name": "groep", "in": "query",
                "description": "Alleen dit deel van de lijst.",
                "schema": {"$ref": "#/components/schemas/Werkgroepsoort"}},
              {"$ref": "#/components/parameters/Na"}],
            "responses": {
              "200": {"description": "De werklijst.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Werklijst"}}}},
              "400": {"$ref": "#/components/responses/Invoerfout"},
              "401": {"$ref": "#/components/responses/NietAangemeld"},
              "403": {"$ref": "#/components/responses/NietToegestaan"},
              "500": {"$ref": "#/components/responses/Storing"},
              "503": {"$ref": "#/components/responses/Onbereikbaar"}}}}
        """#
}
