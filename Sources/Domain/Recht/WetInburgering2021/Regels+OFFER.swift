// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family OFFER.
    static let offer: [Regel] = [
        Regel(
            "OFFER-01",
            "Wie een cursus aanbiedt",
            "De gemeente biedt een asielstatushouder op tijd een cursus aan, bij een school met keurmerk. "
                + "Andere inburgeraars kopen zelf een cursus en kunnen daarvoor lenen; de gemeente biedt hun "
                + "wel PVT en MAP aan.",
            bronnen: [Wetsartikel(.wi, "16"), Wetsartikel(.wi, "19")]
        ),
        Regel(
            "OFFER-02",
            "Aanbod te laat",
            "Is er drie maanden na het PIP nog geen aanbod, dan is de gemeente te laat. Op de "
                + "onderwijsroute moet de cursus binnen zes maanden beginnen. Te laat geeft recht op verlenging "
                + "(grond g) en een signaal van DUO (SS127).",
            bronnen: [Wetsartikel(.wi, "16"), Wetsartikel(.bi, "4.1"), Wetsartikel(.duoApi)],
            parameters: ["aanbod_asiel", "aanbod_onderwijsroute"],
            gevallen: ["W47"]
        ),
    ]
}
