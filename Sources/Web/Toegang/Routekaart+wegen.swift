// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

extension Routekaart {
    static let open: [Weg] = [
        get("/gezondheid", .open), get("/.well-known/security.txt", .open), get("/aanmelden", .open),
        post("/aanmelden", .open),
        get("/aanmelden/code", .tussenstap), post("/aanmelden/code", .tussenstap),
        get("/api/v1/openapi.json", .open), get("/api/v1/gezondheid", .open),
    ]

    static let accounts: [Weg] = [
        get("/link/{token}", .link), post("/link/{token}", .link),
        get("/beheer/accounts", .handeling(.accountsBeheren, .gemeente)),
        get("/beheer/accounts/nieuw", .handeling(.accountsBeheren, .gemeente)),
        post("/beheer/accounts/nieuw", .handeling(.accountsBeheren, .gemeente)),
        get("/beheer/accounts/{id}", .handeling(.accountsBeheren, .gemeente)),
        post("/beheer/accounts/{id}/uitnodigen", .handeling(.accountsBeheren, .gemeente)),
        post("/beheer/accounts/{id}/herstellen", .handeling(.accountsBeheren, .gemeente)),
        post("/beheer/accounts/{id}/blokkeren", .handeling(.accountsBeheren, .gemeente)),
        post("/beheer/accounts/{id}/opheffen", .handeling(.accountsBeheren, .gemeente)),
        post("/beheer/accounts/{id}/rol", .handeling(.accountsBeheren, .gemeente)),
        get("/beheer/rechten", .handeling(.accountsBeheren, .gemeente)),
        get("/beheer/rechten.csv", .handeling(.accountsBeheren, .gemeente)),
        post("/beheer/rechten", .handeling(.accountsBeheren, .gemeente)),
    ]

    static let account: [Weg] = [
        get("/", .account), post("/afmelden", .account), post("/bevestigen", .account), get("/account", .account),
        post("/account/wachtwoord", .account), post("/account/sessies", .account),
        post("/account/herstelcodes", .account),
    ]

    static let dossiers: [Weg] = [
        get("/dossiers/{id}", .handeling(.dossierBekijken, .dossier)),
        get("/dossiers/{id}/afdruk", .handeling(.dossierBekijken, .dossier)),
        get("/dossiers/{id}/feit", .handeling(.feitVastleggen, .dossier)),
        get("/dossiers/{id}/feit/{soort}", .handeling(.feitVastleggen, .dossier)),
        post("/dossiers/{id}/feit/{soort}", .handeling(.feitVastleggen, .dossier)),
        post("/dossiers/{id}/feit/{soort}/concept", .handeling(.feitVastleggen, .dossier)),
        post("/dossiers/{id}/feit/{soort}/concept/weg", .handeling(.feitVastleggen, .dossier)),
        post("/dossiers/{id}/feit/{soort}/concept/terug", .handeling(.feitVastleggen, .dossier)),
        get("/dossiers/{id}/feiten/{feit}/verbeteren", .handeling(.feitVerbeteren, .dossier)),
        post("/dossiers/{id}/feiten/{feit}/verbeteren", .handeling(.feitVerbeteren, .dossier)),
        get("/dossiers/{id}/feiten/{feit}/intrekken", .handeling(.feitVerbeteren, .dossier)),
        post("/dossiers/{id}/feiten/{feit}/intrekken", .handeling(.feitVerbeteren, .dossier)),
        get("/dossiers/{id}/uitvoer.json", .handeling(.dossierUitvoeren, .dossier)),
        get("/dossiers/{id}/uitvoer.csv", .handeling(.dossierUitvoeren, .dossier)),
    ]

    static let dossiertoegang: [Weg] = [
        post("/dossiers/{id}/reden", .handeling(.redenOpgeven, .dossier)),
        get("/dossiers/{id}/nummers", .handeling(.nummerBekijken, .dossier)),
        post("/dossiers/{id}/nummers", .handeling(.nummerBekijken, .dossier)),
        get("/dossiers/{id}/toegang", .handeling(.betrokkenenBeheren, .dossier)),
        post("/dossiers/{id}/toegang/betrokken", .handeling(.betrokkenenBeheren, .dossier)),
        post("/dossiers/{id}/toegang/betrokken/weg", .handeling(.betrokkenenBeheren, .dossier)),
        post("/dossiers/{id}/toegang/afschermen", .handeling(.dossierAfschermen, .dossier)),
        post("/dossiers/{id}/toegang/opheffen", .handeling(.dossierAfschermen, .dossier)),
        get("/dossiers/{id}/gegevens", .handeling(.inzageVerlenen, .dossier)),
        get("/dossiers/{id}/gegevens.json", .handeling(.inzageVerlenen, .dossier)),
        get("/dossiers/{id}/beperken", .handeling(.verwerkingBeperken, .dossier)),
        post("/dossiers/{id}/beperken", .handeling(.verwerkingBeperken, .dossier)),
        post("/dossiers/{id}/beperken/opheffen", .handeling(.beperkingOpheffen, .dossier)),
        get("/dossiers/{id}/feiten/{feit}/ontvangers", .handeling(.dossierBekijken, .dossier)),
        get("/noodtoegang", .handeling(.noodtoegang, .gemeente)),
        post("/noodtoegang", .handeling(.noodtoegang, .gemeente)),
    ]

    static let lijsten: [Weg] = [
        get("/vandaag", .handeling(.werklijstBekijken, .gemeente)),
        get("/dossiers", .handeling(.dossiersZoeken, .gemeente)),
        post("/dossiers/lijsten", .handeling(.dossiersZoeken, .gemeente)),
        get("/dossiers/nieuw", .handeling(.dossierOpenen, .gemeente)),
        post("/dossiers/nieuw", .handeling(.dossierOpenen, .gemeente)),
        get("/zoek", .handeling(.dossiersZoeken, .gemeente)), post("/zoek", .handeling(.dossiersZoeken, .gemeente)),
        get("/caseload", .handeling(.werklijstBekijken, .gemeente)),
        get("/caseload/afronding", .handeling(.werklijstBekijken, .gemeente)),
        get("/caseload/groepsles", .handeling(.werklijstBekijken, .gemeente)),
        post("/caseload/verdelen", .handeling(.caseloadVerdelen, .gemeente)),
        post("/caseload/norm", .handeling(.caseloadVerdelen, .gemeente)),
        post("/voortgang-vragen", .handeling(.voortgangVragen, .gemeente)),
    ]

    static let beheer: [Weg] = [
        get("/beheer", .handeling(.gegevensInlezen, .gemeente)),
        post("/beheer/inlezen", .handeling(.gegevensInlezen, .gemeente)),
        post("/beheer/inlezen/ongedaan", .handeling(.inlezenOngedaanMaken, .gemeente)),
        get("/beheer/uitvoer", .handeling(.gegevensUitvoeren, .gemeente)),
        get("/beheer/uitvoer/verzoeken", .handeling(.gegevensUitvoeren, .gemeente)),
        post("/beheer/uitvoer/vragen", .handeling(.gegevensUitvoeren, .gemeente)),
        post("/beheer/uitvoer/besluit", .handeling(.gegevensUitvoeren, .gemeente)),
        get("/beheer/beoordelen", .handeling(.inzageBeoordelen, .gemeente)),
        get("/beheer/beoordelen/oordeel", .handeling(.inzageBeoordelen, .gemeente)),
        post("/beheer/beoordelen/oordeel", .handeling(.inzageBeoordelen, .gemeente)),
        get("/beheer/beoordelen/instellen", .handeling(.inzageBeoordelen, .gemeente)),
        post("/beheer/beoordelen/werktijd", .handeling(.inzageBeoordelen, .gemeente)),
        post("/beheer/beoordelen/bekend", .handeling(.inzageBeoordelen, .gemeente)),
        post("/beheer/beoordelen/bekend/weg", .handeling(.inzageBeoordelen, .gemeente)),
        post("/beheer/beoordelen/thuisadres", .handeling(.inzageBeoordelen, .gemeente)),
        get("/beheer/journaal", .handeling(.journaalBekijken, .gemeente)),
        get("/beheer/journaal.csv", .handeling(.journaalBekijken, .gemeente)),
        post("/beheer/journaal/controle", .handeling(.journaalBekijken, .gemeente)),
        post("/beheer/taken/opnieuw", .handeling(.takenBekijken, .gemeente)),
        get("/beheer/bewaartermijn", .handeling(.bewaartermijnBekijken, .gemeente)),
        get("/beheer/bewaartermijn/{id}", .handeling(.bewaartermijnBekijken, .dossier)),
        post("/beheer/bewaartermijn/{id}/voorstel", .handeling(.vernietigenVoorstellen, .dossier)),
        post("/beheer/bewaartermijn/{id}/bevestigen", .handeling(.vernietigenBevestigen, .dossier)),
        post("/beheer/bewaartermijn/{id}/intrekken", .handeling(.vernietigenVoorstellen, .dossier)),
        get("/beheer/vernietigd/{nummer}", .handeling(.bewaartermijnBekijken, .gemeente)),
        get("/beheer/vernietigd/{nummer}/json", .handeling(.bewaartermijnBekijken, .gemeente)),
        post("/beheer/inzagenamen", .handeling(.accountsBeheren, .gemeente)),
    ]

    static let naslag: [Weg] = [
        get("/regels", .handeling(.regelsBekijken, .gemeente)),
        get("/regels/parameters", .handeling(.regelsBekijken, .gemeente)),
        get("/regels/parameters/{sleutel}", .handeling(.regelsBekijken, .gemeente)),
        post("/regels/parameters/{sleutel}", .handeling(.regelsWijzigen, .gemeente)),
        get("/regels/{id}", .handeling(.regelsBekijken, .gemeente)), get("/begrippen", .account),
        get("/begrippen/feiten", .account), get("/begrippen/feiten/{soort}", .account),
        get("/begrippen/klokken", .account), get("/begrippen/codelijsten", .account), get("/over", .account),
        get("/toegankelijkheid", .account),
    ]

    static let api: [Weg] = [
        get("/api/v1/regels", .handeling(.regelsBekijken, .gemeente)), get("/api/v1/feitsoorten", .account),
        post("/api/v1/termijnen", .account),
        get("/api/v1/dossiers", .handeling(.dossiersZoeken, .gemeente)),
        post("/api/v1/dossiers", .handeling(.dossierOpenen, .gemeente)),
        get("/api/v1/dossiers/{id}", .handeling(.dossierBekijken, .dossier)),
        get("/api/v1/dossiers/{id}/feiten", .handeling(.dossierBekijken, .dossier)),
        post("/api/v1/dossiers/{id}/feiten", .handeling(.feitVastleggen, .dossier)),
        get("/api/v1/dossiers/{id}/klokken", .handeling(.dossierBekijken, .dossier)),
        post("/api/v1/dossiers/{id}/feiten/{feit}/verbeteringen", .handeling(.feitVerbeteren, .dossier)),
        post("/api/v1/dossiers/{id}/feiten/{feit}/intrekkingen", .handeling(.feitVerbeteren, .dossier)),
        post("/api/v1/dossiers/{id}/reden", .handeling(.redenOpgeven, .dossier)),
        get("/api/v1/werklijst", .handeling(.werklijstBekijken, .gemeente)),
        get("/api/v1/zoek", .handeling(.dossiersZoeken, .gemeente)),
        post("/api/v1/zoek", .handeling(.dossiersZoeken, .gemeente)),
    ]
}
