// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Contract {
    /// Finding a person. Numbers of persons never stand in an address.
    static let zoek: StaticString = #"""
        "/zoek": {
          "get": {"operationId": "zoeken", "tags": ["Dossiers"],
            "summary": "Zoeken op naam",
            "description": "In elke spelling. Een BSN of V-nummer in het adres wordt geweigerd; gebruik daarvoor POST.",
            "parameters": [{"name": "q", "in": "query", "required": true,
                "description": "Een deel van de naam.",
                "schema": {"type": "string", "minLength": 1, "maxLength": 100}}],
            "responses": {
              "200": {"description": "Wat er is gevonden.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Zoekresultaten"}}}},
              "400": {"$ref": "#/components/responses/Invoerfout"},
              "401": {"$ref": "#/components/responses/NietAangemeld"},
              "403": {"$ref": "#/components/responses/NietToegestaan"},
              "500": {"$ref": "#/components/responses/Storing"},
              "503": {"$ref": "#/components/responses/Onbereikbaar"}}},
          "post": {"operationId": "zoekenOpNummer", "tags": ["Dossiers"],
            "summary": "Zoeken op BSN, V-nummer of naam",
            "description": "De vraag staat in het bericht en komt zo niet in een adres of logboek.",
            "requestBody": {"required": true,
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Zoekvraag"}}}},
            "responses": {
              "200": {"description": "Wat er is gevonden.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Zoekresultaten"}}}},
              "400": {"$ref": "#/components/responses/Invoerfout"},
              "401": {"$ref": "#/components/responses/NietAangemeld"},
              "403": {"$ref": "#/components/responses/NietToegestaan"},
              "413": {"$ref": "#/components/responses/TeGroot"},
              "415": {"$ref": "#/components/responses/AnderFormaat"},
              "500": {"$ref": "#/components/responses/Storing"},
              "503": {"$ref": "#/components/responses/Onbereikbaar"}}}}
        """#
}
