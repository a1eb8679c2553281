// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family LOAN.
    static let loan: [Regel] = [
        Regel(
            "LOAN-01",
            "Lenen bij DUO",
            "Gezinsmigranten en overige migranten kunnen hooguit 10.000 euro lenen, min twee keer hun "
                + "draagkracht. DUO betaalt per kwartaal. Is het minder dan 180 euro, dan kan lenen niet. "
                + "Terugbetalen begint zes maanden na het einde, duurt hooguit tien jaar en is minstens 15 euro "
                + "per maand.",
            bronnen: [Wetsartikel(.bi), Wetsartikel(.ri)],
            zekerheid: .midden,
            parameters: [
                "lening_max",
                "lening_draagkracht_factor",
                "lening_ondergrens",
                "lening_aflossen_na",
                "lening_looptijd",
                "lening_maandbedrag_min",
            ]
        )
    ]
}
