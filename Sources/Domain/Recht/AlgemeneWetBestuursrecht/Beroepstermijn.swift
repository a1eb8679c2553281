// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Until when somebody can go to the court after the decision on bezwaar (Awb 6:7, 6:8; rule PIP-09).
public enum Beroepstermijn {
    /// The last day for beroep at the rechtbank: six weeks after the decision on bezwaar was sent, moved to a working day.
    ///
    /// Example: sent 13 November 2024: up to and including 27 December 2024, because 25 and 26 December are holidays.
    public static func uiterlijk(
        bekendmaking: Day?,
        parameters: Parametertabel = .wet,
        feestdagen: Feestdagen = .nederland
    ) -> Uitkomst<LaatsteDag> {
        BestuursrechtelijkeTermijn.weken(
            "beroep",
            na: bekendmaking,
            genaamd: "Bekendmaking van de beslissing op bezwaar",
            anders: "Wacht op de beslissing op bezwaar",
            parameters: parameters,
            feestdagen: feestdagen
        )
    }
}

/// The sum that bezwaar and beroep share (Awb 6:7, 6:8): weeks after the day of sending.
enum BestuursrechtelijkeTermijn {
    static func weken(
        _ sleutel: Parametersleutel,
        na bekendmaking: Day?,
        genaamd naam: String,
        anders wachtzin: String,
        parameters: Parametertabel,
        feestdagen: Feestdagen
    ) -> Uitkomst<LaatsteDag> {
        guard let bekendmaking else {
            return .wacht(Wachtreden(wachtzin, grond: Grond(["PIP-09", "DATE-08"])))
        }
        guard let weken = parameters.parameter(sleutel, op: bekendmaking) else {
            return .vraagtOordeel(parameters.ontbreekt(sleutel, op: bekendmaking, regel: "PIP-09"))
        }
        let (laatste, stappen) = Wettermijn.binnenWeken(weken.getal, na: bekendmaking, feestdagen: feestdagen)
        return .vast(
            laatste,
            Grond(
                ["PIP-09", "DATE-02", "DATE-05", "DATE-08"],
                invoer: [Invoer(naam, bekendmaking)],
                stappen: stappen,
                parameters: [weken]
            )
        )
    }
}
