// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Naam, geboortedatum en nummers van de persoon. Verbeteren mag; de oude gegevens blijven leesbaar.
public enum Personalia: Feittype {
    public static let voornamen = Veld<String>("voornamen", "Voornamen", verplicht: true)
    public static let tussenvoegsel = Veld<String>("tussenvoegsel", "Tussenvoegsel", vorm: .regel(max: 40))
    public static let achternaam = Veld<String>("achternaam", "Achternaam", verplicht: true)
    public static let geboortedatum = Veld<Day>("geboortedatum", "Geboortedatum", verplicht: true)
    public static let bsn = Veld<BSN>(
        "bsn",
        "BSN",
        hulp: "Negen cijfers. Alleen voor de Wet inburgering; staat nooit in een adres of logboek.",
        kop: "Nummers en geslacht"
    )
    public static let vnummer = Veld<String>(
        "vnummer",
        "V-nummer",
        hulp: "Tien cijfers, van de IND.",
        vorm: .vnummer,
        kop: "Nummers en geslacht"
    )
    public static let geslacht = Veld<Geslacht>(
        "geslacht",
        "Geslacht",
        hulp: "Alleen voor cijfers die de wet vraagt; telt nooit mee bij het vinden van werk.",
        kop: "Nummers en geslacht"
    )
    public static let taal = Veld<Taal>(
        "taal",
        "Taal",
        hulp: "De taal waarin de persoon het makkelijkst praat.",
        kop: "Taal"
    )
    public static let tolkNodig = Veld<Bool>("tolkNodig", "Tolk nodig", kop: "Taal")
    public static let telefoon = Veld<String>("telefoon", "Telefoon", vorm: .regel(max: 30), kop: "Bereikbaar")
    public static let email = Veld<String>("email", "E-mailadres", vorm: .regel(max: 254), kop: "Bereikbaar")
    public static let adres = Veld<String>("adres", "Adres", kop: "Bereikbaar")
    public static let postcode = Veld<String>("postcode", "Postcode", vorm: .regel(max: 7), kop: "Bereikbaar")
    public static let woonplaats = Veld<String>("woonplaats", "Woonplaats", vorm: .regel(max: 80), kop: "Bereikbaar")

    public static let beschrijving = Feitbeschrijving(
        .personalia,
        naam: "Personalia",
        uitleg: """
            Naam, geboortedatum en nummers van de persoon. Verbeteren mag; de oude gegevens blijven \
            leesbaar.
            """,
        hoofdstuk: .persoon,
        datumLabel: "Geldig vanaf",
        geldtTotVolgende: true,
        velden: [
            voornamen.beschrijving,
            tussenvoegsel.beschrijving,
            achternaam.beschrijving,
            geboortedatum.beschrijving,
            bsn.beschrijving,
            vnummer.beschrijving,
            geslacht.beschrijving,
            taal.beschrijving,
            tolkNodig.beschrijving,
            telefoon.beschrijving,
            email.beschrijving,
            adres.beschrijving,
            postcode.beschrijving,
            woonplaats.beschrijving,
        ],
        zin: { _ in
            "Personalia vastgelegd"
        },
        controle: { inhoud, datum in
            var fouten: [Veldfout] = []
            if let geboren = inhoud[geboortedatum], geboren > datum {
                fouten.append(Veldfout(geboortedatum.sleutel, "De geboortedatum ligt na \(datum.words)."))
            }
            if let geboren = inhoud[geboortedatum], geboren.age(on: datum) > 120 {
                fouten.append(Veldfout(geboortedatum.sleutel, "Deze persoon zou ouder zijn dan 120 jaar."))
            }
            return fouten
        }
    )
}

/// Sex as registered, for statistics that the law asks for; never an input of a match.
public enum Geslacht: String, Codelijst, Veldtype {
    case man = "M"
    case vrouw = "V"
    case onbekend = "X"

    public var naam: String {
        switch self {
        case .man: "man"
        case .vrouw: "vrouw"
        case .onbekend: "onbekend of anders"
        }
    }
}

/// Languages by BCP 47 code, of the groups that inburgeren most (law.md 10.2).
public enum Taal: String, Codelijst, Veldtype {
    case nederlands = "nl"
    case arabisch = "ar"
    case tigrinya = "ti"
    case kurmanji = "kmr"
    case sorani = "ckb"
    case turks = "tr"
    case dari = "prs"
    case pasjtoe = "ps"
    case perzisch = "fa"
    case somali = "so"
    case amhaars = "am"
    case oromo = "om"
    case urdu = "ur"
    case engels = "en"
    case frans = "fr"
    case swahili = "sw"
    case chinees = "zh"
    case russisch = "ru"
    case oekraiens = "uk"
    case spaans = "es"
    case portugees = "pt"
    case anders = "und"

    public var naam: String {
        switch self {
        case .nederlands: "Nederlands"
        case .arabisch: "Arabisch"
        case .tigrinya: "Tigrinya"
        case .kurmanji: "Koerdisch (Kurmanji)"
        case .sorani: "Koerdisch (Sorani)"
        case .turks: "Turks"
        case .dari: "Dari"
        case .pasjtoe: "Pasjtoe"
        case .perzisch: "Perzisch (Farsi)"
        case .somali: "Somalisch"
        case .amhaars: "Amhaars"
        case .oromo: "Oromo"
        case .urdu: "Urdu"
        case .engels: "Engels"
        case .frans: "Frans"
        case .swahili: "Swahili"
        case .chinees: "Chinees"
        case .russisch: "Russisch"
        case .oekraiens: "Oekraïens"
        case .spaans: "Spaans"
        case .portugees: "Portugees"
        case .anders: "andere taal"
        }
    }
}
