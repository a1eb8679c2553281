// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Contract {
    /// How a dossier opens to who has no working relation with the person.
    static let toegang: StaticString = #"""
        "/dossiers/{id}/reden": {
          "post": {"operationId": "redenOpgeven", "tags": ["Dossiers"],
            "summary": "Een reden opgeven om een dossier te zien",
            "description": "Zonder werkrelatie met de persoon opent een dossier pas na een reden, een werkdag lang. De \#
        reden staat in het journaal en wordt achteraf bekeken.",
            "parameters": [{"$ref": "#/components/parameters/Dossier"}],
            "requestBody": {"required": true,
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Inzagereden"}}}},
            "responses": {
              "201": {"description": "De reden is vastgelegd; het dossier is nu te zien.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
                "content": {"application/json": {"schema": {"type": "object",
                  "properties": {"dossier": {"$ref": "#/components/schemas/Kenmerk"}}, "required": ["dossier"]}}}},
              "400": {"$ref": "#/components/responses/Invoerfout"},
              "401": {"$ref": "#/components/responses/NietAangemeld"},
              "403": {"$ref": "#/components/responses/NietToegestaan"},
              "404": {"$ref": "#/components/responses/NietGevonden"},
              "500": {"$ref": "#/components/responses/Storing"},
              "503": {"$ref": "#/components/responses/Onbereikbaar"}}}}
        """#
}
