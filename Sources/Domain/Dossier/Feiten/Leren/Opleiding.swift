// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een opleiding naast of in plaats van de leerroute, zoals entree of praktijkonderwijs.
public enum Opleiding: Feittype {
    public static let soort = Veld<Opleidingsoort>("opleidingsoort", "Soort", verplicht: true)
    public static let school = Veld<String>("school", "School", wiens: .organisatie)
    public static let tot = Veld<Day>("tot", "Tot en met")

    public static let beschrijving = Feitbeschrijving(
        .opleiding,
        naam: "Opleiding",
        uitleg: "Een opleiding naast of in plaats van de leerroute, zoals entree of praktijkonderwijs.",
        hoofdstuk: .leren,
        artikelen: [Wetsartikel(.wi, "4"), Wetsartikel(.bi, "4.1")],
        datumLabel: "Begin",
        velden: [soort.beschrijving, school.beschrijving, tot.beschrijving],
        zin: { feit in
            "Opleiding: \(feit[soort]?.naam ?? "")" + (feit[tot].map { ", tot en met \($0.words)" } ?? "")
        },
        controle: { inhoud, datum in
            guard let einde = inhoud[tot], einde < datum else { return [] }
            return [Veldfout(tot.sleutel, "De einddatum ligt voor het begin.")]
        }
    )
}

/// Kinds of education as the extension and exemption rules tell them apart.
public enum Opleidingsoort: String, Codelijst, Veldtype {
    case leerplicht = "LEERPLICHT"
    case isk = "ISK"
    case entree = "ENTREE"
    case praktijk = "PRAKTIJK"
    case vso = "VSO"
    case taalschakel = "TAALSCHAKEL"
    case vrijstellend = "VRIJSTELLEND"

    public var naam: String {
        switch self {
        case .leerplicht: "school (leerplicht of kwalificatieplicht)"
        case .isk: "internationale schakelklas"
        case .entree: "entree (mbo-1)"
        case .praktijk: "praktijkonderwijs"
        case .vso: "vso arbeid of dagbesteding"
        case .taalschakel: "taalschakeltraject"
        case .vrijstellend: "mbo-2 of hoger, hbo of wo"
        }
    }
}
