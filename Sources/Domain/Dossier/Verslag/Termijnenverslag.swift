// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Every clock of a dossier on a day, with the reasons: what `meedoen termijnen` and the API answer.
///
/// The feiten are gone through in the order in which they were recorded. What the law refuses is listed and does not
/// count in the clocks.
package struct Termijnenverslag: Sendable {
    /// A feit that the law refuses.
    package struct Geweigerd: Hashable, Sendable {
        /// The place in what was handed in, counted from 0.
        package let positie: Int
        package let feit: Feit
        package let weigering: Weigering
    }

    package let peildatum: Day
    /// The dossier without what was refused.
    package let beeld: Beeld
    /// The earliest last day first; what waits without a day comes last.
    package let klokken: [Klok]
    package let termijn: Termijnstand?
    package let fasen: [Fasestand]
    package let signalen: [String]
    /// What still lacks before the duty is fulfilled; nil when that cannot be said yet.
    package let ontbreekt: [String]?
    package let weigeringen: [Geweigerd]

    package static func bereken(feiten: [Feit], peildatum: Day, kader: Klokkader = .standaard) -> Termijnenverslag {
        var beeld = Beeld([])
        var weigeringen: [Geweigerd] = []
        let inOrder = feiten.enumerated().sorted {
            ($0.element.vastgelegd, $0.offset) < ($1.element.vastgelegd, $1.offset)
        }
        for (positie, feit) in inOrder {
            if let weigering = Feittoets.weigering(feit, in: beeld) {
                weigeringen.append(Geweigerd(positie: positie, feit: feit, weigering: weigering))
            } else {
                beeld = beeld.adding(feit)
            }
        }
        return Termijnenverslag(
            peildatum: peildatum,
            beeld: beeld,
            klokken: Klokken.bereken(beeld, kader),
            termijn: beeld.termijn(kader),
            fasen: beeld.fasen,
            signalen: Signalen.bereken(beeld, kader),
            ontbreekt: beeld.ontbreektVoorAfronding(kader),
            weigeringen: weigeringen
        )
    }
}

extension Plek {
    /// The name of the group in files and the API.
    package var code: String {
        switch self {
        case .teLaat: "teLaat"
        case .vandaag: "vandaag"
        case .dezeWeek: "dezeWeek"
        case .later: "later"
        case .wachtOpAnderen: "wachtOpAnderen"
        case .nogNiet: "nogNiet"
        }
    }

    /// `3 dagen te laat`, `vandaag`, `over 12 dagen`.
    package var woorden: String {
        switch self {
        case .teLaat(let dagen): "\(Plek.telling(dagen)) te laat"
        case .vandaag: "vandaag"
        case .dezeWeek(let dagen), .later(let dagen): "over \(Plek.telling(dagen))"
        case .wachtOpAnderen(let dagen): dagen.map { "wacht, nog \(Plek.telling($0))" } ?? "wacht"
        case .nogNiet: "nog niet aan de beurt"
        }
    }

    private static func telling(_ dagen: Int) -> String { dagen == 1 ? "1 dag" : "\(dagen) dagen" }
}
