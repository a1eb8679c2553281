// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a count means: what is counted, in which unit, and on which day.
struct Telbegrip: Sendable, Hashable {
    let naam: String
    let definitie: String
    let eenheid: String
    let peildatum: String

    var anker: String { "telling-" + Anker.of(naam) }

    static let alle: [Telbegrip] = [
        Telbegrip(
            naam: "Personen",
            definitie: "Mensen met een open dossier bij deze gemeente. Iedereen telt één keer, ook met twee trajecten.",
            eenheid: "personen",
            peildatum: "de stand aan het einde van de peildatum"
        ),
        Telbegrip(
            naam: "Huishoudens",
            definitie: """
                Huishoudens waarvan ten minste één persoon een open dossier heeft. Wie geen huishouden heeft, telt als \
                een huishouden van één persoon.
                """,
            eenheid: "huishoudens",
            peildatum: "de stand aan het einde van de peildatum"
        ),
        Telbegrip(
            naam: "Caseload",
            definitie: "Personen met een open dossier die aan een regisseur zijn toegewezen, per wet geteld.",
            eenheid: "personen",
            peildatum: "de stand aan het einde van de peildatum"
        ),
        Telbegrip(
            naam: "Caseload per fte",
            definitie: """
                Caseload gedeeld door de formatie in fte. Zonder ingevulde formatie staat hier niets. Voorbeeld: \
                183 personen en 3 fte is 61 per fte.
                """,
            eenheid: "personen per fte",
            peildatum: "caseload en formatie op dezelfde peildatum"
        ),
        Telbegrip(
            naam: "Taakstelling",
            definitie: """
                Het aantal vergunninghouders dat de gemeente in een half jaar moet huisvesten, plus de achterstand of \
                min de voorsprong van het vorige half jaar.
                """,
            eenheid: "personen",
            peildatum: "het hele half jaar: 1 januari tot en met 30 juni, of 1 juli tot en met 31 december"
        ),
        Telbegrip(
            naam: "Realisatie van de taakstelling",
            definitie: "Vergunninghouders die in het half jaar echt zijn verhuisd naar een woning in de gemeente.",
            eenheid: "personen",
            peildatum: "van het begin van het half jaar tot en met de peildatum"
        ),
        Telbegrip(
            naam: "Aan het werk",
            definitie:
                "Personen met betaald werk dat niet is beëindigd. Een proefplaatsing of vrijwilligerswerk telt niet.",
            eenheid: "personen",
            peildatum: "de stand aan het einde van de peildatum"
        ),
        Telbegrip(
            naam: "Instroom en uitstroom",
            definitie:
                "Dossiers die in een periode begonnen of eindigden. Begin plus instroom min uitstroom is het einde.",
            eenheid: "personen",
            peildatum: "een periode met een eerste en een laatste dag"
        ),
    ]
}
