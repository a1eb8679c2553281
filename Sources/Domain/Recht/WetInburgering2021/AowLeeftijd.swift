// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The AOW age (AOW 7a), as far as the Wet inburgering asks for it (Wi 3; WHO-01, WHO-07). Dated data, see `aow_leeftijd`.
public enum AowLeeftijd {
    /// The day on which somebody born on `geboren` reaches the AOW age: the oldest row of the table that fits.
    ///
    /// Example: born 1 January 1961 (67 years and 3 months, because it is reached in 2028): 1 April 2028.
    public static func bereikt(geboren: Day, parameters: Parametertabel = .wet) -> Uitkomst<Day> {
        for rij in parameters.geschiedenis("aow_leeftijd") {
            let dag = geboren.adding(months: rij.getal, whenMissing: .firstOfNextMonth)
            guard rij.geldt(op: dag) else { continue }
            return .vast(
                dag,
                Grond(
                    ["WHO-07"],
                    invoer: [Invoer("Geboortedatum", geboren)],
                    stappen: [.maanden(geboren, plus: rij.getal, dag)],
                    parameters: [rij]
                )
            )
        }
        return .vraagtOordeel(parameters.ontbreekt("aow_leeftijd", op: geboren, regel: "WHO-07"))
    }

    /// DUO's message about the duty on `kennisgeving`: SS128 when less than six months are left to the AOW age, else SS101.
    public enum Kennisgeving: String, Hashable, Sendable {
        /// Plichtig; a trajectory starts.
        case gewoon = "SS101"
        /// Plichtig, but no trajectory is normally started.
        case kortVoorAow = "SS128"
    }

    /// Which message DUO is expected to send (WHO-07); refused when the AOW age has been reached.
    public static func kennisgeving(
        geboren: Day,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Kennisgeving> {
        let uitkomst = bereikt(geboren: geboren, parameters: parameters)
        guard case .vast(let aow, var grond) = uitkomst else { return uitkomst.map { _ in .gewoon } }
        grond.invoer.append(Invoer("Kennisgeving van DUO", dag))
        guard dag < aow else {
            return .geweigerd(
                Weigering("Vanaf de AOW-leeftijd is er geen inburgeringsplicht.", grond: grond)
            )
        }
        guard let grens = parameters.parameter("aow_grens_kennisgeving", op: dag) else {
            return .vraagtOordeel(parameters.ontbreekt("aow_grens_kennisgeving", op: dag, regel: "WHO-07"))
        }
        let vanaf = dag.adding(months: grens.getal, whenMissing: .firstOfNextMonth)
        grond.parameters.append(grens)
        grond.stappen.append(.maanden(dag, plus: grens.getal, vanaf))
        return .vast(aow < vanaf ? .kortVoorAow : .gewoon, grond)
    }
}
