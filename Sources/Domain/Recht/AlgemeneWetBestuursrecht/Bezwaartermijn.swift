// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Until when somebody can object to a decision (Awb 6:7, 6:8; rule PIP-09). Objection does not suspend it (Awb 6:16).
public enum Bezwaartermijn {
    /// The last day for bezwaar: six weeks after the day on which the decision was sent, moved to a working day.
    ///
    /// Example: sent 15 March 2024: up to and including 26 April 2024 (case W48).
    public static func uiterlijk(
        bekendmaking: Day?,
        parameters: Parametertabel = .wet,
        feestdagen: Feestdagen = .nederland
    ) -> Uitkomst<LaatsteDag> {
        BestuursrechtelijkeTermijn.weken(
            "bezwaar",
            na: bekendmaking,
            genaamd: "Bekendmaking",
            anders: "Wacht op de bekendmaking: de bezwaartermijn begint pas als het besluit is verzonden",
            parameters: parameters,
            feestdagen: feestdagen
        )
    }

    /// Whether a bezwaar that came in on `ontvangst` is in time. A late one is not refused by itself: whether the delay can be
    /// excused is for a person (Awb 6:11).
    public static func isTijdig(
        ontvangst: Day,
        bekendmaking: Day?,
        parameters: Parametertabel = .wet,
        feestdagen: Feestdagen = .nederland
    ) -> Uitkomst<Bool> {
        let uitkomst = uiterlijk(bekendmaking: bekendmaking, parameters: parameters, feestdagen: feestdagen)
        guard case .vast(let laatste, var grond) = uitkomst else { return uitkomst.map { _ in false } }
        grond.invoer.append(Invoer("Bezwaar ontvangen", ontvangst))
        guard ontvangst <= laatste.dag else {
            return .vraagtOordeel(
                Oordeelsvraag(
                    "Het bezwaar kwam na \(laatste.dag.words). Is de overschrijding verschoonbaar?",
                    grond: grond
                )
            )
        }
        return .vast(true, grond)
    }
}
