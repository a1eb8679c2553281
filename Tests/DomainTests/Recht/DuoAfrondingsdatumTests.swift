// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("MAP-03: wat DUO aanneemt als datum van PVT, MAP en Z-route")
struct DuoAfrondingsdatumTests {
    struct Geval: CustomTestStringConvertible, Sendable {
        let naam: String
        let soort: DuoAfrondingsdatum.Soort
        let datum: String?
        let verwijtbaar: Bool?
        let vandaag: String
        let zroute: String?
        let mag: Bool
        var testDescription: String { naam }

        init(
            _ naam: String,
            soort: DuoAfrondingsdatum.Soort = .ondertekeningPvt,
            _ datum: String?,
            _ verwijtbaar: Bool? = nil,
            vandaag: String,
            zroute: String? = nil,
            mag: Bool
        ) {
            self.naam = naam
            self.soort = soort
            self.datum = datum
            self.verwijtbaar = verwijtbaar
            self.vandaag = vandaag
            self.zroute = zroute
            self.mag = mag
        }
    }

    @Test(
        "MAP-03: melding aan DUO",
        arguments: [
            Geval("eerste dag van de termijn", "2024-03-16", vandaag: "2025-01-01", mag: true),
            Geval("dag voor de termijn", "2024-03-15", vandaag: "2025-01-01", mag: false),
            Geval("vandaag", "2025-01-01", vandaag: "2025-01-01", mag: true),
            Geval("morgen", "2025-01-02", vandaag: "2025-01-01", mag: false),
            Geval(
                "op de dag van de Z-route",
                soort: .eindgesprekMap,
                "2025-05-01",
                vandaag: "2025-06-01",
                zroute: "2025-05-01",
                mag: true
            ),
            Geval(
                "na de Z-route",
                soort: .eindgesprekMap,
                "2025-05-02",
                vandaag: "2025-06-01",
                zroute: "2025-05-01",
                mag: false
            ),
            Geval(
                "Z-route zelf",
                soort: .afrondingZroute,
                "2025-05-02",
                vandaag: "2025-06-01",
                zroute: "2025-05-01",
                mag: true
            ),
            Geval("binnen de termijn met verwijtbaar", "2025-05-02", false, vandaag: "2027-03-01", mag: false),
            Geval("laatste dag met verwijtbaar", "2027-03-15", true, vandaag: "2027-04-01", mag: false),
            Geval("na de termijn met verwijtbaar", "2027-03-16", true, vandaag: "2027-04-01", mag: true),
            Geval("ja op de laatste dag", nil, true, vandaag: "2027-03-15", mag: false),
            Geval("ja na de termijn", nil, true, vandaag: "2027-03-16", mag: true),
            Geval("nee, meer dan twee maanden", nil, false, vandaag: "2027-01-15", mag: false),
            Geval("nee, twee maanden ervoor", nil, false, vandaag: "2027-01-16", mag: true),
            Geval("nee, na de termijn", nil, false, vandaag: "2027-05-01", mag: true),
            Geval(
                "Z-route kent geen verwijtbaar",
                soort: .afrondingZroute,
                nil,
                true,
                vandaag: "2027-05-01",
                mag: false
            ),
            Geval("niets te melden", nil, vandaag: "2027-05-01", mag: false),
        ]
    )
    func melding(_ geval: Geval) {
        let uitkomst = DuoAfrondingsdatum.melding(
            .init(geval.soort, datum: geval.datum.map(Proef.dag), isVerwijtbaar: geval.verwijtbaar),
            termijn: Proef.termijn,
            afrondingZroute: geval.zroute.map(Proef.dag),
            vandaag: Proef.dag(geval.vandaag)
        )
        #expect((uitkomst.waarde != nil) == geval.mag)
        #expect(Proef.isGeweigerd(uitkomst) != geval.mag)
    }

    @Test("MAP-03: zonder termijn van DUO wacht de melding")
    func zonderTermijn() {
        let melding = DuoAfrondingsdatum.Melding(.ondertekeningPvt, datum: Proef.dag("2025-01-01"))
        #expect(Proef.isWacht(DuoAfrondingsdatum.melding(melding, termijn: nil, vandaag: Proef.dag("2025-02-01"))))
    }
}
