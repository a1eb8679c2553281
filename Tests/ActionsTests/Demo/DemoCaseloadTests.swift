// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import Testing

@Suite("X-14: de gedrukte cijfers van Weert")
struct DemoCaseloadTests {
    @Test("G-03, P-05: 25 + 158 = 183 dossiers over drie regisseurs, 61 per fte")
    func caseload() async throws {
        let huis = try await Demohuis.gevuld.value
        let caseload = try await ShowCaseload.run(desk: huis.desk, inzage: try await huis.inzage("tom"))
        #expect((caseload.wi2021, caseload.wi2013, caseload.totaal) == (25, 158, 183))
        #expect(caseload.regels.map(\.totaal) == [61, 61, 61])
        #expect(caseload.fte == 300)
        #expect(caseload.perFte(caseload.totaal) == 610)
        #expect([caseload.wi2021, caseload.wi2013].map { caseload.perFte($0) } == [83, 527])
    }

    @Test("D-01, G-03: Rosa begeleidt 61 mensen: 8 onder de nieuwe en 53 onder de oude wet")
    func rosa() async throws {
        let vandaag = try await Demohuis.gevuld.value.vandaag("rosa")
        #expect((vandaag.wi2021, vandaag.wi2013, vandaag.dossiers, vandaag.team) == (8, 53, 61, 183))
    }

    @Test("G-03: ook medio september waren het 25 + 158")
    func september() async throws {
        let dossiers = try await Demohuis.gevuld.value.dossiers()
        let moment = try Tijdstip(dag: #require(Day(iso: "2022-09-16")))
        let toen = dossiers.map { Beeld($0.feiten, bekendOp: moment) }.filter { !$0.alle.isEmpty && !$0.isAfgesloten }
        #expect(toen.filter { $0.wet == .wi2021 }.count == 25)
        #expect(toen.filter { $0.wet == .wi2013 }.count == 158)
        #expect(toen.count == 183)
    }

    @Test("P-02: personen en huishoudens staan naast elkaar")
    func huishoudens() async throws {
        let huis = try await Demohuis.gevuld.value
        let lijst = try await ListDossiers.run(Standfilter(), desk: huis.desk, inzage: try await huis.inzage("rosa"))
        #expect(lijst.personen == 183)
        #expect((90...150).contains(lijst.huishoudens))
        let maten = Dictionary(grouping: try huis.dossiers().compactMap(\.beeld.huishouden)) { $0 }.map(\.value.count)
        #expect(maten.max() ?? 0 <= 6)
        #expect(maten.contains(4))
    }

    @Test("X-14: Hilversum en Doetinchem hebben hun eigen regisseur en caseload")
    func anderen() async throws {
        let huis = try await Demohuis.gevuld.value
        #expect(try await huis.vandaag("hanna").dossiers == 40)
        #expect(try await huis.vandaag("daan").dossiers == 55)
        #expect(huis.verslag.gemeenten.map(\.naam) == ["Weert", "Hilversum", "Doetinchem"])
    }
}
