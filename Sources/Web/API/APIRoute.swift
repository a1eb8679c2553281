// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A way into the API: what the router makes and what the contract describes, in one list.
package struct APIRoute: Hashable, Sendable {
    package enum Method: String, Sendable { case get, post }

    /// Where everything of this version stands.
    package static let base = "/api/v1"

    package let method: Method
    /// Below `base`, with names in braces: `/dossiers/{id}/feiten`.
    package let path: String
    /// Whether one can ask without a session.
    package let isOpen: Bool

    init(_ method: Method, _ path: String, isOpen: Bool = false) {
        self.method = method
        self.path = path
        self.isOpen = isOpen
    }

    /// The whole address: `/api/v1/dossiers/{id}`.
    package var address: String { Self.base + path }

    package static let dossiers = APIRoute(.get, "/dossiers")
    package static let dossierOpenen = APIRoute(.post, "/dossiers")
    package static let dossier = APIRoute(.get, "/dossiers/{id}")
    package static let feiten = APIRoute(.get, "/dossiers/{id}/feiten")
    package static let feitVastleggen = APIRoute(.post, "/dossiers/{id}/feiten")
    package static let feitVerbeteren = APIRoute(.post, "/dossiers/{id}/feiten/{feit}/verbeteringen")
    package static let feitIntrekken = APIRoute(.post, "/dossiers/{id}/feiten/{feit}/intrekkingen")
    package static let redenOpgeven = APIRoute(.post, "/dossiers/{id}/reden")
    package static let klokken = APIRoute(.get, "/dossiers/{id}/klokken")
    package static let werklijst = APIRoute(.get, "/werklijst")
    package static let zoek = APIRoute(.get, "/zoek")
    package static let zoekOpNummer = APIRoute(.post, "/zoek")
    package static let termijnen = APIRoute(.post, "/termijnen")
    package static let regels = APIRoute(.get, "/regels")
    package static let feitsoorten = APIRoute(.get, "/feitsoorten")
    package static let openapi = APIRoute(.get, "/openapi.json", isOpen: true)
    package static let gezondheid = APIRoute(.get, "/gezondheid", isOpen: true)

    package static let all: [APIRoute] = [
        dossiers, dossierOpenen, dossier, feiten, feitVastleggen, feitVerbeteren, feitIntrekken, redenOpgeven,
        klokken, werklijst, zoek, zoekOpNummer, termijnen, regels, feitsoorten, openapi, gezondheid,
    ]
}
