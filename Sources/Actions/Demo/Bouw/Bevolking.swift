// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Makes invented people one after the other: each a number, a name, a day of birth.
struct Bevolking {
    let plek: Demoplek
    private var nummer = 0
    private var huishoudens = 0
    private let eersteBSN: Int
    private var toeval: SplitMix64

    /// `eersteBSN`: where this gemeente begins in the range of test BSNs.
    /// `na`: the number of people who were made before, when they are made in parts.
    init(_ plek: Demoplek, eersteBSN: Int, na nummer: Int = 0) {
        self.plek = plek
        self.eersteBSN = eersteBSN
        self.nummer = nummer
        huishoudens = nummer
        toeval = plek.toeval(Int.max - nummer)
    }

    mutating func huishouden() -> HuishoudenID {
        huishoudens += 1
        return plek.huishouden(huishoudens)
    }

    /// Somebody of `leeftijd` on the demonstration day.
    mutating func persoon(
        leeftijd: ClosedRange<Int>,
        vrouw: Bool? = nil,
        lijst: Int? = nil,
        familie: Demonaam? = nil,
        huishouden: HuishoudenID? = nil,
        relatie: Relatie = .hoofd
    ) -> Demopersoon {
        nummer += 1
        let isVrouw = vrouw ?? toeval.kans(46)
        let naam = Demonaam(&toeval, vrouw: isVrouw, lijst: lijst, familie: familie)
        let years = toeval.getal(leeftijd)
        return Demopersoon(
            nummer: nummer,
            naam: naam,
            isVrouw: isVrouw,
            geboren: plek.dag.later(maanden: -12 * years).eerder(1 + toeval.getal(0...358)),
            bsn: Demonummers.bsn(eersteBSN + nummer),
            huishouden: huishouden,
            relatie: relatie,
            zonderTolk: toeval.kans(35)
        )
    }

    /// A couple, perhaps with grown-up children, in one household; alone when `aantal` is 1. Everybody was eighteen on
    /// the day `sinds`.
    mutating func volwassenen(_ aantal: Int, sinds: Day) -> [Demopersoon] {
        let jongste = 19 + max(0, sinds.wholeMonths(to: plek.dag)) / 12
        guard aantal > 1 else { return [persoon(leeftijd: jongste + 1...58)] }
        let id = huishouden()
        let isVrouw = toeval.kans(30)
        let ouder = aantal > 2 ? jongste + 21...60 : jongste + 4...54
        let hoofd = persoon(leeftijd: ouder, vrouw: isVrouw, huishouden: id)
        // The partner talks the same language.
        let partner = persoon(
            leeftijd: ouder,
            vrouw: !isVrouw,
            lijst: lijst(hoofd),
            huishouden: id,
            relatie: .partner
        )
        let kinderen = (2..<max(2, aantal)).map { _ in
            persoon(
                leeftijd: jongste...jongste + 4,
                lijst: lijst(hoofd),
                familie: hoofd.naam,
                huishouden: id,
                relatie: .kind
            )
        }
        return [hoofd, partner] + kinderen
    }

    /// A child of somebody.
    mutating func kind(van ouder: Demopersoon, leeftijd: ClosedRange<Int> = 3...13) -> Demopersoon {
        persoon(
            leeftijd: leeftijd,
            lijst: lijst(ouder),
            familie: ouder.naam,
            huishouden: ouder.huishouden,
            relatie: .kind
        )
    }

    private func lijst(_ persoon: Demopersoon) -> Int? {
        Naamlijst.alle.firstIndex { $0.taal == persoon.naam.taal }
    }
}
