// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// The phases of one person with their proof. What the act of the person does not know says so in words.
struct Faseregel: Component {
    let beeld: Beeld

    var html: HTML { PhaseBar(items).html }

    var items: [PhaseBar.Phase] {
        let stand = beeld.fasen
        let nu = stand.firstIndex(where: \.isHuidig) ?? 0
        return stand.enumerated().map { index, fase -> PhaseBar.Phase in
            let state: PhaseBar.State =
                if fase.isHuidig {
                    .current(note: nil)
                } else if let bewijs = fase.bewijs {
                    .done(on: bewijs.datum, proof: bewijs.soort.beschrijving.naam, href: "#feit-\(bewijs.id)")
                } else if index < nu {
                    nietGeweest(fase.fase)
                } else {
                    .ahead
                }
            return PhaseBar.Phase(name: fase.fase.naam, state: state)
        }
    }

    private func nietGeweest(_ fase: Fase) -> PhaseBar.State {
        switch (beeld.wet, fase) {
        case (.wi2013, .intake): .skipped("hoort niet bij de Wi2013")
        case (.wi2013, .plan): .skipped("geen PIP onder de Wi2013")
        // The intake begins on the AZC; one is gone from there with the registration in the gemeente.
        case (_, .azc) where beeld.laatste(.koppeling) != nil: .unproven("nog op het AZC")
        default: .unproven("niet vastgelegd")
        }
    }
}
