// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Contract {
    /// One dossier.
    static let dossier: StaticString = #"""
        "/dossiers/{id}": {
          "get": {"operationId": "dossierLezen", "tags": ["Dossiers"],
            "summary": "Een dossier met al zijn feiten",
            "description": "Het hele dossier, ook wat is verbeterd of ingetrokken. Lezen staat in het journaal.",
            "parameters": [{"$ref": "#/components/parameters/Dossier"}],
            "responses": {
              "200": {"description": "Het dossier.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"},
                  "ETag": {"$ref": "#/components/headers/ETag"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Dossier"}}}},
              "400": {"$ref": "#/components/responses/Invoerfout"},
              "401": {"$ref": "#/components/responses/NietAangemeld"},
              "403": {"$ref": "#/components/responses/NietToegestaan"},
              "404": {"$ref": "#/components/responses/NietGevonden"},
              "500": {"$ref": "#/components/responses/Storing"},
              "503": {"$ref": "#/components/responses/Onbereikbaar"}}}}
        """#
}
