// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How dual a traject is (law.md 3.2): language and work or participation in the same week.
public enum DuaalTraject {
    /// The hours of one week.
    public struct Week: Hashable, Sendable {
        public var taal: Uren
        public var werkOfParticipatie: Uren

        public init(taal: Uren, werkOfParticipatie: Uren) {
            self.taal = taal
            self.werkOfParticipatie = werkOfParticipatie
        }
    }

    /// Weeks with both, out of all weeks. Shown as two numbers; a percentage needs its denominator.
    public struct Aandeel: Hashable, Sendable {
        public let teller: Int
        public let noemer: Int

        public init(teller: Int, noemer: Int) {
            self.teller = teller
            self.noemer = noemer
        }
    }

    /// Counts the weeks with both language and work or participation.
    ///
    /// Example: four weeks, in three of them both: 3 of 4.
    public static func aandeel(_ weken: [Week]) -> Uitkomst<Aandeel> {
        guard !weken.isEmpty else {
            return .wacht(Wachtreden("Nog geen weken met uren", grond: Grond(["WORK-DUAAL"])))
        }
        let beide = weken.count { $0.taal.minuten > 0 && $0.werkOfParticipatie.minuten > 0 }
        return .vast(
            Aandeel(teller: beide, noemer: weken.count),
            Grond(["WORK-DUAAL"], invoer: [Invoer("Weken", .getal(weken.count))])
        )
    }
}
