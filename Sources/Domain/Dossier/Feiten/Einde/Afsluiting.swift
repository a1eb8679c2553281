// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het dossier gaat uit de werklijst, met de reden. De gegevens blijven zolang de wet het vraagt.
public enum Afsluiting: Feittype {
    public static let reden = Veld<Afsluitreden>("reden", "Reden", verplicht: true)

    public static let beschrijving = Feitbeschrijving(
        .afsluiting,
        naam: "Dossier afgesloten",
        uitleg: "Het dossier gaat uit de werklijst, met de reden. De gegevens blijven zolang de wet het vraagt.",
        hoofdstuk: .einde,
        artikelen: [Wetsartikel(.bi, "9.9")],
        datumLabel: "Afgesloten op",
        velden: [reden.beschrijving],
        zin: { feit in
            "Dossier afgesloten: \(feit[reden]?.naam ?? "")"
        }
    )
}

/// Why a dossier is closed.
public enum Afsluitreden: String, Codelijst, Veldtype {
    case afgerond = "AFGEROND"
    case verhuisd = "VERHUISD"
    case plichtVervallen = "VERVALLEN"
    case overleden = "OVERLEDEN"
    case dubbel = "DUBBEL"
    case anders = "ANDERS"

    public var naam: String {
        switch self {
        case .afgerond: "inburgering afgerond"
        case .verhuisd: "verhuisd"
        case .plichtVervallen: "plicht vervallen"
        case .overleden: "overleden"
        case .dubbel: "dubbel dossier"
        case .anders: "andere reden"
        }
    }
}
