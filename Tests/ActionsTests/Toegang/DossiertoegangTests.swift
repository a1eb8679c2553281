// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@testable import Actions

@Suite("Een dossier van een ander: reden, vervanging, betrokkenen")
struct DossiertoegangTests {
    private let proef: Proef
    private let dossier: DossierID

    init() async throws {
        proef = try Proef()
        dossier = try await proef.dossier(extra: ["bsn": "999990019"])
        try await proef.accounts([Proef.rosa, Proef.bram, Proef.tom, Proef.bea, Self.jet])
    }

    static let jet = Medewerker(id: MedewerkerID(hoog: 3, laag: 1), naam: "Jet Maas", rol: .jobcoach)

    private func toon(_ wie: Medewerker) async throws -> Dossierblik {
        try await ShowDossier.run(
            dossier,
            peildatum: proef.desk.vandaag,
            desk: proef.desk,
            inzage: try proef.inzage(wie)
        )
    }

    private func redenNodig(_ wie: Medewerker) async -> Bool {
        if case .redenNodig(dossier)? = await nee({ _ = try await toon(wie) }) { true } else { false }
    }

    private func vreemd(_ wie: Medewerker) async -> Bool {
        if case .nietGevonden? = await nee({ _ = try await toon(wie) }) { true } else { false }
    }

    private func regels() throws -> [Journaalregel] {
        try proef.weert().readSync { try JournaalStore($0).lines(dossier: dossier, before: nil, limit: 50) }
    }

    @Test("ASVS 8.2.2: zonder werkrelatie vraagt elk werk aan een dossier een reden, tien uur lang genoeg")
    func reden() async throws {
        #expect(await redenNodig(Proef.bram))
        let weigert = await nee { try await proef.leg(.eersteContact, "2022-10-03", in: dossier, als: Proef.bram) }
        guard case .redenNodig? = weigert else { throw Nee.nietGevonden }
        try await proef.geefReden(Proef.bram, dossier)
        #expect(try await toon(Proef.bram).id == dossier)
        let line = try #require(try regels().first)
        #expect(line.relatie == .reden && line.handeling == "dossierBekijken")
        #expect(try regels().contains { $0.handeling == "redenOpgeven" && $0.detail == "OVERLEG" })
        proef.zet("2022-10-04", minuut: 540 + 600)
        #expect(await redenNodig(Proef.bram))
    }

    @Test(
        "Een reden zonder keuze of woorden wordt niet aangenomen",
        arguments: [("", "genoeg woorden"), ("BALIE", "te")]
    )
    func ongeldigeReden(_ reden: String, _ tekst: String) async throws {
        let invoer = GiveReason.Invoer(dossier: dossier, reden: reden, toelichting: tekst)
        let weigert = await nee {
            try await GiveReason.run(invoer, desk: proef.desk, inzage: try proef.inzage(Proef.bram))
        }
        guard case .invoer(let fouten)? = weigert else { throw Nee.nietGevonden }
        #expect(fouten.count == 1)
        #expect(await redenNodig(Proef.bram))
    }

    @Test(
        "Wie een collega vervangt, kan tot en met die dag bij al zijn dossiers",
        arguments: ["01-11-2022", "02-11-2022"]
    )
    func vervanging(_ tot: String) async throws {
        let ander = try await proef.dossier("Aster", "Haile")
        let invoer = GiveReason.Invoer(dossier: dossier, reden: "VERVANGING", toelichting: "vakantie", vervangtTot: tot)
        let weigert = await nee {
            try await GiveReason.run(invoer, desk: proef.desk, inzage: try proef.inzage(Proef.bram))
        }
        // Twenty-eight days after 4 October is 1 November.
        guard tot == "01-11-2022" else {
            guard case .invoer? = weigert else { throw Nee.nietGevonden }
            return
        }
        proef.zet("2022-11-01", minuut: 1439)
        for id in [dossier, ander] {
            _ = try await ShowDossier.run(
                id,
                peildatum: proef.desk.vandaag,
                desk: proef.desk,
                inzage: try proef.inzage(Proef.bram)
            )
        }
        #expect(try regels().first?.relatie == .vervanging)
        proef.zet("2022-11-02", minuut: 0)
        #expect(await redenNodig(Proef.bram))
    }

    @Test("G-06, P12: een jobcoach ziet een dossier pas als betrokkene, dan alleen zijn deel, en daarna niet meer")
    func betrokken() async throws {
        try await proef.leg(.notitie, "2022-10-04", ["tekst": "Geheim gesprek"], in: dossier)
        #expect(await vreemd(Self.jet))
        let rosa = try proef.inzage()
        try await InvolveMedewerker.run(
            Self.jet.id,
            in: dossier,
            toelichting: "zoekt werk",
            desk: proef.desk,
            inzage: rosa
        )
        let blik = try await toon(Self.jet)
        #expect(blik.beeld.naam.contains("Tesfay") && blik.beeld.laatste(.notitie) == nil)
        #expect(blik.klokken.isEmpty && blik.beeld.laatste(.personalia)?[Personalia.bsn] == nil)
        let lijst = try await ListDossiers.run(Standfilter(), desk: proef.desk, inzage: try proef.inzage(Self.jet))
        #expect(lijst.personen == 1 && lijst.regels.map(\.dossier) == [dossier])
        let weigert = await nee {
            try await proef.leg(.notitie, "2022-10-04", ["tekst": "x"], in: dossier, als: Self.jet)
        }
        guard case .nietToegestaan? = weigert else { throw Nee.nietGevonden }
        try await InvolveMedewerker.end(Self.jet.id, in: dossier, desk: proef.desk, inzage: rosa)
        #expect(await vreemd(Self.jet))
    }

    @Test("ASVS 8.2.3, P12: zoeken vertelt niet wat er staat in tekst die iemand niet mag lezen")
    func zoeken() async throws {
        try await proef.leg(.notitie, "2022-10-04", ["tekst": "Heeft hoge schulden"], in: dossier)
        let rosa = try proef.inzage()
        try await InvolveMedewerker.run(
            Self.jet.id,
            in: dossier,
            toelichting: "zoekt werk",
            desk: proef.desk,
            inzage: rosa
        )
        func found(_ vraag: String, _ wie: Medewerker) async throws -> [String?] {
            try await FindDossiers.treffers(vraag, desk: proef.desk, inzage: try proef.inzage(wie)).treffers
                .map(\.vindplaats?.tekst)
        }
        #expect(try await found("schulden", Proef.rosa) == ["Heeft hoge schulden"])
        #expect(try await found("schulden", Proef.tom) == ["Heeft hoge schulden"])
        for wie in [Proef.bram, Self.jet] {
            #expect(try await found("schulden", wie) == [], "\(wie.naam)")
            #expect(try await found("Tesfay schulden", wie) == [], "\(wie.naam)")
            for naam in ["Tesfay", "Tesfaj"] { #expect(try await found(naam, wie) == [nil], "\(wie.naam)") }
        }
        #expect(try await found("999990019", Proef.bram) == [nil])
        #expect(try await found("999990019", Self.jet) == [])
        try await proef.geefReden(Proef.bram, dossier)
        #expect(try await found("schulden", Proef.bram) == ["Heeft hoge schulden"])
    }

    @Test("P1: het BSN staat er gemaskeerd; heel alleen na de vraag waarvoor, en dat staat in het journaal")
    func nummers() async throws {
        let blik = try await toon(Proef.rosa)
        #expect(blik.beeld.laatste(.personalia)?.inhoud["bsn"] == .tekst("•••••0019"))
        let zonder = await nee {
            _ = try await ShowNummers.run(dossier, waarvoor: "", desk: proef.desk, inzage: try proef.inzage())
        }
        guard case .invoer? = zonder else { throw Nee.nietGevonden }
        let nummers = try await ShowNummers.run(dossier, waarvoor: "DUO", desk: proef.desk, inzage: try proef.inzage())
        #expect(nummers.bsn?.cijfers == "999990019")
        #expect(try regels().first?.handeling == "nummerBekijken" && regels().first?.detail == "DUO")
    }
}

@Suite("S9: afgeschermde dossiers en noodtoegang")
struct AfschermingTests {
    private let proef: Proef
    private let dossier: DossierID
    private static let toelichting = "bedreigd door een familielid, besluit van de burgemeester"

    init() async throws {
        proef = try Proef()
        dossier = try await proef.dossier("Selam", "Kanarievogel", extra: ["bsn": "999990019"])
        try await proef.dossier("Aster", "Haile")
        try await proef.accounts([Proef.rosa, Proef.bram, Proef.tom, Proef.bea])
        try await CloseDossier.run(
            dossier,
            kring: [Proef.rosa.id],
            toelichting: Self.toelichting,
            desk: proef.desk,
            inzage: try proef.inzage(Proef.tom)
        )
    }

    private func vreemd(_ wie: Medewerker) async -> Bool {
        let weigert = await nee {
            _ = try await ShowDossier.run(
                dossier,
                peildatum: proef.desk.vandaag,
                desk: proef.desk,
                inzage: try proef.inzage(wie)
            )
        }
        if case .nietGevonden? = weigert { return true }
        return false
    }

    /// How many people somebody meets in each place that lists or counts.
    private func ontmoet(_ wie: Medewerker) async throws -> [String: Int] {
        let (desk, inzage) = (proef.desk, try proef.inzage(wie))
        var found: [String: Int] = [:]
        let lijst = try await ListDossiers.run(Standfilter(), desk: desk, inzage: inzage)
        found["lijst"] = lijst.regels.count
        found["aantal"] = lijst.personen
        found["zoek"] = try await FindDossiers.run("Kanarievogel", desk: desk, inzage: inzage).count
        found["bsn"] = try await FindDossiers.run("999990019", desk: desk, inzage: inzage).count
        let vandaag = try await proef.vandaag(Werklijstkeuze(van: .team), als: wie)
        found["team"] = vandaag.team
        found["werklijst"] = Set(vandaag.dossiersInBeeld).count
        let caseload = try await ShowCaseload.run(desk: desk, inzage: inzage)
        found["caseload"] = caseload.totaal
        return found
    }

    @Test("S9: voor wie niet in de kring zit, bestaat het dossier niet: zoeken, lijsten, aantallen, journaal, uitvoer")
    func onzichtbaar() async throws {
        #expect(await vreemd(Proef.bram))
        let bram = try await ontmoet(Proef.bram)
        #expect(bram["zoek"] == 0 && bram["bsn"] == 0 && bram["lijst"] == 1 && bram["aantal"] == 1 && bram["team"] == 1)
        #expect(bram["caseload"] == 1)
        for wie in [Proef.rosa, Proef.tom] {
            #expect(await !vreemd(wie))
            let own = try await ontmoet(wie)
            #expect(own["zoek"] == 1 && own["bsn"] == 1 && own["lijst"] == 2 && own["team"] == 2, "\(wie.naam)")
        }
        var bytes: [UInt8] = []
        let bea = try proef.inzage(Proef.bea)
        try await ExportGemeente.run(.json, desk: proef.desk, inzage: bea) { bytes += $0 }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("Haile") && !text.contains("Kanarievogel"))
        var vraag = Journaalvraag()
        vraag.dossier = dossier
        #expect(try await ShowJournaal.run(vraag, desk: proef.desk, inzage: bea).regels.isEmpty)
        let alles = try await ShowJournaal.run(Journaalvraag(), desk: proef.desk, inzage: bea)
        #expect(!alles.regels.contains { $0.dossier == dossier })
        let fg = Medewerker(id: MedewerkerID(hoog: 4, laag: 4), naam: "Fien", rol: .auditor)
        #expect(try await !ShowJournaal.run(vraag, desk: proef.desk, inzage: proef.inzage(fg)).regels.isEmpty)
    }

    @Test("S9: een reden opgeven helpt niet; het antwoord is hetzelfde als voor een nummer van niemand")
    func geenReden() async throws {
        let weigert = await nee { try await proef.geefReden(Proef.bram, dossier) }
        guard case .nietGevonden? = weigert else { throw Nee.nietGevonden }
    }

    @Test("S9: de noodtoegang vraagt een nummer en een lange reden, duurt een uur, en voor één dossier")
    func nood() async throws {
        func open(_ nummer: String, _ tekst: String) async throws -> DossierID {
            try await BreakGlass.run(
                BreakGlass.Invoer(nummer: nummer, reden: "SPOED", toelichting: tekst),
                desk: proef.desk,
                inzage: try proef.inzage(Proef.bram)
            )
        }
        for (nummer, tekst) in [("999990019", "te kort"), ("", Self.toelichting), ("111222333", Self.toelichting)] {
            guard case .invoer? = await nee({ _ = try await open(nummer, tekst) }) else { throw Nee.nietGevonden }
        }
        #expect(await vreemd(Proef.bram))
        #expect(try await open("999990019", Self.toelichting) == dossier)
        #expect(await !vreemd(Proef.bram))
        let lines = try proef.weert().readSync {
            try JournaalStore($0).lines(dossier: dossier, before: nil, limit: 5)
        }
        #expect(lines.first?.relatie == .nood && lines.contains { $0.handeling == "noodtoegang" })
        let weert = try #require(Proef.weert)
        let codec = Verzegeling(proef.desk.codec, gemeente: weert)
        let signalen = try proef.weert().readSync {
            try ToelatingStore($0, codec: codec).recent([.nood], since: Tijdstip(milliseconden: 0), limit: 5)
        }
        #expect(signalen.map(\.reden) == [Self.toelichting] && signalen.first?.wie.id == Proef.bram.id)
        proef.zet("2022-10-04", minuut: 540 + 60)
        #expect(await vreemd(Proef.bram))
    }

    @Test("De kring kan groter en kleiner, nooit leeg; opheffen maakt het dossier weer gewoon")
    func kring() async throws {
        let tom = try proef.inzage(Proef.tom)
        try await InvolveMedewerker.run(
            Proef.bram.id,
            in: dossier,
            toelichting: "vervangt Rosa",
            desk: proef.desk,
            inzage: tom
        )
        #expect(await !vreemd(Proef.bram))
        for wie in [Proef.bram, Proef.rosa] {
            try await InvolveMedewerker.end(wie.id, in: dossier, desk: proef.desk, inzage: tom)
            #expect(await vreemd(wie))
        }
        let laatste = await nee {
            try await InvolveMedewerker.end(Proef.tom.id, in: dossier, desk: proef.desk, inzage: tom)
        }
        guard case .weigering? = laatste else { throw Nee.nietGevonden }
        try await CloseDossier.lift(dossier, toelichting: "dreiging voorbij", desk: proef.desk, inzage: tom)
        #expect(await !vreemd(Proef.rosa))
        guard
            case .redenNodig? = await nee({
                _ = try await ReadDossier.run(dossier, desk: proef.desk, inzage: try proef.inzage(Proef.bram))
            })
        else { throw Nee.nietGevonden }
    }

    @Test("Wie inleest, schrijft in het afgeschermde dossier, en krijgt het niet te zien")
    func inlezen() async throws {
        let before = try await ontmoet(Proef.tom)["lijst"]
        let csv = "bsn;voornamen;achternaam;geboortedatum\n999990019;Selam;Kanarievogel;1988-02-03\n"
        _ = try await RunImport.run(
            Importopdracht(.personen, Importbron(naam: "p.csv", bytes: Array(csv.utf8))),
            desk: proef.desk,
            inzage: try proef.inzage(Proef.bea),
            ids: { [desk = proef.desk] in desk.nieuwFeit() }
        )
        #expect(try await ontmoet(Proef.tom)["lijst"] == before)
    }
}
