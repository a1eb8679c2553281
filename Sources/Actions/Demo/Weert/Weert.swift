// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Weert as it stood on 4 October 2022: a population that gives the figures of the printed plan by being counted.
///
/// 25 open dossiers under the new act and 158 under the old one, over three regisseurs; housed 13, 96 and 47 persons in
/// 2020, 2021 and 2022; in the PVT 20, 33 and 89; trajectories that began and ended as Werk.Kom wrote down.
struct Weert {
    static let code = "GM0988"
    static let peildag = Day(2022, 10, 4)

    let plek: Demoplek
    /// Rosa, Bram and Ilse, in this order.
    let regisseurs: [Medewerker]
    let teamleider: Medewerker
    var bevolking: Bevolking
    var inwoners: [Inwoner] = []
    var dossiers: [Demodossier] = []

    /// Somebody under the old act, before the story is written down.
    struct Inwoner {
        let persoon: Demopersoon
        let regisseur: Int
        let groep: Weertgroep
        var verhaal: OudeWet
    }

    init(_ plek: Demoplek, regisseurs: [Medewerker], teamleider: Medewerker, eersteBSN: Int) {
        self.plek = plek
        self.regisseurs = regisseurs
        self.teamleider = teamleider
        bevolking = Bevolking(plek, eersteBSN: eersteBSN)
    }

    /// Everybody.
    static func dossiers(
        _ plek: Demoplek,
        regisseurs: [Medewerker],
        teamleider: Medewerker,
        eersteBSN: Int
    ) -> [Demodossier] {
        var weert = Weert(plek, regisseurs: regisseurs, teamleider: teamleider, eersteBSN: eersteBSN)
        weert.bevolk()
        weert.verdeelTrajecten()
        weert.verdeelPvt()
        weert.dagVanRosa()
        weert.dagVanBramEnIlse()
        for inwoner in weert.inwoners {
            weert.schrijf(inwoner.persoon, begin: inwoner.verhaal.begin, inwoner.regisseur) { schrijver in
                schrijver.schrijf(inwoner.persoon, inwoner.verhaal)
            }
        }
        weert.nieuweWet()
        weert.nieuwHuishouden()
        weert.uitgestroomd()
        return weert.dossiers
    }

    /// Writes one dossier.
    mutating func schrijf(
        _ persoon: Demopersoon,
        begin: Day,
        _ regisseur: Int,
        _ verhaal: (inout Dossierschrijver) -> Void
    ) {
        var schrijver = Dossierschrijver(
            plek,
            nummer: persoon.nummer,
            begin: begin,
            regisseur: regisseurs[regisseur % regisseurs.count]
        )
        verhaal(&schrijver)
        dossiers.append(schrijver.klaar())
    }
}

/// When and how people under the old act came.
enum Weertgroep: CaseIterable, Sendable {
    case eerder, gezin, in2020, in2021, in2022

    /// Adults with an open dossier: of Rosa, Bram and Ilse. 53 + 53 + 52 = 158.
    var aantallen: [Int] {
        switch self {
        case .eerder: [18, 18, 17]
        case .gezin: [7, 7, 8]
        case .in2020: [3, 3, 3]
        case .in2021: [20, 19, 19]
        case .in2022: [5, 6, 5]
        }
    }

    /// Children who were housed with them. With the adults, those under the new act and those who left, 13, 96 and 47.
    var kinderen: Int {
        switch self {
        case .eerder, .gezin: 0
        case .in2020: 4
        case .in2021: 30
        case .in2022: 12
        }
    }

    /// How large the households are, over and over.
    var huishoudens: [Int] {
        switch self {
        case .eerder: [1, 2, 1, 1, 3]
        case .gezin: [1]
        case .in2020, .in2021, .in2022: [2, 1, 2, 1, 1]
        }
    }
}
