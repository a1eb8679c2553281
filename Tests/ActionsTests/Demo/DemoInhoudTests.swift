// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import Testing

@Suite("X-14: elk feit van de demonstratie kan zo zijn vastgelegd")
struct DemoInhoudTests {
    @Test("X-14: elk feit haalt de lezer van zijn soort en de regels van de wet", arguments: gemeenten)
    func feiten(code: String) async throws {
        for dossier in try await Demohuis.gevuld.value.dossiers(code) {
            var beeld = Beeld([])
            for feit in dossier.feiten {
                if case .trektIn = feit.werking {
                    #expect(feit.inhoud.isEmpty)
                } else {
                    let velden = Dictionary(
                        uniqueKeysWithValues: feit.inhoud.waarden.map { ($0.sleutel, $0.waarde.getypt) }
                    )
                    let gelezen = try Feitlezer.read(
                        feit.soort,
                        datum: feit.datum.iso,
                        velden: velden,
                        vandaag: feit.vastgelegd.dag
                    )
                    #expect(gelezen.inhoud == feit.inhoud)
                    try feit.soort.beschrijving.toets(feit, beeld)
                }
                beeld = beeld.adding(feit)
            }
        }
    }

    @Test("X-14: niets is vastgelegd na de ochtend van de demonstratie, en alles op volgorde", arguments: gemeenten)
    func momenten(code: String) async throws {
        let huis = try await Demohuis.gevuld.value
        let nu = huis.desk.nu()
        for dossier in try huis.dossiers(code) {
            let momenten = dossier.feiten.map(\.vastgelegd)
            #expect(momenten.allSatisfy { $0 <= nu })
            #expect(momenten == momenten.sorted())
            #expect(dossier.feiten.allSatisfy { $0.datum.year > 2010 })
        }
    }

    @Test("X-14: BSN's komen uit de testreeks, halen de elfproef en horen bij één persoon")
    func nummers() async throws {
        let huis = try await Demohuis.gevuld.value
        var seen: Set<String> = []
        for code in Self.gemeenten {
            for beeld in try huis.dossiers(code).map(\.beeld) {
                let personalia = try #require(beeld.laatste(.personalia))
                #expect(personalia[Personalia.vnummer]?.utf8.count == 10)
                guard let bsn = personalia[Personalia.bsn] else { continue }
                #expect(BSN(bsn.cijfers) != nil)
                #expect(bsn.cijfers.hasPrefix("999"))
                #expect(seen.insert(bsn.cijfers).inserted)
            }
        }
        #expect(seen.count > 300)
    }

    @Test("X-14: alle routes, examens, werk en verbeteringen komen voor")
    func verscheidenheid() async throws {
        let beelden = try await Demohuis.gevuld.value.dossiers().map(\.beeld)
        let feiten = beelden.flatMap(\.alle)
        #expect(Set(beelden.compactMap(\.leerroute)) == Set(Leerroute.allCases))
        let soorten = Set(feiten.compactMap { $0[Werk.soort] })
        #expect(soorten.isSuperset(of: [.baan, .startbaan, .leerbaan, .vrijwilliger]))
        #expect(Set(feiten.compactMap { $0[Examenresultaat.geslaagd] }) == [true, false])
        let verbeterd = feiten.filter { if case .verbetert = $0.werking { true } else { false } }
        let ingetrokken = feiten.filter { if case .trektIn = $0.werking { true } else { false } }
        #expect(verbeterd.count > 3)
        #expect(ingetrokken.count == 1)
        #expect(beelden.contains { $0.naam.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) } })
        #expect(beelden.contains { $0.naam.unicodeScalars.contains { (0x1200...0x137F).contains($0.value) } })
    }

    static let gemeenten = ["GM0988", "GM0402", "GM0222"]
}
