// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The duty is fulfilled only when nothing is open (P-11, P-16, P-22). DUO decides; its own message is never refused.
enum AfrondingToets {
    static func check(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {
        guard feit.bron == .medewerker, beeld.wet != .wi2013 else { return }
        guard let ontbreekt = beeld.ontbreektVoorAfronding() else {
            throw Weigering(
                "Er is nog geen leerroute, dus de inburgering kan niet af zijn.",
                watNu: "Leg eerst het PIP vast.",
                grond: Grond(["WHO-05"])
            )
        }
        guard !ontbreekt.isEmpty else { return }
        throw Weigering(
            "De inburgering is nog niet af. Er ontbreekt: \(ontbreekt.joined(separator: "; ")).",
            watNu: "Leg vast wat al klaar is, of wacht op het bericht van DUO.",
            grond: Grond(["WHO-05", "ROUTE-B1"])
        )
    }
}
