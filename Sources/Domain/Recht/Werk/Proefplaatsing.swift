// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A trial without pay with the intent to hire (law.md 3.2; confidence M).
public enum Proefplaatsing {
    /// The stretch of the trial: two months unless said otherwise, at most six. Refused without a written intent to hire.
    ///
    /// Example: from 3 March 2025: up to and including 2 May 2025.
    public static func looptijd(
        begin: Day,
        maanden: Int? = nil,
        hasIntentieverklaring: Bool,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Looptijd> {
        do {
            let gewoon = try parameters.read("proefplaatsing", op: begin, regel: "WORK-PROEF")
            let hoogste = try parameters.read("proefplaatsing_max", op: begin, regel: "WORK-PROEF")
            let aantal = maanden ?? gewoon.getal
            var grond = Grond(["WORK-PROEF"], invoer: [Invoer("Begin", begin)], parameters: [gewoon, hoogste])
            guard hasIntentieverklaring else {
                return .geweigerd(
                    Weigering(
                        "Een proefplaatsing kan alleen als de werkgever van plan is de persoon aan te nemen.",
                        watNu: "Vraag de werkgever om een intentieverklaring.",
                        grond: grond
                    )
                )
            }
            guard (1...hoogste.getal).contains(aantal) else {
                return .geweigerd(
                    Weigering("Een proefplaatsing duurt hooguit \(hoogste.getal) maanden.", grond: grond)
                )
            }
            let (einde, stappen) = Wettermijn.maanden(aantal, vanaf: begin)
            grond.stappen = stappen
            return .vast(Looptijd(begin: begin, einde: einde), grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }
}
