// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the employer subsidy pays (rule SOW-02).
public enum SowisBedrag {
    /// The sum and how it is made up.
    public struct Subsidie: Hashable, Sendable {
        public let totaal: Bedrag
        /// For the first, second, … statushouder.
        public let perPersoon: [Bedrag]
        /// Persons above the largest number, for whom nothing is paid.
        public let nietMeegeteld: Int

        public init(totaal: Bedrag, perPersoon: [Bedrag], nietMeegeteld: Int) {
            self.totaal = totaal
            self.perPersoon = perPersoon
            self.nietMeegeteld = nietMeegeteld
        }
    }

    /// The subsidy for a number of statushouders in one application: € 8.000, € 6.000, € 5.000 and € 5.000; a fifth gets
    /// nothing. For a round of which the amounts are not known a person is asked.
    ///
    /// Example: three statushouders in 2025: € 19.000 (case W73).
    public static func subsidie(
        statushouders aantal: Int,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Subsidie> {
        let grond = Grond(["SOW-02"], invoer: [Invoer("Statushouders", .getal(aantal)), Invoer("Aanvraag", dag)])
        guard aantal > 0 else {
            return .geweigerd(Weigering("Er is geen statushouder die meetelt voor de subsidie.", grond: grond))
        }
        do {
            let rijen = [
                try parameters.read("sowis_1", op: dag, regel: "SOW-02"),
                try parameters.read("sowis_2", op: dag, regel: "SOW-02"),
                try parameters.read("sowis_3_4", op: dag, regel: "SOW-02"),
            ]
            let hoogste = try parameters.read("sowis_max_personen", op: dag, regel: "SOW-02")
            let mee = min(aantal, hoogste.getal)
            let perPersoon = (0..<mee).map { rijen[min($0, rijen.count - 1)].bedrag }
            var vol = grond
            vol.parameters = rijen + [hoogste]
            return .vast(
                Subsidie(
                    totaal: perPersoon.reduce(Bedrag(centen: 0), +),
                    perPersoon: perPersoon,
                    nietMeegeteld: aantal - mee
                ),
                vol
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }
}
