// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("WORK-01 tot en met WORK-05: wie mag werken, en vanaf wanneer")
struct WerkenTests {
    @Test(
        "W79, P-39, WORK-02: vergunning mogelijk vanaf zes maanden na de asielaanvraag",
        arguments: [
            ("W79", "2025-01-10", "2025-07-10"), ("P-39", "2024-07-01", "2025-01-01"),
            ("dag die niet bestaat", "2024-08-31", "2025-03-01"), ("W82, oude regel", "2026-07-01", "2027-01-01"),
        ]
    )
    func wachttijd(_ id: String, _ aanvraag: String, _ vanaf: String) {
        for kans in Tewerkstelling.Kans.allCases {
            let uitkomst = Tewerkstelling.mogelijkVanaf(asielaanvraag: Proef.dag(aanvraag), kans: kans)
            #expect(uitkomst.waarde == Proef.dag(vanaf))
        }
    }

    @Test("W82, WORK-04: met de bevestigde wijziging drie maanden voor kansrijk, niets voor kansarm")
    func wijziging() {
        let tabel = Parametertabel.wet.adding(Parametertabel.voorstelBuwav2026)
        func vanaf(_ dag: String, _ kans: Tewerkstelling.Kans) -> Uitkomst<Day> {
            Tewerkstelling.mogelijkVanaf(asielaanvraag: Proef.dag(dag), kans: kans, parameters: tabel)
        }
        #expect(vanaf("2026-07-01", .kansrijk).waarde == Proef.dag("2026-10-01"))
        #expect(Regelboek.zekerheid(vanaf("2026-07-01", .kansrijk).grond) == .laag)
        #expect(Proef.isGeweigerd(vanaf("2026-07-01", .kansarm)))
        #expect(vanaf("2026-07-01", .onbekend).waarde == Proef.dag("2027-01-01"))
        #expect(vanaf("2026-06-11", .kansrijk).waarde == Proef.dag("2026-12-11"))
        #expect(vanaf("2026-06-11", .kansarm).waarde == Proef.dag("2026-12-11"))
        #expect(vanaf("2026-06-12", .kansrijk).waarde == Proef.dag("2026-09-12"))
    }

    @Test(
        "P-39, WORK-03: de 24 weken blokkeren op 28 november 2023, op 29 november niet",
        arguments: [
            ("2023-11-28", 24, VierentwintigWekeneis.Ruimte?.none), ("2023-11-28", 30, nil),
            ("2023-11-28", 23, .weken(1)), ("2023-11-28", 0, .weken(24)), ("2023-11-29", 24, .onbeperkt),
            ("2025-01-01", 52, .onbeperkt),
        ]
    )
    func weken(_ dag: String, _ gewerkt: Int, _ ruimte: VierentwintigWekeneis.Ruimte?) {
        let uitkomst = VierentwintigWekeneis.ruimte(gewerkteWeken: gewerkt, op: Proef.dag(dag))
        #expect(uitkomst.waarde == ruimte)
        #expect(Proef.isGeweigerd(uitkomst) == (ruimte == nil))
    }

    static func zoeker(
        _ aanvraag: String = "2025-01-10",
        _ change: (inout MagWerken.Feiten) -> Void = { _ in }
    ) -> MagWerken.Feiten {
        var feiten = MagWerken.Feiten(
            verblijfsrecht: .asielaanvraag,
            asielaanvraag: Proef.dag(aanvraag),
            isInProcedure: true,
            isInOpvang: true,
            hasWDocument: true
        )
        change(&feiten)
        return feiten
    }

    @Test(
        "W79, WORK-02: een asielzoeker mag pas werken na de wachttijd en met alle voorwaarden",
        arguments: [
            ("W79, dag ervoor", zoeker(), "2025-07-09", false), ("W79", zoeker(), "2025-07-10", true),
            ("procedure voorbij", zoeker { $0.isInProcedure = false }, "2025-07-10", false),
            ("geen opvang", zoeker { $0.isInOpvang = false }, "2025-07-10", false),
            ("geen W-document", zoeker { $0.hasWDocument = false }, "2025-07-10", false),
            ("P-39, 24 weken op", zoeker("2023-01-01") { $0.gewerkteWeken = 24 }, "2023-11-28", false),
            ("P-39, eis vervallen", zoeker("2023-01-01") { $0.gewerkteWeken = 24 }, "2023-11-29", true),
        ]
    )
    func asielzoeker(_ id: String, _ feiten: MagWerken.Feiten, _ dag: String, _ mag: Bool) {
        let uitkomst = MagWerken.antwoord(feiten, op: Proef.dag(dag))
        #expect(uitkomst.waarde == (mag ? .metVergunning : nil))
        #expect(Proef.isGeweigerd(uitkomst) != mag)
    }

    @Test("WORK-02: wat niet bekend is, wordt afgewacht")
    func onbekend() {
        let dag = Proef.dag("2025-07-10")
        #expect(Proef.isWacht(MagWerken.antwoord(Self.zoeker { $0.asielaanvraag = nil }, op: dag)))
        #expect(Proef.isWacht(MagWerken.antwoord(Self.zoeker { $0.hasWDocument = nil }, op: dag)))
    }

    @Test(
        "WORK-01, WHO-18: zonder vergunning, na een melding, of een vraag",
        arguments: [
            (Verblijfsrecht.asiel28Vw, MagWerken.Antwoord?.some(.vrij)), (.asielOnbepaald, .vrij),
            (.regulierGezinAsiel, .vrij), (.euBurger, .vrij), (.tijdelijkeBescherming, .naMelding), (.regulier, nil),
            (.regulierTijdelijk, nil), (.geen, nil),
        ]
    )
    func zonderVergunning(_ verblijfsrecht: Verblijfsrecht, _ antwoord: MagWerken.Antwoord?) {
        let uitkomst = MagWerken.antwoord(.init(verblijfsrecht: verblijfsrecht), op: Proef.dag("2025-07-10"))
        #expect(uitkomst.waarde == antwoord)
    }

    @Test("WORK-05: vrijwilligerswerk door een asielzoeker vraagt een verklaring van UWV")
    func vrijwilligerswerk() {
        #expect(Proef.isGeweigerd(MagWerken.vrijwilligerswerk(.asielaanvraag, hasVerklaring: false)))
        #expect(MagWerken.vrijwilligerswerk(.asielaanvraag, hasVerklaring: true).waarde == true)
        #expect(MagWerken.vrijwilligerswerk(.asiel28Vw, hasVerklaring: false).waarde == true)
    }
}
