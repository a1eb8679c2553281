// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions

extension Storing {
    var titel: String {
        switch self {
        case .onbereikbaar: "Meedoen kan nu niet bij de gegevens"
        case .onzeker: "Misschien is het bewaard, misschien niet"
        case .bezet: "Er wordt nu veel tegelijk vastgelegd"
        case .vol: "De schijf van de database is vol"
        case .schijf: "De schijf van de database werkt nu niet"
        case .gestopt: "Meedoen legt niets meer vast"
        }
    }

    /// What happened to what somebody sent.
    var wat: String {
        switch self {
        case .onbereikbaar:
            "De database antwoordt niet. Wat u net wilde bewaren, is nog niet bewaard. Wat al bewaard was, is er nog."
        case .onzeker: "De database viel weg op het moment van bewaren."
        case .bezet:
            "Iemand anders is lang aan het schrijven, bijvoorbeeld een bestand aan het inlezen. Wat u net wilde bewaren, "
                + "is nog niet bewaard."
        case .vol, .schijf: "Wat u net wilde bewaren, is niet bewaard. Wat al bewaard was, is er nog."
        case .gestopt:
            "De schijf bevestigde niet dat iets bewaard is. Wat u net wilde bewaren, is niet bewaard. Wat eerder was bevestigd, is er nog."
        }
    }

    var enNu: String {
        switch self {
        case .onbereikbaar, .bezet: "Wacht een minuut en stuur het opnieuw. U hoeft niets over te typen."
        case .onzeker:
            "Stuur het opnieuw. Was het al bewaard, dan gebeurt er niets dubbel of ziet u dat het er al staat."
        case .vol: "Meld dit meteen bij beheer. Stuur het opnieuw als er weer ruimte is; u hoeft niets over te typen."
        case .schijf: "Meld dit meteen bij beheer. Stuur het daarna opnieuw; u hoeft niets over te typen."
        case .gestopt:
            "Meld dit meteen bij beheer: de schijf moet worden nagekeken en Meedoen moet opnieuw starten. Bewaar zelf wat u typte."
        }
    }

    var watBijLezen: String {
        switch self {
        case .onbereikbaar, .onzeker: "De database antwoordt niet. Wat bewaard was, is er nog."
        case .bezet: "De vraag duurde te lang."
        case .vol, .schijf, .gestopt: "Er kan nu niets worden vastgelegd, ook niet dat u kijkt."
        }
    }

    var enNuBijLezen: String {
        switch self {
        case .onbereikbaar, .onzeker, .bezet: "Wacht een minuut en probeer het opnieuw."
        case .vol, .schijf, .gestopt: "Meld dit meteen bij beheer."
        }
    }
}
