// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Every address of the site, once. Routes and links come from here.
enum Paths {
    static let begin = "/"
    static let aanmelden = "/aanmelden"
    static let aanmeldcode = "/aanmelden/code"
    static let account = "/account"
    static let accountWachtwoord = "/account/wachtwoord"
    static let accountSessies = "/account/sessies"
    static let accountHerstelcodes = "/account/herstelcodes"
    static let bevestigen = "/bevestigen"
    static let afmelden = "/afmelden"
    static let vandaag = "/vandaag"
    static let dossiers = "/dossiers"
    static let nieuwDossier = "/dossiers/nieuw"
    static let zoek = "/zoek"
    static let caseload = "/caseload"
    static let verdelen = "/caseload/verdelen"
    static let norm = "/caseload/norm"
    static let afronding = "/caseload/afronding"
    static let groepsles = "/caseload/groepsles"
    static let voortgangVragen = "/voortgang-vragen"
    static let beheer = "/beheer"
    static let inlezen = "/beheer/inlezen"
    static let uitvoer = "/beheer/uitvoer"
    static let journaal = "/beheer/journaal"
    static let journaalbestand = "/beheer/journaal.csv"
    static let journaalcontrole = "/beheer/journaal/controle"
    static let uitvoerverzoeken = "/beheer/uitvoer/verzoeken"
    static let uitvoerVragen = "/beheer/uitvoer/vragen"
    static let uitvoerBesluit = "/beheer/uitvoer/besluit"
    static let beoordelen = "/beheer/beoordelen"
    static let oordeel = "/beheer/beoordelen/oordeel"
    static let beoordelenInstellen = "/beheer/beoordelen/instellen"
    static let werktijd = "/beheer/beoordelen/werktijd"
    static let bekend = "/beheer/beoordelen/bekend"
    static let bekendWeg = "/beheer/beoordelen/bekend/weg"
    static let thuisadres = "/beheer/beoordelen/thuisadres"
    static let takenOpnieuw = "/beheer/taken/opnieuw"
    static let bewaartermijn = "/beheer/bewaartermijn"
    static let inzagenamen = "/beheer/inzagenamen"
    static let accounts = "/beheer/accounts"
    static let nieuwAccount = "/beheer/accounts/nieuw"
    static let rechten = "/beheer/rechten"
    static let rechtenbestand = "/beheer/rechten.csv"
    /// Behind it stands a token that nobody else may read.
    static let links = "/link/"
    static let regels = "/regels"
    static let regeltabel = "/regels/parameters"
    static let begrippen = "/begrippen"
    static let toegankelijkheid = "/toegankelijkheid"
    static let noodtoegang = "/noodtoegang"
    static let gezondheid = "/gezondheid"

    /// Where somebody with this role begins.
    static func start(_ rol: Rol) -> String {
        if Bevoegdheid.mag(rol, .werklijstBekijken) { return vandaag }
        if Bevoegdheid.mag(rol, .dossiersZoeken) { return dossiers }
        if Bevoegdheid.mag(rol, .gegevensInlezen) { return beheer }
        return Bevoegdheid.mag(rol, .journaalBekijken) ? journaal : regels
    }

    static func account(_ id: MedewerkerID) -> String { "/beheer/accounts/\(id)" }
    static func accountUitnodigen(_ id: MedewerkerID) -> String { "\(account(id))/uitnodigen" }
    static func accountHerstellen(_ id: MedewerkerID) -> String { "\(account(id))/herstellen" }
    static func accountBlokkeren(_ id: MedewerkerID) -> String { "\(account(id))/blokkeren" }
    static func accountOpheffen(_ id: MedewerkerID) -> String { "\(account(id))/opheffen" }
    static func accountRol(_ id: MedewerkerID) -> String { "\(account(id))/rol" }
    static func link(_ token: String) -> String { "\(links)\(token)" }

    static func dossier(_ id: DossierID) -> String { "/dossiers/\(id)" }
    static func afdruk(_ id: DossierID) -> String { "/dossiers/\(id)/afdruk" }
    static func feitKiezen(_ id: DossierID) -> String { "/dossiers/\(id)/feit" }
    static func feit(_ id: DossierID, _ soort: Feitsoort) -> String { "/dossiers/\(id)/feit/\(soort.rawValue)" }
    static func concept(_ id: DossierID, _ soort: Feitsoort) -> String { "\(feit(id, soort))/concept" }
    static func conceptWeg(_ id: DossierID, _ soort: Feitsoort) -> String { "\(concept(id, soort))/weg" }
    static func conceptTerug(_ id: DossierID, _ soort: Feitsoort) -> String { "\(concept(id, soort))/terug" }
    static func verbeteren(_ id: DossierID, _ feit: FeitID) -> String { "/dossiers/\(id)/feiten/\(feit)/verbeteren" }
    static func intrekken(_ id: DossierID, _ feit: FeitID) -> String { "/dossiers/\(id)/feiten/\(feit)/intrekken" }
    static func uitvoer(_ id: DossierID, _ vorm: String) -> String { "/dossiers/\(id)/uitvoer.\(vorm)" }
    static func reden(_ id: DossierID) -> String { "/dossiers/\(id)/reden" }
    static func nummers(_ id: DossierID) -> String { "/dossiers/\(id)/nummers" }
    static func toegang(_ id: DossierID) -> String { "/dossiers/\(id)/toegang" }
    static func betrokken(_ id: DossierID) -> String { "/dossiers/\(id)/toegang/betrokken" }
    static func betrokkenWeg(_ id: DossierID) -> String { "/dossiers/\(id)/toegang/betrokken/weg" }
    static func afschermen(_ id: DossierID) -> String { "/dossiers/\(id)/toegang/afschermen" }
    static func afschermingOpheffen(_ id: DossierID) -> String { "/dossiers/\(id)/toegang/opheffen" }
    static func gegevens(_ id: DossierID) -> String { "/dossiers/\(id)/gegevens" }
    static func beperken(_ id: DossierID) -> String { "/dossiers/\(id)/beperken" }
    static func opheffen(_ id: DossierID) -> String { "/dossiers/\(id)/beperken/opheffen" }
    static func ontvangers(_ id: DossierID, _ feit: FeitID) -> String { "/dossiers/\(id)/feiten/\(feit)/ontvangers" }
    static func bewaren(_ id: DossierID) -> String { "\(bewaartermijn)/\(id)" }
    static func verklaring(_ nummer: Int) -> String { "/beheer/vernietigd/\(nummer)" }
    static func regel(_ id: RegelID) -> String { "/regels/\(id.naam)" }
}
