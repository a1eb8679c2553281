// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Contract {
    /// The list of dossiers, and opening one.
    static let dossiers: StaticString = #"""
        "/dossiers": {
          "get": {"operationId": "dossiersLezen", "tags": ["Dossiers"],
            "summary": "Open dossiers van de gemeente",
            "description": "Op naam. Bladeren gaat met na; de volgende bladzijde staat in Link.",
            "parameters": [{"name": "regisseur", "in": "query",
                "description": "Alleen dossiers van deze regisseur; geen is: zonder regisseur.",
                "schema": {"anyOf": [{"$ref": "#/components/schemas/Kenmerk"}, {"const": "geen"}]}},
              {"name": "wet", "in": "query",
                "description": "Alleen dossiers onder deze wet.",
                "schema": {"$ref": "#/components/schemas/Wet"}},
              {"name": "groep", "in": "query",
                "description": "Alleen deze groep.",
                "schema": {"$ref": "#/components/schemas/Groep"}},
              {"name": "leerroute", "in": "query",
                "description": "Alleen deze leerroute.",
                "schema": {"$ref": "#/components/schemas/Leerroute"}},
              {"name": "fase", "in": "query",
                "description": "Alleen deze fase.",
                "schema": {"$ref": "#/components/schemas/Fase"}},
              {"name": "termijn", "in": "query",
                "description": "Alleen wie een inburgeringstermijn heeft die op of voor deze dag eindigt.",
                "schema": {"$ref": "#/components/schemas/Datum"}},
              {"name": "gesloten", "in": "query",
                "description": "Met 1 staan ook gesloten dossiers in de lijst.",
                "schema": {"type": "string", "enum": ["0", "1"]}},
              {"$ref": "#/components/parameters/Na"},
              {"$ref": "#/components/parameters/Aantal"}],
            "responses": {
              "200": {"description": "De dossiers.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"},
                  "Link": {"$ref": "#/components/headers/Link"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Dossierlijst"}}}},
              "400": {"$ref": "#/components/responses/Invoerfout"},
              "401": {"$ref": "#/components/responses/NietAangemeld"},
              "403": {"$ref": "#/components/responses/NietToegestaan"},
              "500": {"$ref": "#/components/responses/Storing"},
              "503": {"$ref": "#/components/responses/Onbereikbaar"}}},
          "post": {"operationId": "dossierOpenen", "tags": ["Dossiers"],
            "summary": "Een dossier openen",
            "description": "Met de personalia en de eerste feiten, in één keer. \#
        Kan de persoon al een dossier hebben, dan volgt 409.",
                    "requestBody": {"required": true,
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NieuwDossier"}}}},
            "responses": {
              "201": {"description": "Het dossier is geopend.",
                "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"},
                  "ETag": {"$ref": "#/components/headers/ETag"},
                  "Location": {"$ref": "#/components/headers/Location"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Vastgelegd"}}}},
              "400": {"$ref": "#/components/responses/Invoerfout"},
              "401": {"$ref": "#/components/responses/NietAangemeld"},
              "403": {"$ref": "#/components/responses/NietToegestaan"},
              "409": {"$ref": "#/components/responses/Geweigerd"},
              "413": {"$ref": "#/components/responses/TeGroot"},
              "415": {"$ref": "#/components/responses/AnderFormaat"},
              "500": {"$ref": "#/components/responses/Storing"},
              "503": {"$ref": "#/components/responses/Onbereikbaar"}}}}
        """#
}
