// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import Testing

@Suite("X-14: de reeksen van Weert per jaar")
struct DemoReeksenTests {
    @Test("P-23, P-02: 13, 96 en 47 personen gehuisvest, en evenveel begeleid")
    func realisatie() async throws {
        let beelden = try await Demohuis.gevuld.value.dossiers().map(\.beeld)
        let woning = perJaar(beelden) { $0.soort == .huisvesting && $0[Huisvesting.stand] == .woning }
        let begeleiding = perJaar(beelden) { $0.soort == .begeleiding && $0[Begeleiding.stap] == .begonnen }
        #expect(woning == [2020: 13, 2021: 96, 2022: 47])
        #expect(begeleiding == woning)
    }

    @Test("P-15: 20, 33 en 89 deelnemers aan het PVT, samen 142")
    func pvt() async throws {
        let beelden = try await Demohuis.gevuld.value.dossiers().map(\.beeld)
        let deelnemers = perJaar(beelden) { $0.soort == .pvtSessie }
        #expect(deelnemers == [2020: 20, 2021: 33, 2022: 89])
        #expect(beelden.filter { $0.laatste(.pvtSessie) != nil }.count == 142)
        // Attendance 3 of 4 blocks the signature.
        let gemist = beelden.filter { $0.feiten(.pvtSessie).contains { $0[PvtSessie.aanwezig] == false } }
        #expect(gemist.count == 2)
        #expect(gemist.filter(\.isPvtGetekend).isEmpty)
    }

    @Test("P-07: negen mensen deden in 2020 de brede intake")
    func intake() async throws {
        let beelden = try await Demohuis.gevuld.value.dossiers().map(\.beeld)
        #expect(perJaar(beelden) { $0.soort == .intakegesprek }[2020] == 9)
    }

    @Test("P-49, D-11: 43 + 67 − 51 − 5 = 54, en de andere jaren sluiten ook")
    func trajecten() async throws {
        let beelden = try await Demohuis.gevuld.value.dossiers().map(\.beeld)
        let begonnen = beelden.flatMap { $0.feiten(.traject) }
        let uit = beelden.flatMap { $0.feiten(.uitstroom) }
        func telling(_ jaar: Int, _ bestemmingen: Bestemming...) -> Int {
            uit.filter { feit in
                feit.datum.year == jaar && bestemmingen.contains { $0 == feit[Uitstroom.bestemming] }
            }.count
        }
        let begin2020 = begonnen.filter { $0.datum.year < 2020 }.count
        let instroom = [2020, 2021, 2022].map { jaar in begonnen.filter { $0.datum.year == jaar }.count }
        #expect(begin2020 + instroom[0] == 82)
        #expect(instroom == [23, 67, 49])
        #expect((telling(2020, .betaald), telling(2020, .vrijwillig), telling(2020, .opleiding)) == (21, 17, 1))
        #expect((telling(2021, .betaald), telling(2021, .vrijwillig), telling(2021, .opleiding)) == (44, 6, 1))
        #expect(telling(2021, .verhuisd, .uitval, .overleden) == 5)
        #expect(begin2020 + instroom[0] - uit.filter { $0.datum.year == 2020 }.count == 43)
        #expect(43 + instroom[1] - uit.filter { $0.datum.year == 2021 }.count == 54)
        #expect(telling(2022, .betaald, .vrijwillig, .opleiding) == 42)
        #expect(telling(2022, .verhuisd, .uitval, .overleden) == 7)
        #expect(54 + instroom[2] - uit.filter { $0.datum.year == 2022 }.count == 54)
    }

    /// Persons with such a feit, per year.
    private func perJaar(_ beelden: [Beeld], _ telt: (Feit) -> Bool) -> [Int: Int] {
        var aantallen: [Int: Int] = [:]
        for beeld in beelden {
            for jaar in Set(beeld.geldend.filter(telt).map(\.datum.year)) { aantallen[jaar, default: 0] += 1 }
        }
        return aantallen
    }
}
