// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Whether a job is a startbaan (law.md 3.2): a paid job soon after settlement, with language on the work floor.
public enum Startbaan {
    /// The facts that count.
    public struct Feiten: Hashable, Sendable {
        public var wetsversie: Wetsversie
        public var vestiging: Day?
        /// First day of the paid contract; nil when there is none.
        public var contract: Day?
        public var isTaalOpDeWerkvloer: Bool

        public init(wetsversie: Wetsversie, vestiging: Day?, contract: Day?, isTaalOpDeWerkvloer: Bool) {
            self.wetsversie = wetsversie
            self.vestiging = vestiging
            self.contract = contract
            self.isTaalOpDeWerkvloer = isTaalOpDeWerkvloer
        }
    }

    /// True when the job is a startbaan. `binnenDagen` is the setting of the gemeente: how soon after settlement.
    ///
    /// Example: settled 2 June 2025, paid job with language on 1 July 2025, within 90 days: true.
    public static func toets(_ feiten: Feiten, binnenDagen: Int) -> Uitkomst<Bool> {
        var grond = Grond(["WORK-STARTBAAN", "WHO-17"], invoer: [Invoer("Hooguit dagen", .getal(binnenDagen))])
        guard feiten.wetsversie == .wi2021 else {
            return .geweigerd(Weigering("Startbanen zijn er alleen voor de Wet inburgering 2021.", grond: grond))
        }
        guard let vestiging = feiten.vestiging else {
            return .wacht(Wachtreden("Wacht op vestiging in de gemeente", grond: grond))
        }
        guard let contract = feiten.contract else {
            return .geweigerd(Weigering("Een startbaan is betaald werk; er is geen contract.", grond: grond))
        }
        let uiterlijk = vestiging.adding(days: binnenDagen)
        grond.invoer += [Invoer("Vestiging", vestiging), Invoer("Begin van het contract", contract)]
        grond.stappen = [.dagen(vestiging, plus: binnenDagen, uiterlijk)]
        guard contract <= uiterlijk else {
            return .geweigerd(Weigering("Het werk begon later dan \(uiterlijk.words).", grond: grond))
        }
        guard feiten.isTaalOpDeWerkvloer else {
            return .geweigerd(Weigering("Bij een startbaan hoort taal leren op de werkvloer.", grond: grond))
        }
        return .vast(true, grond)
    }
}
