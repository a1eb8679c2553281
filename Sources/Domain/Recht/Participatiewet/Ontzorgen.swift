// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Ontzorgen: for six months the college pays rent, energy and health insurance from the bijstand (Pw 56a; ONTZ-01).
public enum Ontzorgen {
    /// The facts; nil is "not known, or has not happened".
    public struct Feiten: Hashable, Sendable {
        /// The day on which the right to bijstand arose.
        public var bijstandVanaf: Day?
        /// The first day without bijstand, when it ended.
        public var bijstandTot: ExclusiefEinde?
        /// The day on which bijstand began again after a break.
        public var bijstandHervat: Day?
        public var verblijfsrecht: Verblijfsrecht
        public var wetsversie: Wetsversie
        public var isInburgeringsplichtig: Bool

        public init(
            bijstandVanaf: Day?,
            bijstandTot: ExclusiefEinde? = nil,
            bijstandHervat: Day? = nil,
            verblijfsrecht: Verblijfsrecht,
            wetsversie: Wetsversie = .wi2021,
            isInburgeringsplichtig: Bool = true
        ) {
            self.bijstandVanaf = bijstandVanaf
            self.bijstandTot = bijstandTot
            self.bijstandHervat = bijstandHervat
            self.verblijfsrecht = verblijfsrecht
            self.wetsversie = wetsversie
            self.isInburgeringsplichtig = isInburgeringsplichtig
        }
    }

    /// When ontzorgen holds and when to prepare the person for its end.
    public struct Periode: Hashable, Sendable {
        public let looptijd: Looptijd
        /// One month before the end: hand the payments over.
        public let overdracht: Day

        public init(looptijd: Looptijd, overdracht: Day) {
            self.looptijd = looptijd
            self.overdracht = overdracht
        }
    }

    /// The stretch of ontzorgen. It ends early with the bijstand; after a break it goes on inside the first six months
    /// (ONTZ-03, certainty low).
    ///
    /// Example: bijstand from 10 May 2024: up to and including 9 November 2024, handover on 10 October 2024 (P-24).
    public static func periode(_ feiten: Feiten, parameters: Parametertabel = .wet) -> Uitkomst<Periode> {
        if let weigering = weigering(feiten) { return .geweigerd(weigering) }
        guard let begin = feiten.bijstandVanaf else {
            return .wacht(Wachtreden("Wacht op het recht op bijstand", grond: Grond(["ONTZ-01"])))
        }
        guard let maanden = parameters.parameter("ontzorgen", op: begin),
            let vooraf = parameters.parameter("ontzorgen_waarschuwing", op: begin)
        else { return .vraagtOordeel(parameters.ontbreekt("ontzorgen", op: begin, regel: "ONTZ-01")) }
        let (vol, stappen) = Wettermijn.maanden(maanden.getal, vanaf: begin)
        var grond = Grond(
            ["ONTZ-01", "DATE-03"],
            invoer: [Invoer("Recht op bijstand", begin)],
            stappen: stappen,
            parameters: [maanden, vooraf]
        )
        var einde = vol
        if let tot = feiten.bijstandTot, tot < vol {
            grond.regels.insert("ONTZ-03", at: 0)
            grond.invoer.append(Invoer("Eerste dag zonder bijstand", tot.dag))
            if let hervat = feiten.bijstandHervat, hervat >= tot.dag, hervat < vol.dag {
                grond.invoer.append(Invoer("Bijstand hervat", hervat))
            } else {
                einde = max(tot, ExclusiefEinde(begin))
            }
        }
        let (terug, som) = Wettermijn.maanden(vooraf.getal, voor: einde.dag)
        grond.stappen += som
        return .vast(Periode(looptijd: Looptijd(begin: begin, einde: einde), overdracht: max(begin, terug)), grond)
    }

    private static func weigering(_ feiten: Feiten) -> Weigering? {
        let grond = Grond(["ONTZ-02"], invoer: [Invoer("Verblijfsrecht", .code(feiten.verblijfsrecht.rawValue))])
        guard feiten.verblijfsrecht == .asiel28Vw else {
            return Weigering(
                "De plicht om te ontzorgen geldt alleen bij een asielvergunning (art. 28 Vw).",
                watNu: "De gemeente kan het wel uit eigen beleid aanbieden.",
                grond: grond
            )
        }
        guard feiten.wetsversie == .wi2021, feiten.isInburgeringsplichtig else {
            return Weigering(
                "De plicht om te ontzorgen geldt alleen voor wie inburgeringsplichtig is onder de Wet inburgering 2021.",
                watNu: "De gemeente kan het wel uit eigen beleid aanbieden.",
                grond: grond
            )
        }
        return nil
    }
}
