// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The wettelijk minimumloon per hour for who is 21 or older (law.md 3.2).
public enum Minimumloon {
    /// The wage per hour on `dag`. Younger people, and days for which the table has no amount, are a question to a person.
    ///
    /// Example: 1 July 2025: € 14,40.
    public static func perUur(
        op dag: Day,
        leeftijd: Int? = nil,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Bedrag> {
        do {
            let grens = try parameters.read("minimumloon_leeftijd", op: dag, regel: "WORK-MINIMUMLOON")
            let loon = try parameters.read("minimumloon_uur", op: dag, regel: "WORK-MINIMUMLOON")
            let grond = Grond(["WORK-MINIMUMLOON"], invoer: [Invoer("Dag", dag)], parameters: [loon])
            if let leeftijd, leeftijd < grens.getal {
                return .vraagtOordeel(Oordeelsvraag("Welk minimumjeugdloon geldt bij \(leeftijd) jaar?", grond: grond))
            }
            return .vast(loon.bedrag, grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }
}
