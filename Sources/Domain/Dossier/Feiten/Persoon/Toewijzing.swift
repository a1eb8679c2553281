// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Wie het dossier begeleidt, en sinds wanneer.
public enum Toewijzing: Feittype {
    public static let medewerker = Veld<MedewerkerID>(
        "medewerker",
        "Account van de regisseur",
        verplicht: true,
        wiens: .medewerker
    )
    public static let naam = Veld<String>("naam", "Naam van de regisseur", verplicht: true, wiens: .medewerker)
    public static let reden = Veld<String>("reden", "Reden")

    public static let beschrijving = Feitbeschrijving(
        .toewijzing,
        naam: "Regisseur",
        uitleg: "Wie het dossier begeleidt, en sinds wanneer.",
        hoofdstuk: .persoon,
        datumLabel: "Sinds",
        geldtTotVolgende: true,
        velden: [medewerker.beschrijving, naam.beschrijving, reden.beschrijving],
        zin: { feit in
            "\(feit[naam] ?? "Een regisseur") is regisseur" + (feit[reden].map { ": \($0)" } ?? "")
        }
    )
}
