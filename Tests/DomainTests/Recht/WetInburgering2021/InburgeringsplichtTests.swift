// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("WHO-01 tot WHO-04, WHO-18: wie moet inburgeren")
struct InburgeringsplichtTests {
    func verwacht(_ feiten: Inburgeringsplicht.Feiten, op dag: String = "2025-09-01") -> Inburgeringsplicht.Verwachting?
    {
        Inburgeringsplicht.verwachting(feiten, op: Domain.Day(iso: dag) ?? .distantPast).waarde
    }

    @Test("W86: Turkse nationaliteit, gezinsvorming, vergunning 1 maart 2022: plichtig als gezinsmigrant")
    func turks() {
        let feiten = Inburgeringsplicht.Feiten(
            geboren: op("1995-06-01"),
            verblijfsrecht: .regulier,
            vergunningVerleend: op("2022-03-01"),
            nationaliteit: .turkije,
            duoGroep: .gezinsvormer
        )
        #expect(verwacht(feiten, op: "2022-03-01") == .plichtig(.gezinsmigrant))
        #expect(Inburgeringsplicht.verwachting(feiten, op: op("2022-03-01")).grond.regels.contains("WHO-03"))
        var eerder = feiten
        eerder.vergunningVerleend = op("2021-12-31")
        #expect(Inburgeringsplicht.verwachting(eerder, op: op("2022-03-01")).isOordeel)
        eerder.vergunningVerleend = op("2022-01-01")
        #expect(verwacht(eerder, op: "2022-03-01") == .plichtig(.gezinsmigrant))
    }

    @Test("W85: Oekraïner met tijdelijke bescherming: niet plichtig, geen statushouder, geen SOWIS")
    func oekraine() {
        let uitkomst = Inburgeringsplicht.verwachting(
            .init(geboren: op("1990-01-01"), verblijfsrecht: .tijdelijkeBescherming),
            op: op("2025-09-01")
        )
        #expect(uitkomst.waarde == .nietPlichtig(.tijdelijkeBescherming))
        #expect(uitkomst.grond.regels == ["WHO-18"])
        let feiten = Statusfeiten(verblijfsrecht: .tijdelijkeBescherming, isOfWasPlichtig: false, isGekoppeld: true)
        for begrip in Doelgroepbegrip.allCases { #expect(!begrip.geldt(feiten, op: op("2025-09-01"))) }
    }

    @Test(
        "WHO-01, P-04: op 15 nog niet, op de zestiende verjaardag wel",
        arguments: [
            ("2009-09-02", "2025-09-01", Inburgeringsplicht.Verwachting.nogNiet(vanaf: op("2025-09-02"))),
            ("2009-09-02", "2025-09-02", .plichtig(.asielstatushouder)),
            ("2008-02-29", "2024-02-28", .nogNiet(vanaf: op("2024-02-29"))),
            ("2008-02-29", "2024-02-29", .plichtig(.asielstatushouder)),
            ("1958-09-02", "2025-09-01", .plichtig(.asielstatushouder)),
            ("1958-09-02", "2025-09-02", .nietPlichtig(.aow)),
            ("1958-09-01", "2025-09-01", .nietPlichtig(.aow)),
        ]
    )
    func leeftijd(geboren: String, dag: String, verwachting: Inburgeringsplicht.Verwachting) {
        #expect(verwacht(.init(geboren: op(geboren), verblijfsrecht: .asiel28Vw), op: dag) == verwachting)
    }

    @Test(
        "WHO-01 tot WHO-03: het verblijfsrecht beslist",
        arguments: [
            (Verblijfsrecht.asiel28Vw, Inburgeringsplicht.Verwachting.plichtig(.asielstatushouder)),
            (.regulierGezinAsiel, .plichtig(.asielstatushouder)), (.regulier, .plichtig(.overigeMigrant)),
            (.regulierTijdelijk, .nietPlichtig(.tijdelijkDoel)), (.asielaanvraag, .nietPlichtig(.geenVergunning)),
            (.geen, .nietPlichtig(.geenVergunning)), (.euBurger, .nietPlichtig(.euBurger)),
            (.asielOnbepaald, .nietPlichtig(.onbepaaldeTijd)),
        ]
    )
    func verblijfsrecht(recht: Verblijfsrecht, verwachting: Inburgeringsplicht.Verwachting) {
        #expect(verwacht(.init(geboren: op("1990-01-01"), verblijfsrecht: recht)) == verwachting)
    }

    @Test(
        "WHO-03: EU-burger, verdrag en inburgering in een ander EU-land sluiten de plicht uit; een geestelijk bedienaar niet"
    )
    func uitzonderingen() {
        var feiten = Inburgeringsplicht.Feiten(
            geboren: op("1990-01-01"),
            verblijfsrecht: .regulier,
            nationaliteit: .euEerZwitserland
        )
        #expect(verwacht(feiten) == .nietPlichtig(.euBurger))
        feiten.nationaliteit = .verdrag
        #expect(verwacht(feiten) == .nietPlichtig(.verdrag))
        feiten.nationaliteit = .anders
        feiten.isEuLangdurigIngezeteneMetInburgering = true
        #expect(verwacht(feiten) == .nietPlichtig(.langdurigIngezetene))
        let bedienaar = Inburgeringsplicht.Feiten(
            geboren: op("1980-01-01"),
            verblijfsrecht: .regulierTijdelijk,
            isGeestelijkBedienaar: true,
            duoGroep: .geestelijkBedienaar
        )
        #expect(verwacht(bedienaar) == .plichtig(.overigeMigrant))
    }

    @Test("WHO-01: wie niet in Nederland woont, is niet plichtig; wat niet bekend is, wacht")
    func ingezetene() {
        var feiten = Inburgeringsplicht.Feiten(
            geboren: op("1990-01-01"),
            verblijfsrecht: .asiel28Vw,
            isIngezetene: false
        )
        #expect(verwacht(feiten) == .nietPlichtig(.geenIngezetene))
        feiten.isIngezetene = nil
        #expect(Inburgeringsplicht.verwachting(feiten, op: op("2025-09-01")).isWacht)
        feiten.verblijfsrecht = nil
        #expect(Inburgeringsplicht.verwachting(feiten, op: op("2025-09-01")).isWacht)
    }
}
