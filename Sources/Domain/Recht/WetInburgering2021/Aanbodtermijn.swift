// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Until when the college must offer a course to an asielstatushouder (Wi 16; rules OFFER-01 and OFFER-02).
public enum Aanbodtermijn {
    /// The facts that count.
    public struct Feiten: Hashable, Sendable {
        public var groep: Inburgeraarsgroep
        public var leerroute: Leerroute
        /// The date on the first PIP.
        public var dagtekeningPip: Day?
        /// The offer of a course; on the onderwijsroute the first day of the course. Nil: not yet.
        public var aanbod: Day?

        public init(groep: Inburgeraarsgroep, leerroute: Leerroute, dagtekeningPip: Day?, aanbod: Day? = nil) {
            self.groep = groep
            self.leerroute = leerroute
            self.dagtekeningPip = dagtekeningPip
            self.aanbod = aanbod
        }
    }

    /// What holds on a day.
    public struct Stand: Hashable, Sendable {
        /// The last day for the offer, or for the start on the onderwijsroute.
        public let uiterlijk: LaatsteDag
        /// From this day *aanbod te laat*, and ground g for an extension opens (DUO: SS127).
        public let signaalVanaf: Day
        /// Whether on the day asked the offer is late, or came late.
        public let isTeLaat: Bool

        public init(uiterlijk: LaatsteDag, signaalVanaf: Day, isTeLaat: Bool) {
            self.uiterlijk = uiterlijk
            self.signaalVanaf = signaalVanaf
            self.isTeLaat = isTeLaat
        }
    }

    /// The last day, the day of the signal, and whether the offer is late on `peildatum`. Three months after the PIP; on
    /// the onderwijsroute the course starts within six. No move for a weekend (case W47).
    ///
    /// Example: PIP of 15 March 2024, no offer: last day 15 June 2024, signal from 16 June 2024.
    public static func stand(
        _ feiten: Feiten,
        op peildatum: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Stand> {
        guard feiten.groep == .asielstatushouder else {
            return .geweigerd(
                Weigering(
                    "De gemeente biedt alleen asielstatushouders een cursus aan. Deze groep koopt zelf een cursus.",
                    watNu: "Wijs op de lening van DUO. De gemeente biedt wel PVT en MAP aan.",
                    grond: Grond(["OFFER-01"], invoer: [Invoer("Groep", .code(feiten.groep.rawValue))])
                )
            )
        }
        guard let dagtekening = feiten.dagtekeningPip else {
            return .wacht(Wachtreden("Wacht op het PIP", grond: Grond(["OFFER-02"])))
        }
        do {
            let (einde, maanden, stappen) = try termijn(dagtekening, feiten.leerroute, parameters)
            let teLaat = feiten.aanbod.map { $0 >= einde.dag } ?? (peildatum >= einde.dag)
            return .vast(
                Stand(uiterlijk: einde.laatste, signaalVanaf: einde.dag, isTeLaat: teLaat),
                Grond(
                    ["OFFER-02", "EXT-05"],
                    invoer: [Invoer("Dagtekening PIP", dagtekening)]
                        + (feiten.aanbod.map { [Invoer("Aanbod", $0)] } ?? []),
                    stappen: stappen,
                    parameters: [maanden]
                )
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    /// The term for the offer, which begins on the day after the date on the PIP.
    static func termijn(
        _ dagtekening: Day,
        _ leerroute: Leerroute,
        _ parameters: Parametertabel
    ) throws(OntbrekendeParameter) -> (ExclusiefEinde, Parameter, [Stap]) {
        let sleutel: Parametersleutel = leerroute == .onderwijs ? "aanbod_onderwijsroute" : "aanbod_asiel"
        let maanden = try parameters.read(sleutel, op: dagtekening, regel: "OFFER-02")
        let (einde, stappen) = Wettermijn.maanden(maanden.getal, vanaf: dagtekening.adding(days: 1))
        return (einde, maanden, stappen)
    }
}
