// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Taakstelling {
    /// The task and the result of one period.
    public struct Periode: Hashable, Sendable {
        /// `2026-H1`, or a year.
        public var naam: String
        public var taak: Int
        /// Persons housed, on the peildatum (counted by COA, TAAK-06).
        public var gerealiseerd: Int

        public init(_ naam: String, taak: Int, gerealiseerd: Int) {
            self.naam = naam
            self.taak = taak
            self.gerealiseerd = gerealiseerd
        }
    }

    /// How a period stands.
    public struct Stand: Hashable, Sendable {
        public let naam: String
        /// Task plus backlog, less lead; never below zero.
        public let teDoen: Int
        public let gerealiseerd: Int
        /// What is still to be done in this period; never below zero.
        public let nog: Int
        /// What goes to the next period: below zero a backlog, above zero a lead.
        public let saldo: Int

        public init(naam: String, teDoen: Int, gerealiseerd: Int, nog: Int, saldo: Int) {
            self.naam = naam
            self.teDoen = teDoen
            self.gerealiseerd = gerealiseerd
            self.nog = nog
            self.saldo = saldo
        }
    }

    /// The periods in order, each with what came over from the one before (TAAK-03). `saldo` is what came over at the
    /// start: below zero a backlog.
    ///
    /// Example: Weert, 37 with 13 done, 71 with 96, 68 with 47: to do 37, 95 and 67, and still 20 (case W71).
    public static func voortgang(_ perioden: [Periode], saldo begin: Int = 0) -> Uitkomst<[Stand]> {
        var saldo = begin
        let standen = perioden.map { periode in
            let opgave = periode.taak - saldo
            saldo = periode.gerealiseerd - opgave
            return Stand(
                naam: periode.naam,
                teDoen: max(0, opgave),
                gerealiseerd: periode.gerealiseerd,
                nog: max(0, -saldo),
                saldo: saldo
            )
        }
        return .vast(
            standen,
            Grond(["TAAK-03", "TAAK-06"], invoer: [Invoer("Saldo bij het begin", .getal(begin))])
        )
    }

    /// How many periods in a row, up to the last one, ended with a backlog. The province decides what it does with that
    /// (TAAK-05); there is no number in the law.
    public static func achterstandOpRij(_ standen: [Stand]) -> Int {
        standen.reversed().prefix { $0.saldo < 0 }.count
    }
}
