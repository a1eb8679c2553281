// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Contract {
    /// The calculator.
    static let termijnen: StaticString = #"""
        "/termijnen": {
          "post": {"operationId": "termijnenBerekenen", "tags": ["Termijnen"],
            "summary": "Termijnen berekenen",
            "description": "Stuur een dossier; het antwoord zijn de klokken. Er wordt niets bewaard.",
            "parameters": [{"$ref": "#/components/parameters/Peildatum"}],
            "requestBody": {"required": true,
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Dossier"}}}},
            "responses": {
              "200": {"description": "De klokken.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Klokkenlijst"}}}},
              "400": {"$ref": "#/components/responses/Invoerfout"},
              "401": {"$ref": "#/components/responses/NietAangemeld"},
              "403": {"$ref": "#/components/responses/NietToegestaan"},
              "413": {"$ref": "#/components/responses/TeGroot"},
              "415": {"$ref": "#/components/responses/AnderFormaat"},
              "500": {"$ref": "#/components/responses/Storing"},
              "503": {"$ref": "#/components/responses/Onbereikbaar"}}}}
        """#
}
