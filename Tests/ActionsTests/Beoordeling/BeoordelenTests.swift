// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@testable import Actions

@Suite("Te beoordelen: van het journaal naar een oordeel")
struct BeoordelenTests {
    private let proef: Proef
    private let dossier: DossierID
    static let fg = Medewerker(id: MedewerkerID(hoog: 3, laag: 9), naam: "Fenna Visser", rol: .auditor)
    static let selma = Medewerker(id: MedewerkerID(hoog: 3, laag: 8), naam: "Selma Tesfay", rol: .regisseur)

    init() async throws {
        proef = try Proef()
        dossier = try await proef.dossier(
            extra: ["bsn": "999990019", "adres": "Maasstraat 7", "postcode": "6001AB", "woonplaats": "Weert"]
        )
        try await proef.accounts([Proef.rosa, Proef.bram, Proef.tom, Proef.bea, Self.fg, Self.selma])
    }

    private func lijst(_ wie: Medewerker = Proef.tom) async throws -> Beoordelingslijst {
        try await ShowBeoordelen.run(desk: proef.desk, inzage: try proef.inzage(wie))
    }

    private func aantal(_ wie: Medewerker = Proef.tom) async throws -> Int {
        try await CountBeoordelen.run(desk: proef.desk, inzage: try proef.inzage(wie))
    }

    private func nood(_ wie: Medewerker = Proef.bram) async throws {
        _ = try await BreakGlass.run(
            .init(nummer: "999990019", reden: "SPOED", toelichting: "de politie vraagt nu waar hij is"),
            desk: proef.desk,
            inzage: try proef.inzage(wie)
        )
    }

    private func oordeel(
        _ regel: Beoordelingslijst.Regel,
        _ wie: Medewerker,
        _ oordeel: String = "IN_ORDE"
    ) async throws {
        try await JudgeVoorval.run(
            .init(
                medewerker: regel.voorval.medewerker,
                dossier: regel.voorval.dossier,
                dag: regel.voorval.dag,
                gezien: regel.voorval.laatste,
                oordeel: oordeel,
                toelichting: "gesproken met de medewerker"
            ),
            desk: proef.desk,
            inzage: try proef.inzage(wie)
        )
    }

    @Test("S9: noodtoegang telt meteen mee en staat bovenaan tot een ander een oordeel geeft, dat leesbaar blijft")
    func noodtoegang() async throws {
        #expect(try await aantal() == 0)
        try await nood()
        #expect(try await aantal() == 1)
        #expect(try await aantal(Self.fg) == 1)
        let regel = try #require(try await lijst().open.first)
        #expect(regel.voorval.isNood && regel.naam == "Bram Hendrikx")
        #expect(regel.redenen == ["spoed: er is direct hulp nodig: de politie vraagt nu waar hij is"])
        // It does not go away by itself.
        proef.zet("2022-12-20")
        #expect(try await lijst().open.first?.voorval.isNood == true)
        try await oordeel(regel, Proef.tom)
        #expect(try await aantal() == 0)
        let after = try await lijst(Self.fg)
        #expect(after.open.isEmpty)
        let found = try #require(after.beoordeeld.first)
        #expect(found.oordeel == .inOrde && found.door == "Tom Peeters" && found.kenmerken.contains(.nood))
        #expect(found.toelichting == "gesproken met de medewerker")
        let lines = try proef.weert().readSync { try JournaalStore($0).lines(dossier: dossier, before: nil, limit: 9) }
        #expect(lines.contains { $0.handeling == "inzageBeoordelen" && $0.detail?.hasPrefix("IN_ORDE") == true })
    }

    @Test("Over uzelf oordeelt een ander; wie begeleidt, ziet de lijst niet")
    func eigen() async throws {
        try await nood(Proef.tom)
        let regel = try #require(try await lijst().open.first)
        #expect(regel.isEigen)
        let refused = await nee { try await oordeel(regel, Proef.tom) }
        guard case .invoer? = refused else { throw Nee.nietGevonden }
        try await oordeel(regel, Self.fg, "UITLEG")
        #expect(try await aantal() == 0)
        let closed = await nee { _ = try await lijst(Proef.rosa) }
        guard case .nietToegestaan? = closed else { throw Nee.nietGevonden }
    }

    @Test("Wat er na het oordeel bij komt, staat weer open; een oordeel over wat men niet zag, kan niet")
    func erbij() async throws {
        try await nood()
        let regel = try #require(try await lijst().open.first)
        proef.zet("2022-10-04", minuut: 560)
        _ = try await ShowDossier.run(
            dossier,
            peildatum: proef.desk.vandaag,
            desk: proef.desk,
            inzage: try proef.inzage(Proef.bram)
        )
        let late = await nee { try await oordeel(regel, Proef.tom) }
        guard case .invoer? = late else { throw Nee.nietGevonden }
        let now = try #require(try await lijst().open.first)
        try await oordeel(now, Proef.tom)
        #expect(try await lijst().open.isEmpty)
        proef.zet("2022-10-04", minuut: 580)
        try await nood()
        #expect(try await lijst().open.first?.eerder?.oordeel == .inOrde)
        #expect(try await aantal() == 1)
    }

    @Test("P9: dezelfde naam, hetzelfde adres en een bekende persoon vallen op, zonder dat zij ergens worden bewaard")
    func verwant() async throws {
        try await proef.geefReden(Self.selma, dossier)
        #expect(try await lijst().open.first?.voorval.kenmerken == [.zelfdeNaam, .reden])
        let inzage = try proef.inzage(Proef.tom)
        try await SetBeoordeling.thuis(
            Self.selma.id,
            postcode: "6001 ab",
            adres: "Maasstr. 7",
            desk: proef.desk,
            inzage: inzage
        )
        try await SetBeoordeling.bekend(
            dossier.description,
            reden: "was op televisie",
            desk: proef.desk,
            inzage: inzage
        )
        let marks = try #require(try await lijst().open.first?.voorval.kenmerken)
        #expect(Set(marks) == [.bekendPersoon, .zelfdeAdres, .zelfdeNaam, .reden])
        try await SetBeoordeling.nietMeerBekend(dossier, desk: proef.desk, inzage: inzage)
        try await SetBeoordeling.werktijd(van: "10", tot: "12", desk: proef.desk, inzage: inzage)
        let later = try #require(try await lijst().open.first?.voorval.kenmerken)
        #expect(Set(later) == [.zelfdeAdres, .zelfdeNaam, .reden, .buitenWerktijd])
    }

    @Test("Een afgeschermd dossier staat er alleen voor de kring en voor wie toezicht houdt")
    func afgeschermd() async throws {
        try await CloseDossier.run(
            dossier,
            kring: [Proef.rosa.id],
            toelichting: "bedreigd door familie",
            desk: proef.desk,
            inzage: try proef.inzage(Proef.tom)
        )
        let other = Medewerker(id: MedewerkerID(hoog: 3, laag: 7), naam: "Tine Bos", rol: .teamleider)
        try await nood()
        #expect(try await aantal(other) == 0)
        #expect(try await lijst(other).open.isEmpty)
        #expect(try await aantal(Self.fg) == 1)
        #expect(try await lijst(Proef.tom).open.first?.voorval.isNood == true)
    }
}

@Suite("Uitvoer van meer dan honderd personen vraagt een tweede")
struct TweedePersoonTests {
    @Test("ASVS 2.3.5: gevraagd, door een ander goedgekeurd, één keer opgehaald binnen een dag, alles in het journaal")
    func tweede() async throws {
        let proef = try Proef()
        for number in 0..<100 { try await proef.dossier("P\(number)", "Tesfay") }
        let (tom, bea) = (try proef.inzage(Proef.tom), try proef.inzage(Proef.bea))
        func haal(_ inzage: Inzage, _ verzoek: String?, _ vorm: ExportGemeente.Vorm = .personen) async -> Nee? {
            await nee {
                try await ExportGemeente.run(vorm, verzoek: verzoek, desk: proef.desk, inzage: inzage) { _ in }
            }
        }
        #expect(await haal(tom, nil) == nil)
        try await proef.dossier("Nog", "Een")
        #expect(await haal(tom, nil) != nil)
        try await AskUitvoer.run(.personen, reden: "jaarlijkse controle", desk: proef.desk, inzage: tom)
        let asked = try #require(try await AskUitvoer.list(desk: proef.desk, inzage: bea).first)
        #expect(asked.aantal == 101 && !asked.isEigen)
        #expect(await haal(tom, asked.id) != nil)
        #expect(await nee { try await AskUitvoer.decide(asked.id, isGood: true, desk: proef.desk, inzage: tom) } != nil)
        try await AskUitvoer.decide(asked.id, isGood: true, desk: proef.desk, inzage: bea)
        #expect(await haal(bea, asked.id) != nil)
        #expect(await haal(tom, asked.id, .json) != nil)
        #expect(await haal(tom, asked.id) == nil)
        #expect(await haal(tom, asked.id) != nil)
        let seen = try await ShowBeoordelen.run(desk: proef.desk, inzage: tom).open.map(\.voorval)
        #expect(seen.map(\.kenmerken) == [[.groteUitvoer]] && seen.first?.medewerker == Proef.tom.id)
        try await AskUitvoer.run(.json, reden: "verhuizing van het systeem", desk: proef.desk, inzage: bea)
        let second = try #require(
            try await AskUitvoer.list(desk: proef.desk, inzage: tom).first { $0.vorm.contains("JSON") }
        )
        try await AskUitvoer.decide(second.id, isGood: true, desk: proef.desk, inzage: tom)
        proef.zet("2022-10-05", minuut: 541)
        #expect(await haal(bea, second.id, .json) != nil)
        let lines = try proef.weert().readSync { try JournaalStore($0).lines(dossier: nil, before: nil, limit: 20) }
        #expect(lines.filter { $0.handeling == "gegevensUitvoeren" && $0.aantal != nil }.count == 2)
        #expect(lines.contains { $0.detail == "goedgekeurd: verzoek \(asked.id)" })
    }
}
