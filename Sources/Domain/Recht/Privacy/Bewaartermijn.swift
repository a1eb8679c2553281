// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How long the data of a person stay (Besluit inburgering 2021, art. 9.9).
public enum Bewaartermijn {
    /// A term that has begun.
    public struct Termijn: Hashable, Sendable {
        /// The day on which the duty ended, or the person died.
        public let begin: Day
        /// The first day on which the dossier may no longer be kept.
        public let einde: Day
        /// Until when the core could be kept at most: number, name, address, birth, and how the duty ended.
        public let kern: Day

        public init(begin: Day, einde: Day, kern: Day) {
            self.begin = begin
            self.einde = einde
            self.kern = kern
        }

        /// Whether the dossier is to be destroyed on `dag`.
        public func isVoorbij(op dag: Day) -> Bool { einde <= dag }
    }

    /// The term after the end of the duty. A day that the last month does not have rolls forward (DATE-03): somebody whose duty
    /// ended on 29 February has the data until 1 March.
    public static func naPlicht(_ begin: Day, parameters: Parametertabel = .wet) -> Uitkomst<Termijn> {
        do {
            let jaren = try parameters.read("bewaren_na_plicht", op: begin, regel: "PRIV-08")
            let kern = try parameters.read("bewaren_kern_max", op: begin, regel: "PRIV-08")
            let einde = begin.adding(years: jaren.getal, whenMissing: .firstOfNextMonth)
            let grond = Grond(
                ["PRIV-08"],
                invoer: [Invoer("Einde van de plicht", begin)],
                stappen: [.maanden(begin, plus: 12 * jaren.getal, einde)],
                parameters: [jaren, kern]
            )
            let last = begin.adding(years: kern.getal, whenMissing: .firstOfNextMonth)
            return .vast(Termijn(begin: begin, einde: einde, kern: last), grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    /// The day on which somebody has to judge at the latest. For a day before the table begins its first row is taken: it decides
    /// nothing but when the question is put.
    public static func vermoedelijk(_ begin: Day, parameters: Parametertabel = .wet) -> Day {
        let sleutel: Parametersleutel = "bewaren_na_plicht"
        let jaren = parameters.parameter(sleutel, op: begin) ?? parameters.geschiedenis(sleutel).first
        return jaren.map { begin.adding(years: $0.getal, whenMissing: .firstOfNextMonth) } ?? begin
    }

    /// After a death nothing is kept: the term ends on that day.
    public static func naOverlijden(_ dag: Day) -> Uitkomst<Termijn> {
        .vast(
            Termijn(begin: dag, einde: dag, kern: dag),
            Grond(
                ["PRIV-08"],
                invoer: [Invoer("Overlijden", dag)],
                stappen: [.zin("Na een overlijden is er geen termijn: de gegevens gaan weg")]
            )
        )
    }
}
