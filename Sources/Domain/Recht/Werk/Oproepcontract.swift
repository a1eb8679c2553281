// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A contract on call (BW 7:628a; law.md 3.2; confidence M).
public enum Oproepcontract {
    /// The day on which the employer must offer fixed hours: twelve months after the start.
    ///
    /// Example: on call since 10 January 2025: 10 January 2026.
    public static func aanbodOp(begin: Day, parameters: Parametertabel = .wet) -> Uitkomst<Day> {
        do {
            let maanden = try parameters.read("oproep_aanbod", op: begin, regel: "WORK-OPROEP")
            let dag = begin.adding(months: maanden.getal, whenMissing: .firstOfNextMonth)
            return .vast(
                dag,
                Grond(
                    ["WORK-OPROEP"],
                    invoer: [Invoer("Begin van het oproepwerk", begin)],
                    stappen: [.maanden(begin, plus: maanden.getal, dag)],
                    parameters: [maanden]
                )
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    /// The last day for calling somebody up: four days before the work.
    ///
    /// Example: work on 14 March 2025: call by 10 March 2025.
    public static func oproepUiterlijk(werkdag: Day, parameters: Parametertabel = .wet) -> Uitkomst<LaatsteDag> {
        do {
            let dagen = try parameters.read("oproep_dagen", op: werkdag, regel: "WORK-OPROEP")
            let dag = werkdag.adding(days: -dagen.getal)
            return .vast(
                LaatsteDag(dag),
                Grond(
                    ["WORK-OPROEP"],
                    invoer: [Invoer("Werkdag", werkdag)],
                    stappen: [.dagen(werkdag, plus: -dagen.getal, dag)],
                    parameters: [dagen]
                )
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }
}
