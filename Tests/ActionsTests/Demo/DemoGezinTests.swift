// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import Testing

@Suite("D-02: het gezin van vier")
struct DemoGezinTests {
    private let leden = Dictionary(uniqueKeysWithValues: FillDemo.gezin().map { ($0.rol, Beeld($0.feiten)) })

    @Test("D-02, P-24: ontzorgen tot en met 5 november 2024, overdracht op 6 oktober")
    func ontzorgen() throws {
        let begin = try #require(FillDemo.gezin(tot: Day(iso: "2024-06-10")).first)
        let klokken = Klokken.bereken(Beeld(begin.feiten))
        #expect(klokken.first { $0.soort == .ontzorgenEinde }?.uiterlijk == Day(iso: "2024-11-05"))
        #expect(klokken.first { $0.soort == .ontzorgenOverdracht }?.uiterlijk == Day(iso: "2024-10-06"))
        #expect(klokken.first { $0.soort == .voortgang }?.uiterlijk == Day(iso: "2024-08-21"))
    }

    @Test("D-02, P-21: PIP van 21 mei 2024, termijn tot en met 21 mei 2027, met de datum van DUO ernaast")
    func termijn() throws {
        for rol in ["moeder", "vader"] {
            let termijn = try #require(leden[rol]?.termijn())
            #expect(termijn.verwacht?.begin == Day(iso: "2024-05-22"))
            #expect(termijn.einde.laatste.dag == Day(iso: "2027-05-21"))
            #expect(termijn.duo == termijn.verwacht)
            #expect(termijn.signaal == nil)
        }
    }

    @Test("D-02, P-15: moeder tekent op 27 september; vader haalt een dagdeel in en tekent daarna")
    func pvt() throws {
        #expect(leden["moeder"]?.laatste(.pvtOndertekening)?.datum == Day(iso: "2024-09-27"))
        let vader = try #require(leden["vader"])
        #expect(vader.feiten(.pvtSessie).count == 5)
        #expect(vader.laatste(.pvtOndertekening)?.datum == Day(iso: "2024-11-08"))
    }

    @Test("D-02: eerste baan 211 dagen na de koppeling, tweede 455 dagen")
    func werk() throws {
        let koppeling = try #require(leden["vader"]?.laatste(.koppeling)?.datum)
        let vader = try #require(leden["vader"]?.laatste(.werk)?.datum)
        let moeder = try #require(leden["moeder"]?.laatste(.werk)?.datum)
        #expect(koppeling.days(to: vader) == 211)
        #expect(koppeling.days(to: moeder) == 455)
        #expect(leden["moeder"]?.fase == .werk)
    }

    @Test("D-02, P-04: dochter en zoon zijn nog niet plichtig")
    func kinderen() {
        for rol in ["zoon", "dochter"] {
            #expect(leden[rol]?.laatste(.kennisgeving) == nil)
            #expect(leden[rol]?.laatste(.pip) == nil)
        }
    }

    @Test("D-02, X-14: op een dag na de koppeling staat het gezin in Weert, op 4 oktober 2022 niet")
    func tweedeDag() async throws {
        let dag = try #require(Day(iso: "2024-06-10"))
        let huis = try await Demohuis(FillDemo.Opdracht(dag: dag))
        let dossiers = try huis.dossiers()
        for lid in FillDemo.gezin(tot: dag) {
            #expect(dossiers.first { $0.id == lid.dossier }?.feiten == lid.feiten)
        }
        #expect(dossiers.allSatisfy { $0.feiten.allSatisfy { $0.vastgelegd <= huis.desk.nu() } })
        #expect(try await huis.vandaag("rosa").dossiers == 61)
        let eerder = Set(try await Demohuis.gevuld.value.dossiers().map(\.id))
        #expect(eerder.isDisjoint(with: FillDemo.gezin().map(\.dossier)))
    }
}
