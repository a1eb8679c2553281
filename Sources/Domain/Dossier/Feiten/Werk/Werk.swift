// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Betaald of onbetaald werk, met soort en uren.
public enum Werk: Feittype {
    public static let soort = Veld<Werksoort>("werksoort", "Soort", verplicht: true)
    public static let werkgever = Veld<String>("werkgever", "Werkgever", wiens: .organisatie)
    public static let urenPerWeek = Veld<Uren>("urenPerWeek", "Uren per week", vorm: .uren(max: 80))
    public static let taalUren = Veld<Uren>("taalUren", "Taaluren per week", vorm: .uren(max: 40))
    public static let opNiveau = Veld<Bool>("opNiveau", "Op eigen niveau")
    public static let tot = Veld<Day>("tot", "Contract tot en met")

    public static let beschrijving = Feitbeschrijving(
        .werk,
        naam: "Werk begonnen",
        uitleg: "Betaald of onbetaald werk, met soort en uren.",
        hoofdstuk: .werk,
        artikelen: [Wetsartikel(.beleid)],
        datumLabel: "Eerste werkdag",
        magInToekomst: true,
        velden: [
            soort.beschrijving,
            werkgever.beschrijving,
            urenPerWeek.beschrijving,
            taalUren.beschrijving,
            opNiveau.beschrijving,
            tot.beschrijving,
        ],
        zin: { feit in
            "\(feit[soort]?.naam ?? "Werk") begonnen" + (feit[werkgever].map { " bij \($0)" } ?? "")
                + (feit[urenPerWeek].map { ", \($0.woorden) per week" } ?? "")
        },
        controle: { inhoud, datum in
            guard let einde = inhoud[tot], einde < datum else { return [] }
            return [Veldfout(tot.sleutel, "De einddatum ligt voor het begin.")]
        }
    )
}

/// Kinds of work and places (law.md 3.2). Only the paid ones count as *working*.
public enum Werksoort: String, Codelijst, Veldtype {
    case baan = "BAAN"
    case startbaan = "STARTBAAN"
    case ondernemer = "ONDERNEMER"
    case leerbaan = "BBL"
    case proefplaatsing = "PROEF"
    case werkervaring = "WEP"
    case participatieplaats = "PARTICIPATIE"
    case praktijkleren = "PRAKTIJK"
    case vrijwilliger = "VRIJWILLIG"

    public var naam: String {
        switch self {
        case .baan: "Betaalde baan"
        case .startbaan: "Startbaan"
        case .ondernemer: "Eigen onderneming"
        case .leerbaan: "Leerbaan (bbl)"
        case .proefplaatsing: "Proefplaatsing"
        case .werkervaring: "Werkervaringsplaats"
        case .participatieplaats: "Participatieplaats"
        case .praktijkleren: "Praktijkleren"
        case .vrijwilliger: "Vrijwilligerswerk"
        }
    }
}
