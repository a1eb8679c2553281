// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import TestSupport
import Testing

@testable import Web

/// Every route with every role. r is regisseur, t is teamleider, b is beheerder, and `open` asks for no session.
@Suite("Wie mag waar")
struct RollenTests {
    private static let open = "open"
    /// Between password and session: opens for nobody else.
    private static let stap = "stap"
    /// Opens for who has the link, signed in or not.
    private static let link = "link"
    private static let tabel: [String: String] = [
        "GET /": "rtb", "GET /aanmelden": open, "POST /aanmelden": open, "POST /afmelden": "rtb",
        "GET /aanmelden/code": stap, "POST /aanmelden/code": stap, "POST /bevestigen": "rtb",
        "GET /account": "rtb", "POST /account/wachtwoord": "rtb", "POST /account/sessies": "rtb",
        "POST /account/herstelcodes": "rtb",
        "GET /gezondheid": open, "GET /vandaag": "rt",
        "GET /dossiers": "rt", "GET /dossiers/nieuw": "rt", "POST /dossiers/nieuw": "rt",
        "POST /dossiers/lijsten": "rt", "GET /dossiers/{id}": "rt", "GET /dossiers/{id}/afdruk": "rt",
        "GET /dossiers/{id}/feit": "rt", "GET /dossiers/{id}/feit/{soort}": "rt",
        "POST /dossiers/{id}/feit/{soort}": "rt", "POST /dossiers/{id}/feit/{soort}/concept": "rt",
        "GET /dossiers/{id}/feiten/{feit}/verbeteren": "rt", "POST /dossiers/{id}/feiten/{feit}/verbeteren": "rt",
        "GET /dossiers/{id}/feiten/{feit}/intrekken": "rt", "POST /dossiers/{id}/feiten/{feit}/intrekken": "rt",
        "GET /dossiers/{id}/uitvoer.json": "rtb", "GET /dossiers/{id}/uitvoer.csv": "rtb",
        "GET /zoek": "rt", "POST /zoek": "rt", "GET /caseload": "rt", "POST /caseload/verdelen": "t",
        "POST /caseload/norm": "t", "GET /caseload/afronding": "rt", "GET /caseload/groepsles": "rt",
        "POST /dossiers/{id}/feit/{soort}/concept/weg": "rt", "POST /dossiers/{id}/feit/{soort}/concept/terug": "rt",
        "POST /voortgang-vragen": "rt", "GET /beheer": "tb", "POST /beheer/inlezen": "tb",
        "POST /beheer/inlezen/ongedaan": "tb", "GET /beheer/uitvoer": "tb", "GET /beheer/journaal": "tb",
        "GET /beheer/journaal.csv": "tb", "POST /beheer/journaal/controle": "tb",
        "POST /beheer/taken/opnieuw": "b", "GET /beheer/accounts": "b", "GET /beheer/accounts/nieuw": "b",
        "POST /beheer/accounts/nieuw": "b", "GET /beheer/accounts/{id}": "b",
        "POST /beheer/accounts/{id}/uitnodigen": "b", "POST /beheer/accounts/{id}/herstellen": "b",
        "POST /beheer/accounts/{id}/blokkeren": "b", "POST /beheer/accounts/{id}/opheffen": "b",
        "POST /beheer/accounts/{id}/rol": "b", "GET /beheer/rechten": "b", "GET /beheer/rechten.csv": "b",
        "POST /beheer/rechten": "b", "GET /link/{token}": link, "POST /link/{token}": link,
        "GET /regels": "rtb", "GET /regels/parameters": "rtb", "GET /regels/parameters/{sleutel}": "rtb",
        "POST /regels/parameters/{sleutel}": "b", "GET /regels/{id}": "rtb", "GET /begrippen": "rtb",
        "GET /begrippen/feiten": "rtb", "GET /begrippen/feiten/{soort}": "rtb", "GET /begrippen/klokken": "rtb",
        "GET /begrippen/codelijsten": "rtb", "GET /over": "rtb", "GET /toegankelijkheid": "rtb",
        "GET /api/v1/openapi.json": open, "GET /api/v1/gezondheid": open, "GET /api/v1/regels": "rtb",
        "GET /api/v1/feitsoorten": "rtb", "POST /api/v1/termijnen": "rtb", "GET /api/v1/dossiers": "rt",
        "POST /api/v1/dossiers": "rt", "GET /api/v1/dossiers/{id}": "rt", "GET /api/v1/dossiers/{id}/feiten": "rt",
        "POST /api/v1/dossiers/{id}/feiten": "rt", "GET /api/v1/dossiers/{id}/klokken": "rt",
        "POST /api/v1/dossiers/{id}/feiten/{feit}/verbeteringen": "rt",
        "POST /api/v1/dossiers/{id}/feiten/{feit}/intrekkingen": "rt", "GET /api/v1/werklijst": "rt",
        "GET /api/v1/zoek": "rt", "POST /api/v1/zoek": "rt",
    ]
    private static let mensen: [(naam: String, letter: Character)] = [("rosa", "r"), ("tom", "t"), ("bea", "b")]

    @Test("Elke weg van de site staat in de tabel, en niets anders")
    func volledig() async throws {
        let assets = Set(Asset.all.map { "GET \($0.path)" })
        let routes = Set(try await Proefsite().routes.map { "\($0.method) \($0.path)" }).subtracting(assets)
        #expect(routes.subtracting(Self.tabel.keys).sorted() == [])
        #expect(Set(Self.tabel.keys).subtracting(routes).sorted() == [])
    }

    @Test("ASVS 8.2.1, 8.3.1: een rol komt alleen waar de tabel het zegt", arguments: mensen.map(\.naam))
    func rol(_ naam: String) async throws {
        let site = try await Proefsite()
        let stand = try await Stand(site)
        let letter = try #require(Self.mensen.first { $0.naam == naam }?.letter)
        for (weg, wie) in Self.tabel.sorted(by: { $0.key < $1.key })
        where ![Self.open, Self.stap, Self.link].contains(wie) {
            let reply = try await stand.ask(weg, als: try await site.visitor(naam))
            let refused = stand.isRefused(reply, weg)
            #expect(refused == !wie.contains(letter), "\(naam): \(weg) gaf \(reply.status)")
            #expect(reply.status < 500, "\(weg)")
        }
    }

    @Test("ASVS 8.2.1: wie niet is aangemeld, komt nergens binnen")
    func niemand() async throws {
        let site = try await Proefsite()
        let stand = try await Stand(site)
        for (weg, wie) in Self.tabel.sorted(by: { $0.key < $1.key }) {
            let reply = try await stand.ask(weg, als: Visitor(site: site))
            if wie == Self.open {
                #expect([200, 422].contains(reply.status), "\(weg)")
            } else if wie == Self.link {
                #expect(reply.status == 404 && reply.text.contains("Vraag uw beheerder"), "\(weg)")
            } else if weg.contains("/api/") {
                #expect(reply.status == 401 && reply["Content-Type"] == Probleem.mediaType, "\(weg)")
            } else {
                #expect(reply.status == 303 && reply["Location"]?.hasPrefix("/aanmelden") == true, "\(weg)")
            }
            #expect(!reply.text.contains("Tesfay"), "\(weg)")
        }
    }

    @Test(
        "De kamers die iemand ziet, zijn de kamers waar hij in mag, en het begin is er een van",
        arguments: ["rosa", "tom", "bea"]
    )
    func kamers(_ naam: String) async throws {
        let visitor = try await Proefsite().visitor(naam)
        let start = try #require(try await visitor.get("/")["Location"])
        #expect(try await visitor.get(start).status == 200)
        let page = try await visitor.get("/over").text
        for path in ["/vandaag", "/dossiers", "/caseload", "/beheer"] {
            let isOpen = try await visitor.get(path).status == 200
            #expect(page.contains("href=\"\(path)\"") == isOpen, "\(path)")
        }
    }
}

/// A dossier with a feit, and for every route a request that could be carried out.
private struct Stand {
    let dossier: DossierID
    let feit: FeitID

    init(_ site: Proefsite) async throws {
        dossier = try await site.proef.dossier()
        feit = try await site.proef.leg(.notitie, "2022-10-04", ["tekst": "Gebeld"], in: dossier).feit
    }

    private static let bodies = [
        "zoek": #"{"q": "Selam"}"#, "dossiers": #"{"personalia": {}}"#, "feiten": #"{"soort": "notitie"}"#,
        "verbeteringen": #"{"datum": "2022-10-04", "reden": "x"}"#, "intrekkingen": #"{"reden": "x"}"#,
    ]

    func ask(_ weg: String, als visitor: Visitor) async throws -> Reply {
        let parts = weg.split(separator: " ").map(String.init)
        let path = parts[1].replacing("{feit}", with: feit.description).replacing("{soort}", with: "notitie")
            .replacing("{sleutel}", with: "pip_termijn")
            .replacing("{token}", with: "nooit-gemaakt").replacing("/accounts/{id}", with: "/accounts/\(Proef.bram.id)")
            .replacing("/regels/{id}", with: "/regels/PIP-02").replacing("{id}", with: dossier.description)
        switch (parts[0], path) {
        case ("GET", "/api/v1/zoek"): return try await visitor.get("\(path)?q=Selam")
        case ("GET", _): return try await visitor.get(path)
        case (_, "/beheer/inlezen"): return try await visitor.upload(path, [], file: "voornamen\n")
        case (_, _) where path.hasPrefix("/api/"):
            let body = Self.bodies[path.split(separator: "/").last.map(String.init) ?? ""] ?? "{}"
            return try await visitor.json("POST", String(path.dropFirst(7)), body, headers: [("If-Match", "\"1\"")])
        default:
            let fields = [
                ("naar", Proef.bram.id.description), ("q", "12"), ("dossier", dossier.description), ("reden", "x"),
                ("norm", "61"), ("fte", "3"), ("vanaf", "04-10-2022"), ("wat", "WACHTWOORD"), ("rol", "TEAMLEIDER"),
            ]
            return try await visitor.post(path, fields)
        }
    }

    /// A page says the same as for what does not exist, with another advice; the API says it in the status.
    func isRefused(_ reply: Reply, _ weg: String) -> Bool {
        weg.contains("/api/")
            ? reply.status == 403 : reply.status == 404 && reply.text.contains("Vraag een teamleider of beheerder")
    }
}
