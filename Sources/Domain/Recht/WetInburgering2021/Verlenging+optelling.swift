// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Verlenging {
    /// Several extensions one after the other.
    public struct Optelling: Hashable, Sendable {
        /// The end after all that were granted.
        public let einde: ExclusiefEinde
        /// What each reason gave, in the order in which they were given.
        public let uitkomsten: [Uitkomst<VerlengdeTermijn>]

        public init(einde: ExclusiefEinde, uitkomsten: [Uitkomst<VerlengdeTermijn>]) {
            self.einde = einde
            self.uitkomsten = uitkomsten
        }
    }

    /// Extensions add up: each is counted from the end that the one before it gave (EXT-03). A reason that gives nothing
    /// moves nothing. The same days cannot count twice: a person is asked.
    ///
    /// Example: last day 15 March 2027, a birth (16 weeks) and then a death (3 months): exclusive end 6 October 2027.
    public static func opgeteld(
        _ redenen: [Verlengingsreden],
        termijn: Looptijd,
        leerroute: Leerroute,
        parameters: Parametertabel = .wet
    ) -> Optelling {
        var einde = termijn.einde
        var geteld: [Looptijd] = []
        var uitkomsten: [Uitkomst<VerlengdeTermijn>] = []
        for reden in redenen {
            let nu = Looptijd(begin: termijn.begin, einde: einde)
            if let periode = reden.periode, geteld.contains(where: periode.overlaps) {
                let som = Som(reden, nu, leerroute, parameters)
                uitkomsten.append(som.asked("Voor een deel van deze periode is al verlengd. Welk deel telt nog?"))
                continue
            }
            let uitkomst = nieuwEinde(reden, termijn: nu, leerroute: leerroute, parameters: parameters)
            uitkomsten.append(uitkomst)
            guard let verlengd = uitkomst.waarde else { continue }
            einde = verlengd.einde
            if let periode = reden.periode { geteld.append(periode) }
        }
        return Optelling(einde: einde, uitkomsten: uitkomsten)
    }
}
