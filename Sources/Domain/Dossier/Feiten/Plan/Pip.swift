// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het persoonlijk plan inburgering en participatie: een besluit waartegen bezwaar mogelijk is. Een volgend PIP is een gewijzigd besluit; de termijn verandert daardoor niet.
public enum Pip: Feittype {
    public static let leerroute = Veld<Leerroute>("leerroute", "Leerroute", verplicht: true, kop: "Leerroute")
    public static let niveau = Veld<Niveau>(
        "niveau",
        "Niveau",
        hulp: "Taalniveau. Leeg is B1; A2 kan niet in het eerste PIP van de B1-route.",
        kop: "Leerroute"
    )
    public static let aanleiding = Veld<Aanleiding>("aanleiding", "Aanleiding")
    public static let intensiteit = Veld<Int>(
        "intensiteit",
        "Uren leerroute",
        hulp: "Aantal uren van de B1-route (asielstatushouder), 1 tot 9999.",
        vorm: .getal(1...9999),
        kop: "Leerroute"
    )
    public static let alfabetisering = Veld<Alfabetisering>("alfabetisering", "Alfabetisering", kop: "Leerroute")
    public static let magOpleidingAfmaken = Veld<Bool>("magOpleidingAfmaken", "Mag opleiding afmaken", kop: "Leerroute")
    public static let voortgangMaanden = Veld<Int>(
        "voortgangMaanden",
        "Voortgangsgesprek elke … maanden",
        hulp: "Leeg is wat de gemeente heeft ingesteld.",
        vorm: .getal(1...12),
        kop: "Begeleiding en gesprekken"
    )
    public static let kinderopvang = Veld<Bool>("kinderopvang", "Kinderopvang besproken", kop: "Participatie")
    public static let pvtMap = Veld<Bool>(
        "pvtMap",
        "PVT en MAP opgenomen",
        hulp: "Omvang van PVT en (niet bij de onderwijsroute) MAP staat in het PIP.",
        kop: "Participatie"
    )
    public static let begeleiding = Veld<String>(
        "begeleiding",
        "Ondersteuning en begeleiding",
        vorm: .tekst(max: 4000),
        kop: "Begeleiding en gesprekken"
    )
    public static let inspanning = Veld<Bool>(
        "inspanning",
        "Inspanning voldoende",
        hulp: "Alleen bij afschalen naar A2: heeft de persoon zich genoeg ingespannen?",
        kop: "Afwijken en motiveren"
    )
    public static let bijzonderGeval = Veld<Bool>(
        "bijzonderGeval",
        "Bijzonder individueel geval",
        hulp: "Alleen als van een regel wordt afgeweken; de reden staat dan hieronder.",
        kop: "Afwijken en motiveren"
    )
    public static let motivering = Veld<String>(
        "motivering",
        "Motivering",
        hulp: "Verplicht bij afwijken van het advies of van een regel.",
        vorm: .tekst(max: 4000),
        kop: "Afwijken en motiveren"
    )

    public static let beschrijving = Feitbeschrijving(
        .pip,
        naam: "PIP vastgesteld",
        uitleg: """
            Het persoonlijk plan inburgering en participatie: een besluit waartegen bezwaar mogelijk \
            is. Een volgend PIP is een gewijzigd besluit; de termijn verandert daardoor niet.
            """,
        hoofdstuk: .plan,
        artikelen: [Wetsartikel(.wi, "15"), Wetsartikel(.bi, "5.3"), Wetsartikel(.wi, "11(3)")],
        datumLabel: "Dagtekening",
        velden: [
            leerroute.beschrijving,
            niveau.beschrijving,
            aanleiding.beschrijving,
            intensiteit.beschrijving,
            alfabetisering.beschrijving,
            magOpleidingAfmaken.beschrijving,
            pvtMap.beschrijving,
            kinderopvang.beschrijving,
            voortgangMaanden.beschrijving,
            begeleiding.beschrijving,
            inspanning.beschrijving,
            bijzonderGeval.beschrijving,
            motivering.beschrijving,
        ],
        zin: { feit in
            "PIP vastgesteld: \(feit[leerroute]?.naam ?? "")" + (feit[niveau].map { ", niveau \($0.naam)" } ?? "")
                + (feit[aanleiding].map { " (\($0.naam))" } ?? "")
        },
        controle: { inhoud, _ in
            guard inhoud[bijzonderGeval] == true, inhoud[motivering] == nil else { return [] }
            return [Veldfout(motivering.sleutel, "Leg uit waarom dit een bijzonder geval is.", kind: .ontbreekt)]
        },
        toets: { (feit, beeld) throws(Weigering) in
            try PipToets.check(feit, beeld)
        }
    )
}

/// Why a PIP was decided on.
public enum Aanleiding: String, Codelijst, Veldtype {
    case eerste = "EERSTE"
    case wijziging = "WIJZIGING"
    case leerroute = "LEERROUTE"
    case afschalen = "AFSCHALEN"
    case verhuizing = "VERHUIZING"

    public var naam: String {
        switch self {
        case .eerste: "eerste PIP"
        case .wijziging: "gewijzigd plan"
        case .leerroute: "andere leerroute"
        case .afschalen: "afgeschaald naar A2"
        case .verhuizing: "verhuisd naar deze gemeente"
        }
    }
}
