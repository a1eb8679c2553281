// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("PIP-07, PIP-08: PIP melden bij DUO")
struct PipMeldingTests {
    static let dossier = PipMelding.Dossier(groep: .asielstatushouder, plichtBegin: op("2025-04-10"))

    @Test("W54: dagtekening 9 april 2025 bij plicht vanaf 10 april wordt vóór verzending geweigerd")
    func voorPlicht() throws {
        let melding = PipMelding(dagtekening: op("2025-04-09"), leerroute: .b1)
        #expect(melding.fouten(Self.dossier) == [.voorPlicht])
        let weigering = try #require(melding.verzendbaar(Self.dossier).weigering)
        #expect(weigering.zin.contains("vóór het begin van de inburgeringsplicht"))
        #expect(weigering.watNu != nil)
        #expect(weigering.grond.regels.contains("PIP-08"))
    }

    @Test("PIP-08: op de eerste dag van de plicht mag het, en het niveau wordt B1")
    func eersteDag() {
        let melding = PipMelding(dagtekening: op("2025-04-10"), leerroute: .b1, geschatteIntensiteit: 600)
        #expect(melding.verzendbaar(Self.dossier).waarde?.niveau == .b1)
        let zroute = PipMelding(dagtekening: op("2025-04-10"), leerroute: .zelfredzaamheid)
        #expect(zroute.verzendbaar(Self.dossier).waarde?.niveau == nil)
        #expect(zroute.verzendbaar(Self.dossier).waarde != nil)
    }

    struct Geval: CustomTestStringConvertible, Sendable {
        let wat: String
        let melding: PipMelding
        var eerdere: [PipMelding.Eerder] = []
        var groep = Inburgeraarsgroep.asielstatushouder
        var vestiging: Day?
        let fouten: [PipMeldingFout]
        var testDescription: String { wat }
    }

    @Test(
        "PIP-08: wat DUO weigert",
        arguments: [
            Geval(
                wat: "A2 op de onderwijsroute",
                melding: PipMelding(dagtekening: op("2025-05-01"), leerroute: .onderwijs, niveau: .a2),
                fouten: [.a2OpOnderwijs]
            ),
            Geval(
                wat: "B1 op de Z-route",
                melding: PipMelding(dagtekening: op("2025-05-01"), leerroute: .zelfredzaamheid, niveau: .b1),
                fouten: [.b1OpZ]
            ),
            Geval(
                wat: "A2 op de Z-route mag",
                melding: PipMelding(dagtekening: op("2025-05-01"), leerroute: .zelfredzaamheid, niveau: .a2),
                fouten: []
            ),
            Geval(
                wat: "A2 in het eerste PIP van de B1-route",
                melding: PipMelding(dagtekening: op("2025-05-01"), leerroute: .b1, niveau: .a2),
                fouten: [.a2OpEersteB1]
            ),
            Geval(
                wat: "A2 na een PIP op de B1-route mag",
                melding: PipMelding(dagtekening: op("2026-05-01"), leerroute: .b1, niveau: .a2),
                eerdere: [.init(op("2025-05-01"), .b1)],
                fouten: []
            ),
            Geval(
                wat: "A2 na alleen de onderwijsroute",
                melding: PipMelding(dagtekening: op("2026-05-01"), leerroute: .b1, niveau: .a2),
                eerdere: [.init(op("2025-05-01"), .onderwijs)],
                fouten: [.a2OpEersteB1]
            ),
            Geval(
                wat: "B2",
                melding: PipMelding(dagtekening: op("2025-05-01"), leerroute: .b1, niveau: .b2),
                fouten: [.onbekendNiveau]
            ),
            Geval(
                wat: "vóór een eerder PIP",
                melding: PipMelding(dagtekening: op("2025-05-01"), leerroute: .b1),
                eerdere: [.init(op("2025-04-20"), .b1), .init(op("2025-05-02"), .b1)],
                fouten: [.voorEerderPip]
            ),
            Geval(
                wat: "op de dag van het eerdere PIP mag",
                melding: PipMelding(dagtekening: op("2025-05-02"), leerroute: .b1),
                eerdere: [.init(op("2025-05-02"), .b1)],
                fouten: []
            ),
            Geval(
                wat: "vóór de vestiging",
                melding: PipMelding(dagtekening: op("2025-05-01"), leerroute: .b1),
                vestiging: op("2025-05-02"),
                fouten: [.voorVestiging]
            ),
            Geval(
                wat: "intensiteit bij een gezinsmigrant",
                melding: PipMelding(dagtekening: op("2025-05-01"), leerroute: .b1, geschatteIntensiteit: 600),
                groep: .gezinsmigrant,
                fouten: [.intensiteitAndereGroep]
            ),
            Geval(
                wat: "intensiteit op de Z-route",
                melding: PipMelding(
                    dagtekening: op("2025-05-01"),
                    leerroute: .zelfredzaamheid,
                    geschatteIntensiteit: 600
                ),
                fouten: [.intensiteitAndereGroep]
            ),
            Geval(
                wat: "intensiteit 0",
                melding: PipMelding(dagtekening: op("2025-05-01"), leerroute: .b1, geschatteIntensiteit: 0),
                fouten: [.intensiteitBereik]
            ),
            Geval(
                wat: "intensiteit 9999",
                melding: PipMelding(dagtekening: op("2025-05-01"), leerroute: .b1, geschatteIntensiteit: 9999),
                fouten: []
            ),
            Geval(
                wat: "intensiteit 10000",
                melding: PipMelding(dagtekening: op("2025-05-01"), leerroute: .b1, geschatteIntensiteit: 10_000),
                fouten: [.intensiteitBereik]
            ),
            Geval(
                wat: "alles tegelijk",
                melding: PipMelding(
                    dagtekening: op("2025-04-01"),
                    leerroute: .onderwijs,
                    niveau: .a2,
                    geschatteIntensiteit: 0
                ),
                fouten: [.voorPlicht, .a2OpOnderwijs, .intensiteitAndereGroep, .intensiteitBereik]
            ),
        ]
    )
    func fouten(_ geval: Geval) {
        let dossier = PipMelding.Dossier(
            groep: geval.groep,
            plichtBegin: op("2025-04-10"),
            vestiging: geval.vestiging,
            eerdere: geval.eerdere
        )
        #expect(geval.melding.fouten(dossier) == geval.fouten)
        #expect((geval.melding.verzendbaar(dossier).weigering == nil) == geval.fouten.isEmpty)
    }

    @Test("PIP-08: zonder begin van de plicht wacht de melding")
    func wacht() {
        let melding = PipMelding(dagtekening: op("2025-05-01"), leerroute: .b1)
        #expect(melding.verzendbaar(.init(groep: .asielstatushouder, plichtBegin: nil)).isWacht)
    }

    @Test("PIP-08: verwijderen kan alleen zonder termijn en zonder uren")
    func verwijderen() {
        #expect(PipMelding.verwijderbaar(hasTermijn: false, hasUren: false).waarde == true)
        #expect(PipMelding.verwijderbaar(hasTermijn: true, hasUren: false).weigering?.zin.contains("termijn") == true)
        #expect(PipMelding.verwijderbaar(hasTermijn: false, hasUren: true).weigering?.zin.contains("uren") == true)
    }
}
