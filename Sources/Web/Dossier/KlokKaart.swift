// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// One clock of a dossier as a card.
struct KlokKaart: Sendable {
    let klok: Klok
    let op: Day
    /// The end that the rules expect, when DUO gave its own.
    var verwacht: Day?

    var kaart: ClockCard {
        ClockCard(
            name: klok.toelichting.map {
                [.afspraak, .antwoord, .voortgang].contains(klok.soort) ? "\(klok.soort.naam): \($0)" : klok.soort.naam
            } ?? klok.soort.naam,
            chip: chip,
            date: datum,
            reason: Waarom.reason(klok, berekend: berekend)
        )
    }

    private var berekend: Day? { klok.soort == .termijnEinde ? verwacht : nil }

    private var chip: StatusChip {
        let plek = klok.plek(op: op)
        guard !klok.soort.isWerk, case .teLaat = plek else { return Klokwoorden.chip(plek) }
        return klok.soort == .termijnEinde ? StatusChip(.late, "voorbij") : StatusChip(.done, "voorbij")
    }

    private var datum: HTML {
        guard let uiterlijk = klok.uiterlijk else { return "\(klok.wachtOp ?? "nog niet te berekenen")" }
        let word: HTML =
            switch klok.soort {
            case .termijnEinde, .ontzorgenEinde, .leerrouteWijzigen, .bezwaartermijn: "t/m"
            case .afspraak: "op"
            default: "uiterlijk"
            }
        return "\(word) \(time: uiterlijk)\(with: klok.duo, { $0 == uiterlijk ? " · DUO" : " · DUO: \(time: $0)" })"
    }
}
