// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// When an extension can be asked for, and when DUO decides (Wi 12; rules EXT-01, EXT-02 and EXT-04).
public enum Verlengingsaanvraag {
    /// The first day on which DUO takes an application: six months before the end of the current term, so also after an
    /// earlier extension. DUO does not extend ex officio before that day either (EXT-04).
    ///
    /// Example: last day 15 March 2027: from 16 September 2026 (case W34).
    public static func vanaf(
        einde: ExclusiefEinde,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Day> {
        do {
            let (vanaf, grond) = try eersteDag(einde, parameters)
            return .vast(vanaf, grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    /// Whether an application on `aanvraag` is on time: the day itself when it is, refused when it is too early. After
    /// the end of the term a person has to judge.
    ///
    /// Example: last day 15 March 2027: 15 September 2026 is too early, 16 September 2026 is accepted (case W34).
    public static func toets(
        aanvraag: Day,
        einde: ExclusiefEinde,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Day> {
        do {
            var (vanaf, grond) = try eersteDag(einde, parameters)
            grond.invoer.append(Invoer("Aanvraag", aanvraag))
            guard aanvraag >= vanaf else {
                return .geweigerd(
                    Weigering(
                        "Deze aanvraag is te vroeg: verlenging kan pas in de laatste zes maanden van de termijn.",
                        watNu: "Vraag aan vanaf \(vanaf.words).",
                        grond: grond
                    )
                )
            }
            guard aanvraag < einde.dag else {
                return .vraagtOordeel(
                    Oordeelsvraag("De termijn is al voorbij. Neemt DUO deze aanvraag nog in behandeling?", grond: grond)
                )
            }
            return .vast(aanvraag, grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    /// The last day for DUO's decision: eight weeks after it received the application, moved past a day without work.
    ///
    /// Example: received 5 October 2026: 30 November 2026 (case W35).
    public static func beslissingUiterlijk(
        ontvangen: Day,
        parameters: Parametertabel = .wet,
        feestdagen: Feestdagen = .nederland
    ) -> Uitkomst<LaatsteDag> {
        do {
            let weken = try parameters.read("verlenging_beslistermijn", op: ontvangen, regel: "EXT-02")
            let (laatste, stappen) = Wettermijn.binnenWeken(weken.getal, na: ontvangen, feestdagen: feestdagen)
            return .vast(
                laatste,
                Grond(
                    ["EXT-02", "DATE-05"],
                    invoer: [Invoer("Aanvraag ontvangen", ontvangen)],
                    stappen: stappen,
                    parameters: [weken]
                )
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    private static func eersteDag(
        _ einde: ExclusiefEinde,
        _ parameters: Parametertabel
    ) throws(OntbrekendeParameter) -> (Day, Grond) {
        let maanden = try parameters.read("verlenging_aanvraag_vanaf", op: einde.dag, regel: "EXT-01")
        let vanaf = einde.dag.adding(months: -maanden.getal, whenMissing: .firstOfNextMonth)
        return (
            vanaf,
            Grond(
                ["EXT-01", "DATE-06"],
                invoer: [Invoer("Laatste dag van de termijn", einde.laatste.dag)],
                stappen: [.maanden(einde.dag, plus: -maanden.getal, vanaf)],
                parameters: [maanden]
            )
        )
    }
}
