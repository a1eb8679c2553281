// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// An extension is asked for in the last six months of the term, not before (EXT-01).
enum VerlengingToets {
    static func check(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {
        guard let termijn = beeld.termijn() else {
            throw Weigering(
                "Er loopt nog geen termijn om te verlengen.",
                watNu: "Leg eerst het PIP vast, of de termijn zoals DUO die meldt.",
                grond: Grond(["EXT-01"])
            )
        }
        let uitkomst = Verlengingsaanvraag.toets(aanvraag: feit.datum, einde: termijn.einde)
        if case .geweigerd(let weigering) = uitkomst { throw weigering }
    }
}
