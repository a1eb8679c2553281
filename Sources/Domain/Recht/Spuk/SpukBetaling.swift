// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// When and in which parts the SPUK is paid (Wi 40–42, Bi 10; rule FIN-02).
public enum SpukBetaling {
    /// One payment.
    public struct Termijn: Hashable, Sendable {
        /// Around this day; a weekend may move it.
        public let dag: Day
        public let bedrag: Bedrag

        public init(dag: Day, bedrag: Bedrag) {
            self.dag = dag
            self.bedrag = bedrag
        }
    }

    /// The last day on which the provisional sum is published: three months before the year.
    ///
    /// Example: 2026: 1 October 2025.
    public static func publicatieUiterlijk(jaar: Int, parameters: Parametertabel = .wet) -> Uitkomst<LaatsteDag> {
        guard let begin = Day(year: jaar, month: 1, day: 1) else { return .geweigerd(geenJaar) }
        do {
            let maanden = try parameters.read("spuk_publicatie", op: begin, regel: "FIN-02")
            let dag = begin.adding(months: -maanden.getal, whenMissing: .firstOfNextMonth)
            return .vast(
                LaatsteDag(dag),
                Grond(
                    ["FIN-02"],
                    invoer: [Invoer("Begin van het jaar", begin)],
                    stappen: [.maanden(begin, plus: -maanden.getal, dag)],
                    parameters: [maanden]
                )
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    /// The twelve monthly payments of a provisional sum, around the 15th. Cents that do not divide go to the first months,
    /// so that the payments together are exactly the sum.
    ///
    /// Example: € 1.000,00: four payments of € 83,34 and eight of € 83,33.
    public static func termijnen(
        voorlopig: Bedrag,
        jaar: Int,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<[Termijn]> {
        guard let begin = Day(year: jaar, month: 1, day: 1), voorlopig.centen >= 0 else { return .geweigerd(geenJaar) }
        do {
            let betaaldag = try parameters.read("spuk_betaaldag", op: begin, regel: "FIN-02")
            let (deel, rest) = voorlopig.centen.quotientAndRemainder(dividingBy: 12)
            let termijnen = (1...12).map { maand in
                Termijn(
                    dag: Day(year: jaar, month: maand, validDay: 1).adding(days: betaaldag.getal - 1),
                    bedrag: Bedrag(centen: deel + (maand <= rest ? 1 : 0))
                )
            }
            return .vast(
                termijnen,
                Grond(
                    ["FIN-02"],
                    invoer: [Invoer("Voorlopig bedrag", .centen(voorlopig.centen))],
                    parameters: [betaaldag]
                )
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    /// The last day of the further advance: halfway the year, since the change of October 2025. Earlier years have none.
    ///
    /// Example: 2026: 30 June 2026.
    public static func extraVoorschotUiterlijk(jaar: Int, parameters: Parametertabel = .wet) -> Uitkomst<LaatsteDag> {
        guard let begin = Day(year: jaar, month: 1, day: 1) else { return .geweigerd(geenJaar) }
        guard let maanden = parameters.parameter("spuk_extra_voorschot", op: begin) else {
            return .geweigerd(
                Weigering("In \(jaar) was er nog geen extra voorschot halverwege het jaar.", grond: Grond(["FIN-02"]))
            )
        }
        let (einde, stappen) = Wettermijn.maanden(maanden.getal, vanaf: begin)
        return .vast(
            einde.laatste,
            Grond(
                ["FIN-02"],
                invoer: [Invoer("Begin van het jaar", begin)],
                stappen: stappen,
                parameters: [maanden]
            )
        )
    }

    private static let geenJaar = Weigering(
        "Dit is geen jaar of bedrag waarmee te rekenen is.",
        grond: Grond(["FIN-02"])
    )
}
