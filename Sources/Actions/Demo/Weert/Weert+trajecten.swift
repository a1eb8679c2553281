// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Trajectories at Werk.Kom by the year in which they began and ended. Begin + in − out closes every year:
/// 2020: 59 + 23 − 39 = 43; 2021: 43 + 67 − 51 − 5 = 54; 2022 until 31 August: 54 + 49 − 42 − 7 = 54.
enum Trajecttabel {
    /// Of people whose dossier is closed: year of the beginning (2019: before 2020), year of the end, how many.
    static let afgesloten = [
        (begin: 2019, einde: 2020, aantal: 34), (begin: 2020, einde: 2020, aantal: 5),
        (begin: 2019, einde: 2021, aantal: 25), (begin: 2020, einde: 2021, aantal: 16),
        (begin: 2021, einde: 2021, aantal: 15), (begin: 2020, einde: 2022, aantal: 2),
        (begin: 2021, einde: 2022, aantal: 17),
    ]
    /// Of people who are still guided: ended, and still running on 31 August 2022.
    static let openGeeindigd = [(begin: 2021, aantal: 20), (begin: 2022, aantal: 10)]
    static let openLopend = [(begin: 2021, aantal: 15), (begin: 2022, aantal: 39)]

    /// Destinations of the closed dossiers, per year of the end. 2020 and 2021 as printed; the other exits of 2021 are
    /// the five that the printed table lacks.
    static func bestemmingen(_ jaar: Int) -> [(Bestemming, Int)] {
        switch jaar {
        case 2020: [(.betaald, 21), (.vrijwillig, 17), (.opleiding, 1)]
        case 2021: [(.betaald, 44), (.vrijwillig, 6), (.opleiding, 1), (.verhuisd, 2), (.uitval, 2), (.overleden, 1)]
        default: [(.betaald, 16), (.verhuisd, 3)]
        }
    }

    /// Destinations of the open dossiers that ended in 2022. The printed 42 are not split; this split is invented.
    static let bestemmingenOpen: [(Bestemming, Int)] = [
        (.betaald, 18), (.vrijwillig, 7), (.opleiding, 1), (.uitval, 4),
    ]

    static func lijst(_ delen: [(Bestemming, Int)]) -> [Bestemming] {
        delen.flatMap { Array(repeating: $0.0, count: $0.1) }
    }

    /// A working day of a year: `van` and `tot` are days of that year, counted from 0.
    static func dag(_ jaar: Int, _ toeval: inout SplitMix64, van: Int, tot: Int) -> Day {
        Day(jaar, 1, 4).later(toeval.getal(van...tot)).werkdag
    }
}

extension Weert {
    /// Gives the open dossiers their trajectories.
    mutating func verdeelTrajecten() {
        var toeval = plek.toeval(3_000_000)
        var bestemmingen = Trajecttabel.lijst(Trajecttabel.bestemmingenOpen)[...]
        // Who came first begins first: trajectories of 2021 for those who were there, of 2022 for those of 2021.
        let vroeg = inwoners.indices.filter { inwoners[$0].groep == .eerder || inwoners[$0].groep == .in2020 }
            .sorted { ($0 % 3, $0) < ($1 % 3, $1) }
        let laat = inwoners.indices.filter { inwoners[$0].groep == .in2021 }
            .sorted { inwoners[$0].verhaal.vestiging < inwoners[$1].verhaal.vestiging }
        for (beschikbaar, jaar) in [(vroeg, 2021), (laat, 2022)] {
            let geeindigd = Trajecttabel.openGeeindigd.first { $0.begin == jaar }?.aantal ?? 0
            let lopend = Trajecttabel.openLopend.first { $0.begin == jaar }?.aantal ?? 0
            for (nummer, index) in beschikbaar.prefix(geeindigd + lopend).enumerated() {
                let begin = Trajecttabel.dag(jaar, &toeval, van: 14, tot: nummer < geeindigd && jaar == 2022 ? 75 : 220)
                var traject = Demotraject(begin: begin)
                if nummer < geeindigd {
                    let vroegst = jaar == 2021 ? 10 : 150
                    traject.einde = Trajecttabel.dag(2022, &toeval, van: vroegst, tot: 220)
                    traject.bestemming = bestemmingen.popFirst()
                }
                inwoners[index].verhaal.traject = traject
            }
        }
    }

    /// Closed dossiers: people who left a trajectory before the demonstration day.
    mutating func uitgestroomd() {
        var toeval = plek.toeval(4_000_000)
        var bestemmingen = [2020, 2021, 2022].map { Trajecttabel.lijst(Trajecttabel.bestemmingen($0))[...] }
        var pvt2020 = 11
        var pvt2021 = 13
        for rij in Trajecttabel.afgesloten {
            for nummer in 0..<rij.aantal {
                guard let bestemming = bestemmingen[rij.einde - 2020].popFirst() else { continue }
                let isNieuw = rij.begin == 2021 && rij.einde == 2021 && nummer < 8
                var verhaal = afgesloten(rij.begin, rij.einde, bestemming, isNieuw, &toeval)
                if rij.einde == 2021, rij.begin <= 2020, pvt2020 > 0 {
                    verhaal.pvt = Day(2020, 9, 1)
                    pvt2020 -= 1
                } else if rij.einde == 2022 || rij.begin == 2021, pvt2021 > 0 {
                    verhaal.pvt = Day(2021, 6, 1)
                    pvt2021 -= 1
                }
                let persoon = bevolking.volwassenen(1, sinds: verhaal.kennisgeving)[0]
                schrijf(persoon, begin: verhaal.begin, persoon.nummer) { $0.schrijf(persoon, verhaal) }
            }
        }
    }

    private func afgesloten(
        _ begin: Int,
        _ einde: Int,
        _ bestemming: Bestemming,
        _ isNieuw: Bool,
        _ toeval: inout SplitMix64
    ) -> OudeWet {
        let start = Trajecttabel.dag(begin, &toeval, van: isNieuw ? 140 : 14, tot: begin == einde ? 190 : 330)
        let eind = Trajecttabel.dag(einde, &toeval, van: begin == einde ? 250 : 20, tot: einde == 2022 ? 190 : 345)
        let vestiging = (isNieuw ? Day(2021, 3, 22) : Day(min(begin, 2019) - 2, 6, 4)).later(toeval.getal(0...40))
            .werkdag
        var verhaal = OudeWet(
            komst: isNieuw ? .opvang(koppeling: vestiging.eerder(70)) : .eerder,
            vestiging: vestiging,
            kennisgeving: vestiging.eerder(80)
        )
        verhaal.traject = Demotraject(begin: start, einde: eind, bestemming: bestemming)
        verhaal.examens = toeval.getal(1...5)
        let reden: Afsluitreden =
            switch bestemming {
            case .verhuisd: .verhuisd
            case .overleden: .overleden
            case .uitval, .anders: .anders
            case .betaald, .vrijwillig, .opleiding: .afgerond
            }
        verhaal.sluiting = (eind.later(toeval.getal(14...28)).werkdag, reden)
        return verhaal
    }
}
