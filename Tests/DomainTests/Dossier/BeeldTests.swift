// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("Een dossier is zijn feiten")
struct BeeldTests {
    @Test("P-03, X-10: een verbetering telt, de oude datum blijft, en ‘zoals bekend op’ toont de oude")
    func verbeteren() throws {
        var opbouw = Opbouw()
        let oud = try opbouw.add(.vestiging, "2022-07-18", vastgelegd: "2022-07-20")
        try opbouw.add(.vestiging, "2022-07-20", vastgelegd: "2022-07-21", werking: .verbetert(oud.id))
        #expect(opbouw.beeld.vestiging?.datum == .op("2022-07-20"))
        #expect(opbouw.beeld.alle.count == 2)
        let toen = Beeld(opbouw.feiten, bekendOp: Tijdstip(dag: .op("2022-07-20"), minuut: 1439))
        #expect(toen.vestiging?.datum == .op("2022-07-18"))
    }

    @Test("Een ingetrokken feit telt niet en blijft leesbaar met de reden")
    func intrekken() throws {
        var opbouw = Opbouw()
        let feit = try opbouw.add(.kennisgeving, "2024-01-15")
        try opbouw.add(.kennisgeving, "2024-01-15", vastgelegd: "2024-02-01", werking: .trektIn(feit.id))
        #expect(opbouw.beeld.geldend.isEmpty)
        #expect(opbouw.beeld.vervangen[feit.id]?.reden == "verschreven")
    }

    @Test("P-06: de fasen hebben een bewijs en er is één huidige fase")
    func fasen() throws {
        let opbouw = try Opbouw.metPip("2024-03-15")
        let fasen = opbouw.beeld.fasen
        #expect(fasen.filter(\.isHuidig).map(\.fase) == [.leren])
        #expect(fasen.first { $0.fase == .plan }?.bewijs?.soort == .pip)
    }

    @Test("Elke soort heeft een naam, een uitleg, unieke sleutels en een zin die leest")
    func beschrijvingen() {
        for soort in Feitsoort.allCases {
            let beschrijving = soort.beschrijving
            #expect(beschrijving.soort == soort)
            #expect(!beschrijving.naam.isEmpty && beschrijving.uitleg.hasSuffix("."), "\(soort)")
            #expect(Set(beschrijving.velden.map(\.sleutel)).count == beschrijving.velden.count, "\(soort)")
            for veld in beschrijving.velden {
                #expect(
                    !["datum", "versie", "csrf", "eenmalig", "soort", "sleutel"].contains(veld.sleutel),
                    "\(soort)"
                )
                #expect(veld.label.first?.isUppercase == true, "\(soort).\(veld.sleutel)")
            }
            let leeg = Feit(
                id: FeitID(hoog: 0, laag: 1),
                soort: soort,
                datum: .op("2024-01-01"),
                inhoud: Inhoud(),
                vastgelegd: Tijdstip(milliseconden: 0),
                door: Feit.Auteur(id: nil, naam: "test")
            )
            #expect(!beschrijving.zin(leeg).isEmpty, "\(soort)")
        }
    }

    @Test("Elke waarde komt na opslaan en na typen gelijk terug")
    func heenEnTerug() throws {
        let waarden: [(Veldvorm, Waarde)] = [
            (.dag, .dag(.op("2024-02-29"))), (.uren(max: 100), .minuten(90)), (.bedrag, .centen(125_050)),
            (.janee, .janee(false)), (.getal(0...10), .getal(7)), (.regel(max: 20), .tekst("Ëva")),
        ]
        for (vorm, waarde) in waarden {
            #expect(Waarde(opslag: waarde.opslag, vorm: vorm) == waarde)
            let veld = Veldbeschrijving(sleutel: "x", label: "X", hulp: nil, isVerplicht: false, vorm: vorm)
            #expect(try Veldlezer.read(waarde.getypt, as: veld) == waarde)
        }
    }

    @Test("P-02: wie uit het huishouden gaat, hoort er niet meer bij")
    func huishouden() throws {
        var opbouw = Opbouw()
        let id = HuishoudenID(hoog: 7, laag: 7).description
        try opbouw.add(.huishouden, "2022-01-01", ["huishouden": id, "relatie": "PARTNER"])
        #expect(opbouw.beeld.huishouden == HuishoudenID(hoog: 7, laag: 7))
        try opbouw.add(.huishouden, "2023-01-01", ["huishouden": id, "relatie": "UIT"])
        #expect(opbouw.beeld.huishouden == nil)
    }

    @Test("P-05: het regime staat met reden in het dossier")
    func regime() throws {
        var opbouw = Opbouw()
        try opbouw.add(.regime, "2021-12-20", ["wet": "WI2013", "reden": "Plichtig op 31 december 2021"])
        #expect(opbouw.beeld.wet == .wi2013)
    }
}
