// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een boete van het college. Nooit zonder hoorgesprek en nooit door één persoon.
public enum BoeteBesluit: Feittype {
    public static let reden = Veld<Boetereden>("reden", "Waarvoor", verplicht: true)
    public static let bedrag = Veld<Bedrag>("bedrag", "Bedrag", verplicht: true)
    public static let verwijtbaarheid = Veld<Verwijtbaarheid>("verwijtbaarheid", "Verwijtbaarheid", verplicht: true)
    public static let tweedeBeslisser = Veld<String>(
        "tweedeBeslisser",
        "Tweede beslisser",
        hulp: "De collega die meebeslist.",
        verplicht: true,
        wiens: .medewerker
    )
    public static let uitzondering = Veld<Bool>(
        "uitzondering",
        "Uitzonderlijk geval",
        hulp: "Alleen voor een asielstatushouder: twee mensen besluiten met redenen dat het EU-recht dit toelaat."
    )
    public static let motivering = Veld<String>("motivering", "Motivering", verplicht: true, vorm: .tekst(max: 4000))

    public static let beschrijving = Feitbeschrijving(
        .boete,
        naam: "Boete",
        uitleg: "Een boete van het college. Nooit zonder hoorgesprek en nooit door één persoon.",
        hoofdstuk: .handhaving,
        artikelen: [Wetsartikel(.wi, "22"), Wetsartikel(.wi, "23")],
        datumLabel: "Datum van het besluit",
        velden: [
            reden.beschrijving,
            bedrag.beschrijving,
            verwijtbaarheid.beschrijving,
            tweedeBeslisser.beschrijving,
            uitzondering.beschrijving,
            motivering.beschrijving,
        ],
        zin: { feit in
            "Boete van \(feit[bedrag]?.woorden ?? "") (\(feit[reden]?.naam ?? ""))"
        },
        toets: { (feit, beeld) throws(Weigering) in
            try HandhavingToets.checkBoete(feit, beeld)
        }
    )
}

/// What a fine of the college is for.
public enum Boetereden: String, Codelijst, Veldtype {
    case intake = "INTAKE"
    case afspraak = "AFSPRAAK"

    public var naam: String {
        switch self {
        case .intake: "niet meewerken aan brede intake of leerbaarheidstoets"
        case .afspraak: "afspraak uit het PIP niet nagekomen"
        }
    }
}
