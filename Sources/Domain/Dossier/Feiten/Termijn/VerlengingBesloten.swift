// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// DUO besluit over een verlenging.
public enum VerlengingBesloten: Feittype {
    public static let toegekend = Veld<Bool>("toegekend", "Toegekend", verplicht: true)
    public static let grond = Veld<Verlengingsgrond>("grond", "Grond")
    public static let maanden = Veld<Int>("maanden", "Verlengd met (maanden)", vorm: .getal(0...60))
    public static let einde = Veld<Day>("einde", "Nieuwe einddatum volgens DUO", hulp: "De eerste dag ná de termijn.")

    public static let beschrijving = Feitbeschrijving(
        .verlengingBesloten,
        naam: "Besluit over verlenging",
        uitleg: "DUO besluit over een verlenging.",
        hoofdstuk: .termijn,
        artikelen: [Wetsartikel(.wi, "12"), Wetsartikel(.bi, "4.1")],
        datumLabel: "Datum van het besluit",
        velden: [toegekend.beschrijving, grond.beschrijving, maanden.beschrijving, einde.beschrijving],
        zin: { feit in
            feit[toegekend] == true
                ? "Termijn verlengd" + (feit[einde].map { " tot en met \($0.adding(days: -1).words)" } ?? "")
                : "Verlenging afgewezen"
        }
    )
}
