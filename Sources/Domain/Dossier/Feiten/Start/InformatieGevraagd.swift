// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een vraag aan een ander: gegevens bij de start, informatie die nodig is voor het PIP, of voortgang bij een partner.
public enum InformatieGevraagd: Feittype {
    public static let bij = Veld<String>("bij", "Gevraagd aan", verplicht: true, wiens: .organisatie)
    public static let waarvoor = Veld<Vraagdoel>("waarvoor", "Waarvoor", verplicht: true)
    public static let onderwerp = Veld<String>("onderwerp", "Onderwerp")
    public static let antwoordUiterlijk = Veld<Day>("antwoordUiterlijk", "Antwoord uiterlijk")

    public static let beschrijving = Feitbeschrijving(
        .informatieGevraagd,
        naam: "Informatie gevraagd",
        uitleg: """
            Een vraag aan een ander: gegevens bij de start, informatie die nodig is voor het PIP, of \
            voortgang bij een partner.
            """,
        hoofdstuk: .start,
        artikelen: [Wetsartikel(.bi, "5.3")],
        datumLabel: "Gevraagd op",
        velden: [bij.beschrijving, waarvoor.beschrijving, onderwerp.beschrijving, antwoordUiterlijk.beschrijving],
        zin: { feit in
            "\(feit[waarvoor]?.naam ?? "Informatie") gevraagd aan \(feit[bij] ?? "een ander")"
        },
        controle: { inhoud, datum in
            guard let uiterlijk = inhoud[antwoordUiterlijk], uiterlijk < datum else { return [] }
            return [Veldfout(antwoordUiterlijk.sleutel, "De antwoorddatum ligt voor de vraag.")]
        }
    )
}

/// What a request for information is for.
public enum Vraagdoel: String, Codelijst, Veldtype {
    case start = "START"
    case pip = "PIP"
    case voortgang = "VOORTGANG"
    case overig = "OVERIG"

    public var naam: String {
        switch self {
        case .start: "Gegevens voor de start"
        case .pip: "Informatie die nodig is voor het PIP"
        case .voortgang: "Voortgang"
        case .overig: "Informatie"
        }
    }
}
