// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a look or an act stands out. It says nothing yet about right or wrong: somebody judges that.
public enum Opvallendheid: String, Codelijst {
    case nood = "NOOD"
    case bekendPersoon = "BEKEND"
    case zelfdeAdres = "ADRES"
    case zelfdeNaam = "NAAM"
    case uurpiek = "UURPIEK"
    case dagpiek = "DAGPIEK"
    case groteUitvoer = "UITVOER_VEEL"
    case uitvoer = "UITVOER"
    case zoekenZonderOpenen = "ZOEKEN"
    case gokken = "GOKKEN"
    case veelPogingen = "POGINGEN"
    case poging = "POGING"
    case terugkerend = "TERUGKEREND"
    case afgehaald = "AFGEHAALD"
    case veelNummers = "NUMMERS"
    case nummer = "NUMMER"
    case veelRedenen = "REDENEN"
    case reden = "REDEN"
    case nacht = "NACHT"
    case buitenWerktijd = "BUITEN"
    case eigenNacht = "EIGEN_NACHT"
    case eigenNaam = "EIGEN_NAAM"
    case bekendVervanging = "BEKEND_VERVANGING"

    public var naam: String {
        switch self {
        case .nood: "noodtoegang gebruikt"
        case .bekendPersoon: "bekend persoon"
        case .zelfdeAdres: "zelfde adres als de medewerker"
        case .zelfdeNaam: "zelfde achternaam als de medewerker"
        case .uurpiek: "meer dan \(Volumesein.perUur) dossiers in een uur"
        case .dagpiek: "drie keer zo veel dossiers als anders"
        case .groteUitvoer: "meer dan \(Volumesein.uitvoer) personen uitgevoerd"
        case .uitvoer: "gegevens uitgevoerd"
        case .zoekenZonderOpenen: "veel gezocht, weinig geopend"
        case .gokken: "vaak gevraagd naar wat niet bestaat"
        case .veelPogingen: "vaak geprobeerd zonder werkrelatie"
        case .poging: "geprobeerd zonder werkrelatie"
        case .terugkerend: "komt telkens terug met een reden"
        case .afgehaald: "gekeken na overdracht van het dossier"
        case .veelNummers: "veel BSN’s of V-nummers bekeken"
        case .nummer: "BSN of V-nummer bekeken"
        case .veelRedenen: "voor veel dossiers een reden opgegeven"
        case .reden: "reden opgegeven"
        case .nacht: "’s nachts"
        case .buitenWerktijd: "buiten werktijd"
        case .eigenNacht: "’s nachts, eigen dossier"
        case .eigenNaam: "zelfde achternaam, in de eigen caseload"
        case .bekendVervanging: "bekend persoon, bij vervanging"
        }
    }

    /// How much it weighs. A break-glass outweighs every other single mark.
    public var punten: Int {
        switch self {
        case .nood: 100
        case .bekendPersoon, .zelfdeAdres: 60
        case .uurpiek, .groteUitvoer: 55
        case .dagpiek, .zoekenZonderOpenen, .gokken, .veelPogingen, .veelNummers: 50
        case .zelfdeNaam, .terugkerend, .veelRedenen: 45
        case .afgehaald, .nacht: 40
        case .bekendVervanging: 25
        case .uitvoer: 15
        case .poging: 12
        case .buitenWerktijd, .eigenNacht, .eigenNaam, .nummer, .reden: 10
        }
    }
}

/// What somebody found of an event that stood out.
public enum Oordeel: String, Codelijst {
    case inOrde = "IN_ORDE"
    case uitleg = "UITLEG"
    case nietInOrde = "NIET_IN_ORDE"
    case datalek = "DATALEK"

    public var naam: String {
        switch self {
        case .inOrde: "in orde"
        case .uitleg: "uitleg gevraagd"
        case .nietInOrde: "niet in orde"
        case .datalek: "melden als datalek"
        }
    }
}
