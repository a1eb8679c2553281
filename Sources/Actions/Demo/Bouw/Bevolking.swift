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

    /// - Parameters:
    ///   - eersteBSN: where this gemeente begins in the range of test BSNs.
    ///   - na: the number of people who were made before, when they are made in parts.
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

    /// A couple, perhaps with a grown-up child, in one household; alone when `aantal` is 1.
    mutating func volwassenen(_ aantal: Int) -> [Demopersoon] {
        guard aantal > 1 else { return [persoon(leeftijd: 20...58)] }
        let id = huishouden()
        let isVrouw = toeval.kans(30)
        let hoofd = persoon(leeftijd: 26...52, vrouw: isVrouw, huishouden: id)
        var leden = [hoofd, persoon(leeftijd: 24...50, vrouw: !isVrouw, huishouden: id, relatie: .partner)]
        // The partner talks the same language.
        leden[1] = Demopersoon(
            nummer: leden[1].nummer,
            naam: Demonaam(&toeval, vrouw: !isVrouw, lijst: lijst(hoofd)),
            isVrouw: !isVrouw,
            geboren: leden[1].geboren,
            bsn: leden[1].bsn,
            huishouden: id,
            relatie: .partner,
            zonderTolk: leden[1].zonderTolk
        )
        for _ in 2..<max(2, aantal) {
            leden.append(persoon(leeftijd: 18...23, familie: hoofd.naam, huishouden: id, relatie: .kind))
        }
        return leden
    }

    /// A child of somebody.
    mutating func kind(van ouder: Demopersoon, leeftijd: ClosedRange<Int> = 3...13) -> Demopersoon {
        persoon(leeftijd: leeftijd, lijst: lijst(ouder), familie: ouder.naam, huishouden: ouder.huishouden, relatie: .kind)
    }

    private func lijst(_ persoon: Demopersoon) -> Int? {
        Naamlijst.alle.firstIndex { $0.taal == persoon.naam.taal }
    }
}
