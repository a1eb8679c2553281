// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// When the duty can have begun (Wi 3; WHO-04): never with retroactive effect. DUO establishes the day.
public enum Plichtbegin {
    /// The first day that is possible: the permit has been given, the person lives here and is old enough, and the Wi2021 is
    /// in force. DUO's own day wins; one before this day is a signal.
    ///
    /// Example: permit given 1 September 2025, living here since 2024, born 2 October 2009: 2 October 2025.
    public static func vroegste(
        vergunningVerleend: Day?,
        ingezeteneSinds: Day?,
        geboren: Day?,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Day> {
        guard let vergunningVerleend, let ingezeteneSinds, let geboren else {
            let zin = "Wacht op de vergunning, de vestiging en de geboortedatum"
            return .wacht(Wachtreden(zin, grond: Grond(["WHO-04"])))
        }
        let begin = max(vergunningVerleend, ingezeteneSinds, Wetkeuze.eersteDagWi2021 ?? ingezeteneSinds)
        guard let leeftijd = parameters.parameter("plicht_leeftijd_vanaf", op: begin) else {
            return .vraagtOordeel(parameters.ontbreekt("plicht_leeftijd_vanaf", op: begin, regel: "WHO-04"))
        }
        let verjaardag = geboren.adding(years: leeftijd.getal, whenMissing: .firstOfNextMonth)
        return .vast(
            max(begin, verjaardag),
            Grond(
                ["WHO-04", "WHO-01"],
                invoer: [
                    Invoer("Vergunning verleend", vergunningVerleend), Invoer("Woont hier sinds", ingezeteneSinds),
                    Invoer("Geboortedatum", geboren),
                ],
                stappen: [.maanden(geboren, plus: 12 * leeftijd.getal, verjaardag)],
                parameters: [leeftijd]
            )
        )
    }
}
