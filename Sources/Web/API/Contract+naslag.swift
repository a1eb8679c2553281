// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Contract {
    /// What the product knows, and the contract itself.
    static let naslag: StaticString = #"""
        "/regels": {
          "get": {"operationId": "regelsLezen", "tags": ["Naslag"],
            "summary": "Alle regels",
            "description": "Met hun bron, zekerheid en parameters.",
            "responses": {
              "200": {"description": "De regels.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Regellijst"}}}},
              "401": {"$ref": "#/components/responses/NietAangemeld"},
              "403": {"$ref": "#/components/responses/NietToegestaan"},
              "500": {"$ref": "#/components/responses/Storing"},
              "503": {"$ref": "#/components/responses/Onbereikbaar"}}}},
        "/feitsoorten": {
          "get": {"operationId": "feitsoortenLezen", "tags": ["Naslag"],
            "summary": "Alle soorten feit",
            "description": "Met hun velden, als JSON Schema.",
            "responses": {
              "200": {"description": "De soorten.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Feitsoortenlijst"}}}},
              "401": {"$ref": "#/components/responses/NietAangemeld"},
              "403": {"$ref": "#/components/responses/NietToegestaan"},
              "500": {"$ref": "#/components/responses/Storing"},
              "503": {"$ref": "#/components/responses/Onbereikbaar"}}}},
        "/openapi.json": {
          "get": {"operationId": "contractLezen", "tags": ["Naslag"],
            "summary": "Dit contract",
            "description": "Zonder aanmelden, vanaf elke website.",
            "security": [],
            "responses": {
              "200": {"description": "Het contract.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"},
                  "Access-Control-Allow-Origin": {"schema": {"const": "*"}}},
                "content": {"application/json": {"schema": {"type": "object"}}}},
              "500": {"$ref": "#/components/responses/Storing"}}}},
        "/gezondheid": {
          "get": {"operationId": "gezondheidLezen", "tags": ["Naslag"],
            "summary": "Of de koppeling werkt",
            "description": "Zonder aanmelden. Zegt niets over dossiers.",
            "security": [],
            "responses": {
              "200": {"description": "De koppeling werkt.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Gezondheid"}}}},
              "503": {"description": "De koppeling werkt niet.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Gezondheid"}}}}}}}
        """#
}
