// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Bouw {
    /// The life of a dossier up to the day of measuring, by its place in the caseload.
    mutating func verhaal() throws {
        let plek = nummer % Voorraad.caseload
        switch plek {
        case 0..<4: try begin(koppeling: 3)
        case 4..<12:
            try begin(koppeling: tussen(20, 50))
            try intake(sinds: tussen(5, 15))
        case 12..<22:
            let sinds = tussen(30, 75)
            try begin(koppeling: sinds + 90)
            try intake(sinds: sinds)
            try wacht(sinds: sinds - 20)
        case 22..<52:
            let pip = tussen(100, 700)
            try begin(koppeling: pip + 160)
            try intake(sinds: pip + 60, isAf: true)
            try plan(pip: pip)
            try onderweg(pip: pip)
        case 52..<58:
            let pip = tussen(820, 1080)
            try begin(koppeling: pip + 160)
            try intake(sinds: pip + 60, isAf: true)
            try plan(pip: pip)
            try onderweg(pip: pip)
            try einde()
        default: try oudeWet()
        }
    }

    private mutating func persoon(sinds: Int, wet: String) throws {
        let cijfers = bsn()
        try add(
            .personalia,
            sinds,
            [
                "voornamen": kies(Namen.voor), "achternaam": kies(Namen.achter),
                "geboortedatum": dag.adding(days: -tussen(7_000, 19_000)).iso, "bsn": cijfers,
                "vnummer": String(2_000_000_000 + tussen(0, 899_999_999)), "geslacht": kies(["M", "V"]),
                "taal": kies(["ar", "ti", "tr", "fa", "so"]), "tolkNodig": kies(["ja", "nee"]),
                "telefoon": "06 \(tussen(10_000_000, 99_999_999))", "adres": "\(kies(Namen.straat)) \(tussen(1, 180))",
                "postcode": "6001 AB", "woonplaats": "Weert",
            ]
        )
        try add(.verblijf, sinds, ["recht": "ASIEL_28"])
        try add(.groep, sinds, ["groep": "ASIEL"])
        try add(.regime, sinds, ["wet": wet])
        var gezin = Teller(UInt64(gemeente) << 32 | 1 << 31 | UInt64(nummer / 2))
        let huishouden = HuishoudenID(hoog: gezin.next(), laag: gezin.next())
        try add(
            .huishouden,
            sinds,
            ["huishouden": huishouden.description, "relatie": nummer % 2 == 0 ? "HOOFD" : "PARTNER"]
        )
        try add(.toewijzing, sinds, ["medewerker": regisseur.id.description, "naam": regisseur.naam])
    }

    private mutating func begin(koppeling: Int) throws {
        try persoon(sinds: koppeling, wet: "WI2021")
        try add(.koppeling, koppeling, ["azc": kies(["Budel", "Echt", "Sweikhuizen"])])
        guard koppeling > 10 else { return }
        try add(.eersteContact, koppeling - 5, ["wijze": "TELEFOON"])
        try add(.informatieGevraagd, koppeling - 5, ["bij": "COA", "waarvoor": "START"])
        try add(
            .informatieOntvangen,
            koppeling - 9,
            ["van": "COA", "waarvoor": "START", "samenvatting": kies(Namen.zin)]
        )
        try add(.huisvesting, koppeling - 12, ["stand": "WONING", "adres": kies(Namen.straat)])
        try add(.vestiging, koppeling - 14)
    }

    private mutating func intake(sinds: Int, isAf: Bool = false) throws {
        try add(.kennisgeving, sinds + 3)
        try add(.bijstand, sinds + 2, ["stap": "BEGINT"])
        try add(.doel, sinds, ["woorden": kies(Namen.doel)])
        guard isAf || nummer % 4 != 0 else {
            try add(
                .afspraak,
                -tussen(0, 12),
                ["afspraaksoort": "INTAKE", "tijd": "14.00", "plaats": "stadhuis", "tolk": "ti"]
            )
            return
        }
        try add(
            .intakegesprek,
            sinds - 2,
            ["plaats": "stadhuis", "tolkMinuten": "60", "compleet": "ja", "verslag": kies(Namen.zin)]
        )
        if isAf { try add(.leerbaarheidstoets, sinds - 4, ["uitslag": "HAALBAAR"]) }
    }

    private mutating func wacht(sinds: Int) throws {
        try add(
            .informatieGevraagd,
            sinds,
            [
                "bij": "Argonaut", "waarvoor": "PIP", "onderwerp": "medisch advies",
                "antwoordUiterlijk": dag.adding(days: tussen(3, 30)).iso,
            ]
        )
        try add(.notitie, max(0, sinds - 2), ["tekst": kies(Namen.zin)])
    }

    private mutating func plan(pip: Int) throws {
        try add(
            .pip,
            pip,
            [
                "leerroute": kies(["B", "B", "Z"]), "aanleiding": "EERSTE", "intensiteit": "600", "kinderopvang": "ja",
                "pvtMap": "ja", "begeleiding": kies(Namen.zin),
            ]
        )
        try add(.bekendmaking, pip - 1, ["besluit": "PIP", "wijze": "post"])
        try add(
            .pipAfspraak,
            pip - 1,
            ["wat": kies(Namen.doel), "wie": "deelnemer", "uiterlijk": dag.adding(days: tussen(5, 300)).iso]
        )
        try add(.duoTermijn, pip - 5, ["einde": dag.adding(days: 1096 - pip).iso])
        try add(.lening, pip - 8, ["bedrag": "1000,00"])
        try add(.ontzorgen, pip - 30, ["stap": "OVERDRACHT"])
    }

    private mutating func onderweg(pip: Int) throws {
        try add(.lesstart, pip - 20, ["aanbieder": "Gilde Opleidingen"])
        try add(.pvtSessie, pip - 25, ["onderdeel": "VRIJHEID", "uren": "3", "aanwezig": "ja"])
        try add(.cursusuren, pip - 60, ["uren": "40", "lessoort": "NT2", "aanbieder": "Gilde Opleidingen"])
        try add(.mapUren, pip - 70, ["uren": "12", "waar": "kringloop"])
        for keer in stride(from: pip - 88, to: 70, by: -180) {
            try add(.voortgangsgesprek, keer, ["gehouden": "ja", "partners": "taalschool", "verslag": kies(Namen.zin)])
        }
        try add(.voortgangsgesprek, tussen(15, 82), ["gehouden": "ja", "verslag": kies(Namen.zin)])
        if nummer % 3 == 0 {
            try add(.informatieGevraagd, tussen(2, 12), ["bij": "Gilde Opleidingen", "waarvoor": "VOORTGANG"])
        }
        if nummer % 11 == 0 { try add(.afspraak, -tussen(0, 9), ["afspraaksoort": "VOORTGANG", "tijd": "10.30"]) }
    }

    private mutating func einde() throws {
        for onderdeel in ["LE", "LU", "KNM"] {
            try add(.examenAfgelegd, 150, ["onderdeel": onderdeel, "niveau": "B1"])
            try add(.examenresultaat, 150, ["onderdeel": onderdeel, "niveau": "B1", "geslaagd": "ja"])
        }
        try add(.verlengingAangevraagd, 20, ["grond": "BIJNA_KLAAR"])
        try add(.examenAfgelegd, 30, ["onderdeel": "SP", "niveau": "B1"])
        try add(.werk, 40, ["werksoort": "BAAN", "werkgever": "Kringloop De Vaart", "urenPerWeek": "16"])
    }

    private mutating func oudeWet() throws {
        try persoon(sinds: 1500, wet: "WI2013")
        try add(.vestiging, 1490)
        try add(.kennisgeving, 1480)
        try add(.duoTermijn, 1400, ["einde": dag.adding(days: tussen(-40, 200)).iso])
        try add(.cursusuren, 900, ["uren": "300", "lessoort": "NT2", "aanbieder": "Gilde Opleidingen"])
        for keer in 0..<5 { try add(.notitie, 800 - 150 * keer, ["tekst": kies(Namen.zin)]) }
        try add(.informatieGevraagd, tussen(2, 12), ["bij": "DUO", "waarvoor": "OVERIG"])
    }

    // The ninth digit makes the test of eleven come out; one number in eleven cannot be made and is tried again.
    private mutating func bsn() -> String {
        while true {
            var cijfers = [9, 9]
            for _ in 2..<8 { cijfers.append(tussen(0, 9)) }
            let rest = cijfers.enumerated().reduce(0) { $0 + (9 - $1.offset) * $1.element } % 11
            if rest < 10 { return (cijfers + [rest]).map(String.init).joined() }
        }
    }
}

enum Namen {
    static let voor = [
        "Selam", "Yusuf", "Amina", "Dawit", "Layla", "Mehmet", "Fatuma", "Omar", "Hanna", "Reza", "Nadia", "Ibrahim",
    ]
    static let achter = [
        "Tesfay", "Haddad", "Al Masri", "Habte", "Yilmaz", "Warsame", "Karimi", "Hassan", "Gebremariam", "Saleh",
    ]
    static let straat = ["Maasstraat", "Beekpoort", "Molenakkerdreef", "Wilhelminasingel"]
    static let doel = [
        "Ik wil weer als elektricien werken.", "Ik wil met de juf van mijn zoon kunnen praten.",
        "Ik wil mijn rijbewijs halen en chauffeur worden.", "Ik wil bloemen verkopen op de markt.",
    ]
    static let zin = [
        "Gesprek ging goed; de lessen op dinsdag en donderdag blijven staan en de kinderopvang is geregeld.",
        "Komt vaak op tijd, leest nog moeilijk; extra uur op maandag afgesproken met de taalschool.",
        "Wacht op de uitslag van het gesprek met de werkgever; daarna kijken we naar minder lesuren.",
    ]
}
