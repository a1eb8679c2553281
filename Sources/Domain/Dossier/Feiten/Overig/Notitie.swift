// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Vrije tekst bij het dossier. Geen gezondheid of geloof: dat heeft een eigen plek en een eigen recht.
public enum Notitie: Feittype {
    public static let tekst = Veld<String>("tekst", "Notitie", verplicht: true, vorm: .tekst(max: 4000))

    public static let beschrijving = Feitbeschrijving(
        .notitie,
        naam: "Notitie",
        uitleg: """
            Vrije tekst bij het dossier. Geen gezondheid of geloof: dat heeft een eigen plek en een \
            eigen recht.
            """,
        hoofdstuk: .overig,
        velden: [tekst.beschrijving],
        zin: { feit in
            "Notitie: \(feit[tekst] ?? "")"
        }
    )
}
