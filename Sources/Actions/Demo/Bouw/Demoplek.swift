// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Where and when the invented people live: a gemeente as it stands on the demonstration day.
struct Demoplek: Sendable {
    let gemeente: GemeenteCode
    let naam: String
    let zaad: UInt64
    /// The day of the demonstration, and the moment of that day after which nothing has been recorded yet.
    let dag: Day
    var nu: Tijdstip { Tijdstip(dag: dag, minuut: 8 * 60 + 30) }
    /// For large numbers of people: what lists and counts need, without the details of a story.
    var isBeknopt = false
    var opvang = ["Emmerdijk", "Zandlust"]
    var partners = Partners()

    /// Organisations that the regisseurs work with.
    struct Partners: Sendable {
        var taal = "Taalschool De Brug"
        var welzijn = "Welkom Welzijn"
        var werk = "Werkplein"
        var geld = "Budgethulp"
    }

    /// A run of numbers for one person or thing of this gemeente.
    func toeval(_ nummer: Int) -> SplitMix64 {
        let code = gemeente.code.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return SplitMix64(zaad, code, UInt64(truncatingIfNeeded: nummer))
    }

    /// The household with this number.
    func huishouden(_ nummer: Int) -> HuishoudenID {
        var toeval = toeval(-1 - nummer)
        return HuishoudenID(hoog: toeval.next(), laag: toeval.next())
    }
}
