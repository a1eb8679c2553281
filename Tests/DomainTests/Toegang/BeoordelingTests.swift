// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@Suite("Te beoordelen: wat opvalt, en hoe erg")
struct BeoordelingTests {
    private let wie = MedewerkerID(hoog: 1, laag: 1)
    private let dossier = DossierID(hoog: 2, laag: 1)
    private let dag = Day(iso: "2022-10-04") ?? .distantPast

    private func feit(
        _ soort: Kijkfeit.Soort,
        _ minuut: Int = 600,
        op dag: Day? = nil,
        in dossier: DossierID? = nil,
        _ relatie: Werkrelatie? = nil
    ) -> Kijkfeit {
        Kijkfeit(
            soort,
            door: wie,
            in: dossier ?? self.dossier,
            op: Tijdstip(dag: dag ?? self.dag, minuut: minuut),
            relatie: relatie
        )
    }

    @Test(
        "P9, S10: van veertien verhalen staan er minstens dertien bij de twintig ergste van een maand",
        arguments: [1, 7, 42, 1981, 2022]
    )
    func maand(_ zaad: Int) throws {
        let maand = Proefmaand(UInt64(zaad))
        let views = maand.feiten.filter { $0.soort == .bekeken }.count
        #expect((48_000...54_000).contains(views), "\(views)")
        #expect(maand.verhalen.count == 14)
        let all = Beoordeling.voorvallen(maand.feiten, maand.kennis)
        let top = all.prefix(20)
        let found = maand.verhalen.filter { story in
            top.contains { $0.medewerker == story.wie && $0.dossier == story.dossier }
        }
        let missed = maand.verhalen.map(\.naam).filter { name in !found.contains { $0.naam == name } }
        #expect(
            found.count >= 13,
            "gemist: \(missed), top: \(top.map { "\($0.punten) \($0.kenmerken.map(\.rawValue))" })"
        )
        let guilty = Set(maand.verhalen.filter { $0.dossier == nil }.map(\.wie))
        let alarms = all.filter { $0.kenmerken.contains(.uurpiek) || $0.kenmerken.contains(.dagpiek) }
        let wrong = Dictionary(grouping: alarms.filter { !guilty.contains($0.medewerker) }, by: \.medewerker)
        #expect(wrong.values.allSatisfy { $0.count <= 1 }, "\(wrong.mapValues(\.count))")
    }

    @Test("Eén medewerker, één dossier, één dag is één voorval; noodtoegang staat bovenaan")
    func samen() {
        let found = Beoordeling.voorvallen(
            [
                feit(.redenGevraagd), feit(.reden, 601, .reden), feit(.bekeken, 602, .reden),
                feit(.nood, 700, in: DossierID(hoog: 2, laag: 2), .nood), feit(.bekeken, 1300, .reden),
            ],
            Beoordelingskennis()
        )
        #expect(found.count == 2)
        #expect(found.first?.isNood == true)
        #expect(found.last?.kenmerken == [.buitenWerktijd, .reden] && found.last?.regels == 4)
    }

    @Test("Gewoon werk in de eigen caseload valt niet op, ook niet ’s avonds; een bekende persoon alleen bij een ander")
    func gewoon() {
        var kennis = Beoordelingskennis()
        kennis.bekend = [dossier]
        #expect(Beoordeling.voorvallen([feit(.bekeken, 1200, .eigen)], kennis).isEmpty)
        #expect(Beoordeling.voorvallen([feit(.bekeken, 600, .team)], kennis).first?.kenmerken == [.bekendPersoon])
        kennis.werktijd = Werktijd(van: 11, tot: 12)
        let found = Beoordeling.voorvallen([feit(.bekeken, 600, .team)], kennis)
        #expect(found.first?.kenmerken == [.bekendPersoon, .buitenWerktijd])
    }

    @Test("Een feestdag en een weekend zijn buiten werktijd, de nacht weegt zwaarder")
    func werktijd() throws {
        let werktijd = Werktijd()
        #expect(werktijd.moment(dag: dag, minuut: 420) == .binnen && werktijd.moment(dag: dag, minuut: 419) == .buiten)
        #expect(
            werktijd.moment(dag: dag, minuut: 1139) == .binnen && werktijd.moment(dag: dag, minuut: 1140) == .buiten
        )
        #expect(werktijd.moment(dag: dag, minuut: 1320) == .nacht)
        let kerst = try #require(Day(iso: "2022-12-26"))
        #expect(werktijd.moment(dag: kerst, minuut: 600) == .buiten)
        #expect(werktijd.moment(dag: dag.adding(days: 4), minuut: 600) == .buiten)
    }

    @Test("S10: zestig dossiers in een uur mag, eenenzestig is een sein; hetzelfde dossier telt één keer")
    func uurpiek() {
        func blikken(_ aantal: Int, minuten: Int) -> [Kijkfeit] {
            (0..<aantal).map {
                feit(.bekeken, 600 + $0 * minuten / aantal, in: DossierID(hoog: 3, laag: UInt64($0)), .eigen)
            }
        }
        func isPiek(_ feiten: [Kijkfeit]) -> Bool {
            Beoordeling.voorvallen(feiten, Beoordelingskennis()).contains { $0.kenmerken.contains(.uurpiek) }
        }
        #expect(!isPiek(blikken(60, minuten: 50)))
        #expect(isPiek(blikken(61, minuten: 50)))
        #expect(!isPiek(blikken(61, minuten: 120)))
        #expect(!isPiek((0..<90).map { feit(.bekeken, 600 + $0 / 2, .eigen) }))
    }

    @Test("Wie een dossier kwijt is en toch kijkt, valt op")
    func afgehaald() {
        let before = feit(.bekeken, 600, op: dag.adding(days: -3), .eigen)
        let found = Beoordeling.voorvallen([before, feit(.bekeken, 600, .reden)], Beoordelingskennis())
        #expect(found.first?.kenmerken == [.afgehaald])
    }

    @Test(
        "Naam en adres worden gevouwen vergeleken",
        arguments: [
            ("Rosa van Dael", "Dael", true), ("Bram Hendrikx", "Hendrikx-Öz", true), ("Jan de Wit", "de Boer", false),
        ]
    )
    func naam(_ medewerker: String, _ achternaam: String, _ gelijk: Bool) {
        let own = Verwantschap.achternamen(volledig: medewerker)
        #expect(own.isDisjoint(with: Verwantschap.achternamen(achternaam)) != gelijk)
    }

    @Test("Een adres is hetzelfde bij gelijke postcode en nummer, of straat en nummer")
    func adres() {
        let own = Verwantschap.adressleutels(postcode: "6001 AB", adres: "Maasstraat 7")
        #expect(!own.isDisjoint(with: Verwantschap.adressleutels(postcode: "6001ab", adres: "Maasstr. 7-a")))
        #expect(!own.isDisjoint(with: Verwantschap.adressleutels(postcode: "", adres: "maasstraat 7")))
        #expect(own.isDisjoint(with: Verwantschap.adressleutels(postcode: "6001AB", adres: "Maasstraat 70")))
        #expect(Verwantschap.adressleutels(postcode: "6001AB", adres: "").isEmpty)
    }
}
