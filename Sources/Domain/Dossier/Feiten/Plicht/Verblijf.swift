// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het verblijfsrecht zoals de IND het gaf. Bepaalt wie plichtig is en wie welke hulp krijgt.
public enum Verblijf: Feittype {
    public static let recht = Veld<Verblijfsrecht>("recht", "Soort verblijfsrecht", verplicht: true)
    public static let tot = Veld<Day>("tot", "Geldig tot en met")

    public static let beschrijving = Feitbeschrijving(
        .verblijf,
        naam: "Verblijfsrecht",
        uitleg: "Het verblijfsrecht zoals de IND het gaf. Bepaalt wie plichtig is en wie welke hulp krijgt.",
        hoofdstuk: .plicht,
        artikelen: [Wetsartikel(.wi, "3"), Wetsartikel(.vw, "8")],
        datumLabel: "Ingangsdatum",
        geldtTotVolgende: true,
        velden: [recht.beschrijving, tot.beschrijving],
        zin: { feit in
            "Verblijfsrecht: \(feit[recht]?.naam ?? "onbekend")"
        },
        controle: { inhoud, datum in
            guard let einde = inhoud[tot], einde < datum else { return [] }
            return [Veldfout(tot.sleutel, "De einddatum ligt voor de ingangsdatum.")]
        }
    )
}
