// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Five different things that people call *statushouder*. Each rule asks for one of them, never for "the" statushouder.
public enum Doelgroepbegrip: String, Codelijst {
    /// Free course offer, hours in the PIP, Z-route 800 + 800, maatschappelijke begeleiding, SPUK asiel (Wi 13(1)).
    case asielstatushouderWi = "WI_13"
    /// Ontzorgen: the asylum permit for a fixed time and nothing else (Pw 56a).
    case asielvergunning28Vw = "VW_28"
    /// The employer subsidy (SOWIS).
    case sowis = "SOWIS"
    /// The housing target (Hvw 28).
    case taakstelling = "TAAKSTELLING"
    /// The statistics of CBS and Divosa, also after naturalisation.
    case cbs = "CBS"

    public var naam: String {
        switch self {
        case .asielstatushouderWi: "Asielstatushouder (Wet inburgering 2021)"
        case .asielvergunning28Vw: "Houder van een asielvergunning voor bepaalde tijd (art. 28 Vw)"
        case .sowis: "Doelgroep van de subsidie voor werkgevers (SOWIS)"
        case .taakstelling: "Telt mee voor de taakstelling"
        case .cbs: "Statushouder volgens CBS en Divosa"
        }
    }

    /// Where the definition stands.
    public var bron: Wetsartikel {
        switch self {
        case .asielstatushouderWi: Wetsartikel(.wi, "13(1)")
        case .asielvergunning28Vw: Wetsartikel(.pw, "56a")
        case .sowis: Wetsartikel(.sowis)
        case .taakstelling: Wetsartikel(.hvw, "28")
        case .cbs: Wetsartikel(.eigen)
        }
    }

    /// Whether it is true for a person with these facts on `dag`.
    public func geldt(_ feiten: Statusfeiten, op dag: Day, parameters: Parametertabel = .wet) -> Bool {
        switch self {
        case .asielstatushouderWi: feiten.isAsielstatushouderWi
        case .asielvergunning28Vw: feiten.isAsielvergunning28Vw
        case .sowis: feiten.isSowisDoelgroep(op: dag, parameters: parameters)
        case .taakstelling: feiten.teltVoorTaakstelling
        case .cbs: feiten.isCbsStatushouder(op: dag, parameters: parameters)
        }
    }
}
