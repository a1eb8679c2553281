// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// DUO stelt iemand vrij van de plicht, geheel, voor een tijd of voor een onderdeel.
public enum VrijstellingBesluit: Feittype {
    public static let omvang = Veld<Omvang>("omvang", "Omvang", verplicht: true)
    public static let code = Veld<Vrijstellingscode>("code", "Code van DUO")
    public static let uitslag = Veld<Besluituitslag>("uitslag", "Besluit", verplicht: true)
    public static let onderdeel = Veld<Examenonderdeel>("onderdeel", "Onderdeel")
    public static let tot = Veld<Day>("tot", "Tot en met", hulp: "De laatste dag van een tijdelijke vrijstelling.")

    public static let beschrijving = Feitbeschrijving(
        .vrijstelling,
        naam: "Vrijstelling",
        uitleg: "DUO stelt iemand vrij van de plicht, geheel, voor een tijd of voor een onderdeel.",
        hoofdstuk: .plicht,
        artikelen: [Wetsartikel(.wi, "4"), Wetsartikel(.ri, "2.1")],
        datumLabel: "Datum van het besluit",
        velden: [
            omvang.beschrijving,
            code.beschrijving,
            uitslag.beschrijving,
            onderdeel.beschrijving,
            tot.beschrijving,
        ],
        zin: { feit in
            "\(feit[omvang]?.naam ?? "") vrijstelling \(feit[uitslag]?.naam ?? "")"
        }
    )
}

/// How far an exemption or release reaches.
public enum Omvang: String, Codelijst, Veldtype {
    case volledig = "VOLLEDIG"
    case gedeeltelijk = "GEDEELTELIJK"
    case tijdelijk = "TIJDELIJK"

    public var naam: String {
        switch self {
        case .volledig: "Volledige"
        case .gedeeltelijk: "Gedeeltelijke"
        case .tijdelijk: "Tijdelijke"
        }
    }
}

/// Granted or refused.
public enum Besluituitslag: String, Codelijst, Veldtype {
    case toegekend = "TOEGEKEND"
    case afgewezen = "AFGEWEZEN"

    public var naam: String {
        switch self {
        case .toegekend: "toegekend"
        case .afgewezen: "afgewezen"
        }
    }
}
