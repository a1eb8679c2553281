// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Until when DUO may take for the result of an exam (rule EXAM-04).
public enum Examenuitslag {
    /// The last day for the result: eight weeks after the exam; in the summer of 2026 sixteen weeks for writing and
    /// speaking at A2. The eight weeks move past a day without work, the sixteen do not.
    ///
    /// Example: exam on 2 March 2026: result by 28 April 2026 (the 27th is Koningsdag).
    public static func uiterlijk(
        examen: Day,
        onderdeel: Examenonderdeel,
        niveau: Niveau?,
        parameters: Parametertabel = .wet,
        feestdagen: Feestdagen = .nederland
    ) -> Uitkomst<LaatsteDag> {
        do {
            let weken: Parameter
            if isVertraagd(onderdeel, niveau),
                let lang = parameters.parameter("examen_uitslag_a2_schrijven_spreken", op: examen)
            {
                weken = lang
            } else {
                weken = try parameters.read("examen_uitslag", op: examen, regel: "EXAM-04")
            }
            let (laatste, stappen) = Wettermijn.binnenWeken(weken.getal, na: examen, feestdagen: feestdagen)
            return .vast(
                laatste,
                Grond(["EXAM-04"], invoer: [Invoer("Examen", examen)], stappen: stappen, parameters: [weken])
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    /// The new end for somebody whose result is late in the summer of 2026: six months more, ex officio by DUO (SS103).
    /// Refused for every other exam.
    public static func verlengdEinde(
        _ einde: ExclusiefEinde,
        examen: Day,
        onderdeel: Examenonderdeel,
        niveau: Niveau?,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<ExclusiefEinde> {
        let invoer = [Invoer("Examen", examen), Invoer("Einde van de termijn", einde.laatste.dag)]
        guard isVertraagd(onderdeel, niveau),
            let maanden = parameters.parameter("examen_vertraging_verlenging", op: examen)
        else {
            return .geweigerd(
                Weigering(
                    "Bij dit examen is geen vertraging bekend die de termijn verlengt.",
                    watNu: "Vraag DUO naar de uitslag.",
                    grond: Grond(["EXAM-04"], invoer: invoer)
                )
            )
        }
        let (nieuw, stappen) = Wettermijn.maanden(maanden.getal, vanaf: einde.dag)
        return .vast(nieuw, Grond(["EXAM-04"], invoer: invoer, stappen: stappen, parameters: [maanden]))
    }

    private static func isVertraagd(_ onderdeel: Examenonderdeel, _ niveau: Niveau?) -> Bool {
        niveau == .a2 && (onderdeel == .schrijven || onderdeel == .spreken)
    }
}
