// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family ONTZ.
    static let ontz: [Regel] = [
        Regel(
            "ONTZ-01",
            "Ontzorgen",
            "Wie inburgeringsplichtig is onder de nieuwe wet, een asielvergunning en bijstand heeft, wordt zes "
                + "maanden ontzorgd vanaf de dag waarop het recht op bijstand ontstaat. Het college betaalt dan huur, "
                + "energie en zorgverzekering uit de bijstand.",
            bronnen: [Wetsartikel(.pw, "56a")],
            geldigVan: Day(iso: "2022-01-01"),
            parameters: ["ontzorgen", "ontzorgen_waarschuwing"],
            gevallen: ["W56", "W59"]
        ),
        Regel(
            "ONTZ-02",
            "Voor wie ontzorgen niet geldt",
            "De plicht geldt niet voor nagereisde familie met een reguliere vergunning en niet zonder bijstand. De "
                + "gemeente mag het uit eigen beleid wel doen.",
            bronnen: [Wetsartikel(.pw, "56a")],
            geldigVan: Day(iso: "2022-01-01"),
            gevallen: ["W60"]
        ),
        Regel(
            "ONTZ-03",
            "Eerder klaar of opnieuw",
            "Ontzorgen stopt als de bijstand stopt. Begint de bijstand opnieuw, dan telt de eerste begindatum. Die "
                + "lezing is nog niet zeker.",
            bronnen: [Wetsartikel(.pw, "56a")],
            zekerheid: .laag,
            geldigVan: Day(iso: "2022-01-01")
        ),
    ]
}
