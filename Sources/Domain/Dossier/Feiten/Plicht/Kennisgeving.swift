// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De brief waarin DUO laat weten dat iemand moet inburgeren. Hier beginnen de tien weken voor het PIP.
public enum Kennisgeving: Feittype {
    public static let beschrijving = Feitbeschrijving(
        .kennisgeving,
        naam: "Kennisgeving van DUO",
        uitleg: """
            De brief waarin DUO laat weten dat iemand moet inburgeren. Hier beginnen de tien weken \
            voor het PIP.
            """,
        hoofdstuk: .plicht,
        artikelen: [Wetsartikel(.wi, "3"), Wetsartikel(.bi, "5.3")],
        datumLabel: "Datum van de kennisgeving",
        zin: { _ in
            "DUO liet weten dat de inburgeringsplicht geldt"
        },
        toets: { (feit, beeld) throws(Weigering) in
            guard let plicht = beeld.laatste(.plicht), feit.datum < plicht.datum else { return }
            throw Weigering(
                "De kennisgeving kan niet voor het begin van de plicht (\(plicht.datum.words)) liggen.",
                watNu: "Controleer beide datums in het bericht van DUO.",
                grond: Grond(["WHO-04"], invoer: [Invoer("Begin van de plicht", plicht.datum)])
            )
        }
    )
}
