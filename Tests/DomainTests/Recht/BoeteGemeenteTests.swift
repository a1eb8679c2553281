// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("FINE-00 tot en met FINE-05, FINE-08, FINE-10: boetes van de gemeente en wat ervoor komt")
struct BoeteGemeenteTests {
    static let dag = Proef.dag("2025-06-10")

    static func vooraf(
        _ groep: Inburgeraarsgroep = .gezinsmigrant,
        _ verwijt: Verwijt = .verwijtbaar(.normaal),
        verblijfsrecht: Verblijfsrecht? = nil,
        isBijstandVerlaagd: Bool = false,
        opheffing: Boeteblokkade.Opheffing? = nil
    ) -> BoeteVooraf {
        BoeteVooraf(
            dag: dag,
            groep: groep,
            verblijfsrecht: verblijfsrecht,
            verwijt: verwijt,
            isBijstandVerlaagd: isBijstandVerlaagd,
            opheffing: opheffing
        )
    }

    static func eerder(_ constatering: String, _ onherroepelijk: String?) -> BoeteGemeente.EerdereBoete {
        .init(constatering: Proef.dag(constatering), onherroepelijk: onherroepelijk.map(Proef.dag))
    }

    @Test(
        "FINE-00: een asielvergunning blokkeert elke boete, nareis op een reguliere vergunning niet",
        arguments: [
            (Inburgeraarsgroep.asielstatushouder, Verblijfsrecht?.none, true),
            (.asielstatushouder, .asiel28Vw, true), (.asielstatushouder, .asielOnbepaald, true),
            (.asielstatushouder, .regulierGezinAsiel, false), (.gezinsmigrant, nil, false),
            (.overigeMigrant, .regulier, false),
        ]
    )
    func blokkade(_ groep: Inburgeraarsgroep, _ verblijfsrecht: Verblijfsrecht?, _ blokkeert: Bool) {
        let uitkomst = BoeteGemeente.afspraken(Self.vooraf(groep, verblijfsrecht: verblijfsrecht), eerdere: [])
        #expect(Proef.isGeweigerd(uitkomst) == blokkeert)
        #expect((uitkomst.grond.regels.first == "FINE-00") == blokkeert)
    }

    @Test(
        "FINE-00: openen vraagt een motivering en twee verschillende personen",
        arguments: [
            ("Blijvende onwil, drie gesprekken", "a", "b", true), ("", "a", "b", false), (" \n", "a", "b", false),
            ("Blijvende onwil", "a", "a", false), ("Blijvende onwil", "a", "", false),
        ]
    )
    func opheffing(_ motivering: String, _ eerste: String, _ tweede: String, _ mag: Bool) {
        let opheffing = Boeteblokkade.Opheffing(motivering: motivering, eerste: eerste, tweede: tweede)
        let uitkomst = BoeteGemeente.afspraken(Self.vooraf(.asielstatushouder, opheffing: opheffing), eerdere: [])
        #expect((uitkomst.waarde != nil) == mag)
        #expect(uitkomst.grond.regels.contains("FINE-00"))
    }

    @Test("W69, FINE-08: bijstand verlaagd voor hetzelfde gedrag: geen boete")
    func bijstandVerlaagd() {
        let uitkomst = BoeteGemeente.intake(
            Self.vooraf(isBijstandVerlaagd: true),
            waarschuwing: Proef.dag("2025-05-01")
        )
        #expect(Proef.isGeweigerd(uitkomst))
        #expect(uitkomst.grond.regels.first == "FINE-08")
    }

    @Test("FINE-01: zonder verwijt geen boete; zonder oordeel een vraag aan een persoon")
    func verwijt() {
        #expect(Proef.isGeweigerd(BoeteGemeente.afspraken(Self.vooraf(.gezinsmigrant, .geen), eerdere: [])))
        #expect(Proef.isVraag(BoeteGemeente.afspraken(Self.vooraf(.gezinsmigrant, .nietBeoordeeld), eerdere: [])))
    }

    @Test("FINE-02: 250 euro, maar pas na de waarschuwing")
    func intake() {
        let na = BoeteGemeente.intake(Self.vooraf(), waarschuwing: Proef.dag("2025-05-01"))
        #expect(na.waarde == Boete(bedrag: Bedrag(euro: 250), isZwareProcedure: false))
        #expect(Proef.isGeweigerd(BoeteGemeente.intake(Self.vooraf(), waarschuwing: nil)))
        #expect(Proef.isGeweigerd(BoeteGemeente.intake(Self.vooraf(), waarschuwing: Self.dag)))
    }

    @Test(
        "W66, FINE-03, FINE-04: eerste overtreding naar de mate van schuld",
        arguments: [
            (Verwijtbaarheid.opzet, 5_000), (.groveSchuld, 3_750), (.normaal, 2_500), (.verminderd, 1_250),
        ]
    )
    func schuld(_ mate: Verwijtbaarheid, _ centen: Int) {
        let uitkomst = BoeteGemeente.afspraken(Self.vooraf(.gezinsmigrant, .verwijtbaar(mate)), eerdere: [])
        #expect(uitkomst.waarde?.bedrag.centen == centen)
    }

    @Test(
        "FINE-03: herhaling verdubbelt tot 800 euro",
        arguments: [(0, 50, false), (1, 100, false), (2, 200, false), (3, 400, true), (4, 800, true), (6, 800, true)]
    )
    func herhaling(_ keren: Int, _ euro: Int, _ zwaar: Bool) {
        let reeks = [
            Self.eerder("2025-05-01", "2025-06-01"), Self.eerder("2025-03-01", "2025-04-01"),
            Self.eerder("2025-01-01", "2025-02-01"), Self.eerder("2024-11-01", "2024-12-01"),
            Self.eerder("2024-09-01", "2024-10-01"), Self.eerder("2024-07-01", "2024-08-01"),
        ]
        let uitkomst = BoeteGemeente.afspraken(
            Self.vooraf(.gezinsmigrant, .verwijtbaar(.opzet)),
            eerdere: Array(reeks.prefix(keren))
        )
        #expect(uitkomst.waarde == Boete(bedrag: Bedrag(euro: euro), isZwareProcedure: zwaar))
    }

    @Test(
        "FINE-03: alleen een boete die in de twaalf maanden ervoor onherroepelijk werd, telt",
        arguments: [
            ("2024-01-01", String?.some("2024-06-09"), 0), ("2024-01-01", "2024-06-10", 1),
            ("2025-05-01", "2025-06-09", 1), ("2025-05-01", "2025-06-10", 0), ("2025-05-01", nil, 0),
        ]
    )
    func venster(_ constatering: String, _ onherroepelijk: String?, _ keren: Int) {
        let eerdere = [Self.eerder(constatering, onherroepelijk)]
        #expect(BoeteGemeente.recidive(op: Self.dag, eerdere: eerdere, venster: 12) == keren)
    }

    @Test(
        "FINE-05: samen niet meer dan de grens van de termijn",
        arguments: [
            (Int?.none, 2_000, Int?.some(250)), (nil, 2_200, 200), (nil, 2_400, nil), (6, 0, 250), (6, 300, 100),
            (6, 400, nil), (12, 700, 100), (12, 800, nil), (18, 1_150, 50), (18, 1_200, nil), (24, 1_500, 100),
            (24, 1_600, nil),
        ]
    )
    func grens(_ nieuweTermijn: Int?, _ alOpgelegd: Int, _ euro: Int?) {
        let uitkomst = BoeteGemeente.intake(
            Self.vooraf(),
            waarschuwing: Proef.dag("2025-05-01"),
            ruimte: .init(nieuweTermijn: nieuweTermijn, alOpgelegd: Bedrag(euro: alOpgelegd))
        )
        #expect(uitkomst.waarde?.bedrag == euro.map { Bedrag(euro: $0) })
        #expect(Proef.isGeweigerd(uitkomst) == (euro == nil))
    }

    @Test("FINE-05: een nieuwe termijn van negen maanden staat niet in de tabel: een vraag")
    func onbekendeTermijn() {
        let uitkomst = BoeteGemeente.intake(
            Self.vooraf(),
            waarschuwing: Proef.dag("2025-05-01"),
            ruimte: .init(nieuweTermijn: 9)
        )
        #expect(Proef.isVraag(uitkomst))
    }

    @Test("FINE-10: een maatregel in de bijstand is altijd een oordeel")
    func maatregel() {
        #expect(Proef.isVraag(BijstandMaatregel.toets(op: Self.dag)))
    }
}
