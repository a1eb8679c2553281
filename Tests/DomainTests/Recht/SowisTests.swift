// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("SOW-02 tot en met SOW-09: subsidie voor werkgevers")
struct SowisTests {
    static func ronde(_ jaar: Int) throws -> SowisTijdvak {
        try #require(SowisTijdvak.alle.first { $0.jaar == jaar })
    }

    static func moment(_ iso: String) throws -> Kloktijd { try #require(Kloktijd(iso: iso)) }

    @Test(
        "W73, SOW-02: 8.000, 6.000, 5.000 en 5.000 euro; de vijfde telt niet",
        arguments: [(1, 8_000, 0), (2, 14_000, 0), (3, 19_000, 0), (4, 24_000, 0), (5, 24_000, 1), (9, 24_000, 5)]
    )
    func bedrag(_ aantal: Int, _ euro: Int, _ niet: Int) {
        for dag in ["2024-09-10", "2025-09-30"] {
            let uitkomst = SowisBedrag.subsidie(statushouders: aantal, op: Proef.dag(dag))
            #expect(uitkomst.waarde?.totaal == Bedrag(euro: euro))
            #expect(uitkomst.waarde?.nietMeegeteld == niet)
        }
    }

    @Test("SOW-02: nul statushouders is geweigerd; voor 2026 is het bedrag niet bekend en dus een vraag")
    func bedragOnbekend() {
        #expect(Proef.isGeweigerd(SowisBedrag.subsidie(statushouders: 0, op: Proef.dag("2025-06-10"))))
        #expect(Proef.isVraag(SowisBedrag.subsidie(statushouders: 1, op: Proef.dag("2026-06-10"))))
    }

    @Test(
        "W78, SOW-06: alleen binnen het tijdvak, op de minuut",
        arguments: [
            ("2024-09-02 08:59", Int?.none), ("2024-09-02 09:00", 2024), ("2024-09-30 23:59", 2024),
            ("2024-10-01 00:00", nil), ("2024-10-10 12:00", nil), ("2025-06-02 08:59", nil),
            ("2025-06-02 09:00", 2025), ("2025-09-30 17:00", 2025), ("2025-09-30 17:01", nil),
            ("2026-06-01 09:00", 2026), ("2026-09-30 17:00", 2026), ("2026-09-30 17:01", nil),
        ]
    )
    func tijdvak(_ iso: String, _ jaar: Int?) throws {
        let uitkomst = SowisAanvraag.tijdvak(op: try Self.moment(iso))
        #expect(uitkomst.waarde?.jaar == jaar)
        #expect(Proef.isGeweigerd(uitkomst) == (jaar == nil))
    }

    @Test("SOW-06: buiten het tijdvak staat het volgende bekende tijdvak erbij; dat van 2026 is nog te bevestigen")
    func volgende() throws {
        let na2024 = SowisAanvraag.tijdvak(op: try Self.moment("2024-10-10 12:00"))
        #expect(Proef.watNu(na2024)?.contains("2 juni 2025 om 9.00 uur") == true)
        let na2025 = SowisAanvraag.tijdvak(op: try Self.moment("2025-09-30 17:01"))
        #expect(Proef.watNu(na2025)?.contains("nog te bevestigen") == true)
        let na2026 = SowisAanvraag.tijdvak(op: try Self.moment("2026-10-01 09:00"))
        #expect(Proef.watNu(na2026) == "Er is nog geen volgend tijdvak bekend.")
        let in2026 = SowisAanvraag.tijdvak(op: try Self.moment("2026-07-01 09:00"))
        #expect(Regelboek.zekerheid(in2026.grond) == .midden)
    }

    static func persoon(
        _ begin: String = "2025-06-01",
        tot laatste: String? = "2026-05-31",
        uren: Int = 20,
        _ change: (inout SowisPersoon.Feiten) -> Void = { _ in }
    ) -> SowisPersoon.Feiten {
        var feiten = SowisPersoon.Feiten(
            verblijfsrecht: .asiel28Vw,
            begin: Proef.dag(begin),
            einde: laatste.map { LaatsteDag(Proef.dag($0)).exclusief },
            urenPerWeek: Uren(uren)
        )
        change(&feiten)
        return feiten
    }

    @Test(
        "W75, SOW-03: wie meetelt in 2025",
        arguments: [
            ("W75: 11 maanden, 30 uur", persoon(tot: "2026-04-30", uren: 30), false),
            ("W75: 12 maanden, 19 uur", persoon(uren: 19), false),
            ("W75: 12 maanden, 20 uur", persoon(), true),
            ("een dag te kort", persoon(tot: "2026-05-30"), false),
            ("onbepaalde tijd", persoon(tot: nil), true),
            ("precies zes maanden in dienst", persoon("2025-01-02", tot: nil), true),
            ("een dag langer in dienst", persoon("2025-01-01", tot: nil), false),
            ("nog niet in dienst", persoon("2025-09-01", tot: nil), true),
            ("asiel onbepaalde tijd", persoon { $0.verblijfsrecht = .asielOnbepaald }, true),
            ("nareis, regulier", persoon { $0.verblijfsrecht = .regulierGezinAsiel }, false),
            ("Oekraine", persoon { $0.verblijfsrecht = .tijdelijkeBescherming }, false),
            ("nooit inburgeringsplichtig", persoon { $0.isOfWasInburgeringsplichtig = false }, false),
            ("eerder gesubsidieerd", persoon { $0.isEerderGesubsidieerd = true }, false),
            ("eerder in dienst", persoon { $0.isEerderInDienst = true }, false),
        ]
    )
    func telt(_ id: String, _ feiten: SowisPersoon.Feiten, _ telt: Bool) throws {
        let uitkomst = SowisPersoon.telt(feiten, tijdvak: try Self.ronde(2025), aanvraag: Proef.dag("2025-07-02"))
        #expect((uitkomst.waarde == true) == telt)
        #expect(Proef.isGeweigerd(uitkomst) != telt)
    }

    @Test(
        "SOW-03: in 2024 telt werk sinds 1 januari 2024 en geen asielvergunning voor onbepaalde tijd",
        arguments: [
            ("1 januari 2024", persoon("2024-01-01", tot: nil), true),
            ("31 december 2023", persoon("2023-12-31", tot: nil), false),
            ("onbepaalde tijd asiel", persoon("2024-05-01", tot: nil) { $0.verblijfsrecht = .asielOnbepaald }, false),
        ]
    )
    func telt2024(_ id: String, _ feiten: SowisPersoon.Feiten, _ telt: Bool) throws {
        let uitkomst = SowisPersoon.telt(feiten, tijdvak: try Self.ronde(2024), aanvraag: Proef.dag("2024-09-10"))
        #expect((uitkomst.waarde == true) == telt)
    }

    static func aanvraag(
        _ iso: String = "2025-07-02 10:00",
        _ change: (inout SowisAanvraag.Feiten) -> Void = { _ in }
    ) throws -> SowisAanvraag.Feiten {
        var feiten = SowisAanvraag.Feiten(
            moment: try moment(iso),
            statushouders: 1,
            deminimis: Bedrag(centen: 0)
        )
        change(&feiten)
        return feiten
    }

    @Test("W76, SOW-04: werkgever met subsidie in 2024 doet in 2025 niet mee; eerder in 2023 wel")
    func vorigeRonde() throws {
        let uitgesloten = SowisAanvraag.subsidie(try Self.aanvraag { $0.toegekendIn = [2024] })
        #expect(Proef.isGeweigerd(uitgesloten))
        #expect(uitgesloten.grond.regels.first == "SOW-04")
        #expect(SowisAanvraag.subsidie(try Self.aanvraag { $0.toegekendIn = [2023] }).waarde != nil)
    }

    @Test("SOW-02: een aanvraag per werkgever per kalenderjaar")
    func eenPerJaar() throws {
        let tweede = try Self.aanvraag { $0.eerdereAanvragen = [Proef.dag("2025-06-02")] }
        #expect(Proef.isGeweigerd(SowisAanvraag.subsidie(tweede)))
        let vorigJaar = try Self.aanvraag { $0.eerdereAanvragen = [Proef.dag("2024-09-02")] }
        #expect(SowisAanvraag.subsidie(vorigJaar).waarde?.totaal == Bedrag(euro: 8_000))
    }

    @Test(
        "SOW-05: samen met de subsidie hooguit 300.000 euro in drie jaar",
        arguments: [(292_000, true), (292_001, false), (0, true)]
    )
    func deminimis(_ euro: Int, _ mag: Bool) throws {
        let uitkomst = SowisAanvraag.subsidie(try Self.aanvraag { $0.deminimis = Bedrag(euro: euro) })
        #expect((uitkomst.waarde != nil) == mag)
    }

    @Test("SOW-05: zonder verklaring wacht de aanvraag; dubbele betaling is geweigerd")
    func verklaring() throws {
        #expect(Proef.isWacht(SowisAanvraag.subsidie(try Self.aanvraag { $0.deminimis = nil })))
        #expect(Proef.isGeweigerd(SowisAanvraag.subsidie(try Self.aanvraag { $0.isDubbelGefinancierd = true })))
    }

    @Test("SOW-08: op volgorde van binnenkomst tot het plafond; een deel over is een vraag")
    func plafond() throws {
        let genoeg = SowisAanvraag.subsidie(try Self.aanvraag { $0.plafondOver = Bedrag(euro: 8_000) })
        #expect(genoeg.waarde?.totaal == Bedrag(euro: 8_000))
        #expect(Proef.isVraag(SowisAanvraag.subsidie(try Self.aanvraag { $0.plafondOver = Bedrag(euro: 7_999) })))
        #expect(Proef.isGeweigerd(SowisAanvraag.subsidie(try Self.aanvraag { $0.plafondOver = Bedrag(centen: 0) })))
    }

    @Test("W78, SOW-06: een aanvraag buiten het tijdvak is geweigerd, in 2026 is het bedrag een vraag")
    func buiten() throws {
        #expect(Proef.isGeweigerd(SowisAanvraag.subsidie(try Self.aanvraag("2025-09-30 17:01"))))
        #expect(Proef.isVraag(SowisAanvraag.subsidie(try Self.aanvraag("2026-07-01 10:00"))))
    }

    @Test("SOW-07: alle vijf stukken zijn nodig")
    func stukken() {
        #expect(SowisDossier.isCompleet(Set(SowisDossier.Stuk.allCases)).waarde == true)
        for stuk in SowisDossier.Stuk.allCases {
            let uitkomst = SowisDossier.isCompleet(Set(SowisDossier.Stuk.allCases).subtracting([stuk]))
            #expect(Proef.isWacht(uitkomst), "\(stuk)")
        }
    }

    @Test("SOW-08: activiteiten binnen twee jaar na de toekenning")
    func uitvoering() {
        let uitkomst = SowisDossier.uitvoeringUiterlijk(verlening: Proef.dag("2025-12-01"))
        #expect(uitkomst.waarde == LaatsteDag(Proef.dag("2027-11-30")))
    }

    @Test("SOW-06, SOW-09: wat over is van de ronde en van het programma; plan en plafonds naast elkaar")
    func geld() throws {
        let ronde = SowisPlafond.over(try Self.ronde(2025), toegekend: Bedrag(euro: 2_980_000))
        #expect(ronde.waarde == Bedrag(euro: 20_000))
        let dag = Proef.dag("2025-07-01")
        let programma = SowisPlafond.overVanProgramma(toegekend: Bedrag(euro: 1_312 * 8_000), op: dag)
        #expect(programma.waarde == Bedrag(euro: 4_000))
        let beide = SowisPlafond.programma(op: dag).waarde
        #expect(beide == .init(volgensPlan: Bedrag(euro: 10_500_000), somVanPlafonds: Bedrag(euro: 7_500_000)))
    }

    @Test(
        "DATE-01: een tijdstip is een dag en een bestaande kloktijd",
        arguments: [
            ("2025-09-30 17:01", true), ("2025-09-30 24:00", false), ("2025-09-30 7:01", false),
            ("2025-09-31 07:01", false), ("2025-09-30T07:01", false), ("2025-09-30 +1:01", false), ("", false),
        ]
    )
    func tijdstip(_ iso: String, _ bestaat: Bool) {
        #expect((Kloktijd(iso: iso) != nil) == bestaat)
    }
}
