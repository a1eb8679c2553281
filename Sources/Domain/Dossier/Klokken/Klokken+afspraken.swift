// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klokken {
    /// Appointments that were not followed by what they were made for, and agreements of the PIP with a date.
    static func afspraken(_ beeld: Beeld, _ kader: Klokkader, _ klokken: inout [Klok]) {
        for (index, feit) in beeld.geldend.enumerated() {
            if feit.soort == .afspraak, !isAfgehandeld(feit, index, beeld) {
                klokken.append(afspraak(feit))
            } else if feit.soort == .pipAfspraak, let dag = feit[PipAfspraak.uiterlijk], !isAfgerond(feit, beeld) {
                klokken.append(
                    Klok(
                        .pipAfspraak,
                        uiterlijk: dag,
                        vanaf: dag.adding(days: -14),
                        toelichting: feit[PipAfspraak.wat],
                        betreft: feit.id,
                        grond: Grond(["PIP-01"], invoer: [Invoer("Afgesproken op", feit.datum)])
                    )
                )
            }
        }
    }

    private static func afspraak(_ feit: Feit) -> Klok {
        let parts = [
            feit[Afspraak.soort]?.naam, feit[Afspraak.tijd], feit[Afspraak.plaats],
            feit[Afspraak.tolk].map { "tolk \($0.naam)" },
        ]
        return Klok(
            .afspraak,
            uiterlijk: feit.datum,
            vanaf: feit.vastgelegd.dag,
            toelichting: parts.compactMap(\.self).joined(separator: " · "),
            handeling: feit[Afspraak.soort]?.uitkomst,
            betreft: feit.id,
            grond: Grond([], invoer: [Invoer("Afgesproken", feit.datum)])
        )
    }

    private static func isAfgehandeld(_ afspraak: Feit, _ index: Int, _ beeld: Beeld) -> Bool {
        let soort = afspraak[Afspraak.soort]
        return beeld.geldend[(index + 1)...].contains { later in
            later.soort == soort?.uitkomst || (later.soort == .afspraak && later[Afspraak.soort] == soort)
                || (later.soort == .intakeVerzuim && (soort == .intake || soort == .toets))
        }
    }

    private static func isAfgerond(_ afspraak: Feit, _ beeld: Beeld) -> Bool {
        beeld.geldend.contains { feit in
            switch feit.soort {
            case .afspraakAfgerond: feit[AfspraakAfgerond.afspraak] == afspraak.id
            case .handhavingSignaal: feit[HandhavingSignaal.afspraak] == afspraak.id
            default: false
            }
        }
    }
}

extension Afspraaksoort {
    /// The kind of feit in which such an appointment ends.
    public var uitkomst: Feitsoort {
        switch self {
        case .intake: .intakegesprek
        case .toets: .leerbaarheidstoets
        case .voortgang: .voortgangsgesprek
        case .pip: .pip
        case .pvt: .pvtSessie
        case .map: .mapEindgesprek
        case .zEind: .zEindgesprek
        case .verlenging: .verlengingAangevraagd
        case .hoor: .hoorgesprek
        case .overig: .notitie
        }
    }
}
