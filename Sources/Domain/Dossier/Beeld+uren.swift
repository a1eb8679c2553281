// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Beeld {
    /// Lesson hours of these kinds at an institution that counts, up to and including `dag`.
    public func cursusuren(_ soorten: Set<Lessoort>, tot dag: Day = .distantFuture) -> Uren {
        sum(.cursusuren, tot: dag) { feit in
            guard feit[Cursusuren.keurmerk] != false, let soort = feit[Cursusuren.soort], soorten.contains(soort)
            else { return nil }
            return feit[Cursusuren.uren]
        }
    }

    /// Hours of taking part for the Z-route, without PVT and MAP.
    public func participatieUren(tot dag: Day = .distantFuture) -> Uren {
        sum(.participatieUren, tot: dag) { $0[ParticipatieUren.uren] }
    }

    /// Hours of the PVT that were attended.
    public func pvtUren(tot dag: Day = .distantFuture) -> Uren {
        sum(.pvtSessie, tot: dag) { $0[PvtSessie.aanwezig] == true ? $0[PvtSessie.uren] : nil }
    }

    /// Hours of practice for the MAP.
    public func mapUren(tot dag: Day = .distantFuture) -> Uren {
        sum(.mapUren, tot: dag) { $0[MapUren.uren] }
    }

    private func sum(_ soort: Feitsoort, tot dag: Day, _ uren: (Feit) -> Uren?) -> Uren {
        var total = Uren(0)
        for feit in geldend where feit.soort == soort && feit.datum <= dag {
            if let part = uren(feit) { total = total + part }
        }
        return total
    }
}
