// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Praktische hulp na de verhuizing. Alleen voor asielstatushouders.
public enum Begeleiding: Feittype {
    public static let stap = Veld<Begeleidingstap>("stap", "Stap", verplicht: true)
    public static let onderdeel = Veld<Begeleidingsonderdeel>(
        "onderdeel",
        "Onderdeel",
        hulp: "Wat van de lijst is gedaan. Alleen bij de stap “onderdeel gedaan”."
    )
    public static let uitvoerder = Veld<String>("uitvoerder", "Wie doet het", wiens: .organisatie)
    public static let vrijwilliger = Veld<String>("vrijwilliger", "Vrijwilliger", vorm: .regel(max: 80), wiens: .derde)
    public static let uren = Veld<Uren>("uren", "Uren", vorm: .uren(max: 500))

    public static let beschrijving = Feitbeschrijving(
        .begeleiding,
        naam: "Maatschappelijke begeleiding",
        uitleg: "Praktische hulp na de verhuizing. Alleen voor asielstatushouders.",
        hoofdstuk: .begeleiding,
        artikelen: [Wetsartikel(.wi, "13"), Wetsartikel(.bi, "5.1")],
        velden: [
            stap.beschrijving, onderdeel.beschrijving, uitvoerder.beschrijving, vrijwilliger.beschrijving,
            uren.beschrijving,
        ],
        zin: { feit in
            let wat = feit[onderdeel].map { "gedaan: \($0.naam.lowercasedFirst)" } ?? feit[stap]?.naam ?? ""
            return "Maatschappelijke begeleiding \(wat)" + (feit[uitvoerder].map { " door \($0)" } ?? "")
        },
        controle: { inhoud, _ in
            switch (inhoud[stap], inhoud[onderdeel]) {
            case (.onderdeel, nil):
                [Veldfout(onderdeel.sleutel, "Kies welk onderdeel is gedaan.", kind: .ontbreekt)]
            case (.onderdeel, .some), (_, nil): []
            default: [Veldfout(onderdeel.sleutel, "Kies bij de stap “onderdeel gedaan”, of laat dit leeg.")]
            }
        },
        toets: { (feit, beeld) throws(Weigering) in
            guard feit[Begeleiding.stap] == .begonnen, let groep = beeld.groep(op: feit.datum),
                groep != .asielstatushouder
            else { return }
            throw Weigering(
                "Maatschappelijke begeleiding is er voor asielstatushouders, niet voor een \(groep.naam.lowercasedFirst).",
                grond: Grond(["MB-01"])
            )
        }
    )
}

/// Where social guidance stands.
public enum Begeleidingstap: String, Codelijst, Veldtype {
    case aangevraagd = "AANGEVRAAGD"
    case begonnen = "BEGONNEN"
    case onderdeel = "ONDERDEEL"
    case afgerond = "AFGEROND"
    case overgedragen = "OVERGEDRAGEN"

    public var naam: String {
        switch self {
        case .aangevraagd: "aangevraagd"
        case .begonnen: "begonnen"
        case .onderdeel: "onderdeel gedaan"
        case .afgerond: "afgerond"
        case .overgedragen: "overgedragen"
        }
    }
}

/// The list of practical things that is gone through after the move (P-23).
public enum Begeleidingsonderdeel: String, Codelijst, Veldtype {
    case woning = "WONING"
    case inschrijving = "INSCHRIJVING"
    case digid = "DIGID"
    case bank = "BANK"
    case zorgverzekering = "ZORG"
    case huisarts = "HUISARTS"
    case school = "SCHOOL"
    case toeslagen = "TOESLAGEN"

    public var naam: String {
        switch self {
        case .woning: "Woning bekeken"
        case .inschrijving: "Ingeschreven bij de gemeente"
        case .digid: "DigiD aangevraagd"
        case .bank: "Bankrekening geopend"
        case .zorgverzekering: "Zorgverzekering"
        case .huisarts: "Huisarts en tandarts"
        case .school: "School voor de kinderen"
        case .toeslagen: "Toeslagen"
        }
    }
}
