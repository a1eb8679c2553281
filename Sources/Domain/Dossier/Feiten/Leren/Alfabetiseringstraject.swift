// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een traject om (het Latijnse schrift) te leren lezen en schrijven.
public enum Alfabetiseringstraject: Feittype {
    public static let soort = Veld<Alfabetisering>("alfabetiseringsoort", "Soort", verplicht: true)
    public static let tot = Veld<Day>("tot", "Tot en met")
    public static let aanbieder = Veld<String>("aanbieder", "Aanbieder", wiens: .organisatie)

    public static let beschrijving = Feitbeschrijving(
        .alfabetisering,
        naam: "Alfabetisering",
        uitleg: "Een traject om (het Latijnse schrift) te leren lezen en schrijven.",
        hoofdstuk: .leren,
        artikelen: [Wetsartikel(.bi, "4.1 e")],
        datumLabel: "Begin",
        velden: [soort.beschrijving, tot.beschrijving, aanbieder.beschrijving],
        zin: { feit in
            "Alfabetisering: \(feit[soort]?.naam ?? "")" + (feit[tot].map { ", tot en met \($0.words)" } ?? "")
        },
        controle: { inhoud, datum in
            guard let einde = inhoud[tot], einde < datum else { return [] }
            return [Veldfout(tot.sleutel, "De einddatum ligt voor het begin.")]
        }
    )
}
