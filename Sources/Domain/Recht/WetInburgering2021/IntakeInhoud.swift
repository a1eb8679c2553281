// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Whether a brede intake is complete (Wi 14; Bi 5.2; INT-01). It may take several conversations, also in the azc (INT-02).
public struct IntakeInhoud: Hashable, Sendable {
    /// The topics that have been covered.
    public var besproken: Set<IntakeOnderwerp>
    /// Whether DUO's test is left out because of a visual or hearing impairment (INT-03).
    public var isVrijVanToets: Bool
    /// Whether a conversation without partner or family was offered.
    public var isAlleenSprekenAangeboden: Bool
    /// Whether the written record is in the file.
    public var hasVerslag: Bool

    public init(
        besproken: Set<IntakeOnderwerp>,
        isVrijVanToets: Bool = false,
        isAlleenSprekenAangeboden: Bool = false,
        hasVerslag: Bool = false
    ) {
        self.besproken = besproken
        self.isVrijVanToets = isVrijVanToets
        self.isAlleenSprekenAangeboden = isAlleenSprekenAangeboden
        self.hasVerslag = hasVerslag
    }

    /// The topics that are still open.
    public var ontbreekt: [IntakeOnderwerp] {
        IntakeOnderwerp.allCases.filter {
            !besproken.contains($0) && !($0 == .leerbaarheidstoets && isVrijVanToets)
        }
    }

    /// The share of topics that is done, in whole percents rounded down.
    public var procent: Int {
        let alle = IntakeOnderwerp.allCases.count
        return (alle - ontbreekt.count) * 100 / alle
    }

    /// Whether the intake can be closed; the refusal names what is missing.
    public var afrondbaar: Uitkomst<Bool> {
        let grond = Grond(["INT-01"])
        var missing = ontbreekt.map(\.naam)
        if !isAlleenSprekenAangeboden { missing.append("Aanbod om zonder partner of familie te spreken") }
        if !hasVerslag { missing.append("Schriftelijk verslag") }
        guard missing.isEmpty else {
            return .geweigerd(
                Weigering(
                    "De brede intake is nog niet compleet: \(missing.joined(separator: "; ")).",
                    watNu: "Bespreek deze onderwerpen en leg ze vast.",
                    grond: grond
                )
            )
        }
        return .vast(true, grond)
    }
}
