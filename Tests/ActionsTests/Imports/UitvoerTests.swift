// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Exchange
import Storage
import Testing

@testable import Actions

@Suite("Uitvoer en weer inlezen")
struct UitvoerTests {
    @Test(
        "X-08: uitvoer als JSON en inlezen bij een andere gemeente geeft dezelfde dossiers en dezelfde lijsten",
        arguments: 0..<6
    )
    func roundTrip(seed: Int) async throws {
        let balie = try await Balie()
        try await fill(balie, seed: UInt64(seed))
        let other = try balie.teamleider(bij: "GM0957")
        let file = try await balie.uitvoer(.json)
        let rapport = try await balie.lees(.dossiers, file, other)
        #expect(rapport.fouten == [])
        let (before, after) = (try await balie.dossiers(), try await balie.dossiers(other))
        #expect(before.count == 12)
        #expect(after.map(\.id) == before.map(\.id))
        #expect(after.map(\.feiten) == before.map(\.feiten))
        #expect(before.contains { $0.feiten.contains { $0.werking != .nieuw } })
        let again = try await balie.lees(.dossiers, file, other)
        #expect(again.overgeslagen == 12 && again.feiten == 0)
        #expect(try await lines(balie, balie.teamleider) == lines(balie, other))
    }

    @Test("X-08: uitvoer als CSV en inlezen in een leeg systeem geeft dezelfde stand van zaken")
    func csv() async throws {
        let balie = try await Balie()
        try await fill(balie, seed: 3)
        let leeg = try await Balie()
        let first = try await leeg.lees(.personen, try await balie.uitvoer(.personen))
        #expect(first.fouten == [])
        let second = try await leeg.lees(.feiten(nil), try await balie.uitvoer(.feiten(nil)))
        #expect(second.fouten == [])
        let (before, after) = (try await balie.dossiers().map(\.beeld), try await leeg.dossiers().map(\.beeld))
        #expect(after.map(\.naam) == before.map(\.naam))
        for soort in Feitsoort.allCases {
            // Of what holds until the next, the persons file may name an earlier day for the same value.
            let isState = soort.beschrijving.geldtTotVolgende
            let same = zip(before, after).allSatisfy { before, after in
                isState
                    ? before.laatste(soort)?.inhoud == after.laatste(soort)?.inhoud
                    : before.feiten(soort).map(\.inhoud) == after.feiten(soort).map(\.inhoud)
            }
            #expect(same, "\(soort)")
        }
        #expect(try await leeg.lees(.feiten(nil), try await balie.uitvoer(.feiten(nil))).feiten == 0)
    }

    @Test("X-08: één dossier gaat naar buiten als JSON en als CSV, met een regel in het journaal")
    func one() async throws {
        let balie = try await Balie()
        try await fill(balie, seed: 1)
        let dossier = try #require(try await balie.dossiers().first)
        let json = try await ExportDossier.run(dossier.id, als: .json, desk: balie.desk, inzage: balie.teamleider)
        let read = try Dossierbestand.read(json, vandaag: balie.desk.vandaag)
        #expect(read.feiten == dossier.feiten)
        let csv = try await ExportDossier.run(dossier.id, als: .csv, desk: balie.desk, inzage: balie.teamleider)
        #expect(String(decoding: csv, as: UTF8.self).contains(dossier.id.description))
        let regel = try #require(try await balie.journaal().first)
        #expect(regel.dossier == dossier.id && regel.doel == .uitvoer)
        await #expect(throws: Nee.self) {
            try await ExportDossier.run(
                DossierID(hoog: 4, laag: 4),
                als: .json,
                desk: balie.desk,
                inzage: balie.teamleider
            )
        }
    }

    @Test("X-08: fouten in een JSON-bestand noemen regel en pad; niets blijft")
    func faults() async throws {
        let balie = try await Balie()
        let good = #"{"formaat":"meedoen-dossier/1","feiten":[{"soort":"vestiging","datum":"2024-01-01"}]}"#
        let rapport = try await balie.lees(
            .dossiers,
            """
            \(good)
            {"formaat":"meedoen-dossier/1","feiten":[{"soort":"pip","datum":"2024-02-30","inhoud":{"leerroute":"B"}}]}
            {"formaat":"meedoen-dossier/1","feiten":[
              {"soort":"plicht","datum":"2024-03-01"},{"soort":"pip","datum":"2024-02-01","inhoud":{"leerroute":"O","niveau":"A2"}}]}
            {"formaat":"meedoen-dossier/1", "feiten": [
            """
        )
        #expect(rapport.fouten.map(\.regel) == [2, 3, 5])
        #expect(rapport.fouten.prefix(2).map(\.plaats) == ["feiten[0].datum", "feiten[1]"])
        #expect(try await balie.dossiers().isEmpty)
    }

    @Test(
        "X-08: een JSON-bestand zonder kenmerken maakt twee keer hetzelfde; een BSN van een ander dossier is een fout"
    )
    func withoutIDs() async throws {
        let balie = try await Balie()
        func document(_ dossier: String, _ rest: String) -> String {
            #"{"formaat":"meedoen-dossier/1",\#(dossier)"feiten":[{"soort":"personalia","datum":"2024-01-01","inhoud":"#
                + #"{"voornamen":"A","achternaam":"B","geboortedatum":"1990-01-01"\#(rest)}},"#
                + #"{"soort":"participatieUren","datum":"2024-05-01","inhoud":{"uren":2}},"#
                + #"{"soort":"participatieUren","datum":"2024-05-01","inhoud":{"uren":2}}]}"#
        }
        let file = document("", "") + document("", #","bsn":"123456782""#)
        #expect(try await balie.lees(.dossiers, file).nieuw == 2)
        #expect(try await balie.dossiers().map(\.feiten.count) == [3, 3])
        let again = try await balie.lees(.dossiers, file)
        #expect(again.overgeslagen == 2 && again.feiten == 0)
        let other = try await balie.lees(
            .dossiers,
            document(#""dossier":"00000000000000000000000000000007","#, #","bsn":"123456782""#)
        )
        #expect(other.fouten.first?.zin.contains("zelfde BSN") == true)
    }

    private func lines(_ balie: Balie, _ inzage: Inzage) async throws -> [Standregel] {
        let codec = try await balie.desk.verzegeling(inzage)
        return try await balie.desk.database(inzage).read {
            try StandStore($0, codec: codec).list(Standfilter(alleenOpen: false), after: nil, limit: 100)
        }
    }

    /// Twelve dossiers with a trajectory, corrections and withdrawals, recorded by hand.
    private func fill(_ balie: Balie, seed: UInt64) async throws {
        var generator = SystemRandomNumberGenerator()
        var rows = ["sleutel;voornamen;achternaam;geboortedatum;groep;wet;koppeldatum;kennisgeving;vestiging;regisseur"]
        for number in 0..<12 {
            let day = (Day(iso: "2024-01-10") ?? Day(number: 0)).adding(
                days: Int((seed &* 7 &+ UInt64(number) &* 13) % 300)
            )
            rows.append(
                "K\(number);\("ABCDEFGHIJKL".dropFirst(number).first ?? "A")nna ;Achter\(number);1990-01-\(10 + number);ASIEL;WI2021;"
                    + "\(day.adding(days: -60).iso);\(day.iso);\(day.adding(days: -3).iso);s.devries"
            )
        }
        _ = try await balie.lees(.personen, rows.joined(separator: "\n"))
        for dossier in try await balie.dossiers() {
            let kennis = try #require(dossier.beeld.laatste(.kennisgeving))
            let teksten = ["taal: B1", "=1+1", "<script>alert(1)</script>", "اللغة", "a;b\n\"c\""]
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let velden = Dictionary(
                    uniqueKeysWithValues: Notitie.beschrijving.velden.filter(\.isVerplicht).map {
                        ($0.sleutel, teksten.randomElement(using: &generator) ?? "x")
                    }
                )
                _ = try await RecordFeit.run(
                    .init(dossier: dossier.id, soort: .notitie, datum: "2026-05-01", velden: velden, versie: nil),
                    desk: balie.desk,
                    inzage: balie.regisseur,
                    id: balie.ids()
                )
            }
            _ = try await CorrectFeit.run(
                .init(
                    dossier: dossier.id,
                    feit: kennis.id,
                    datum: kennis.datum.adding(days: 1).iso,
                    velden: [:],
                    reden: "brief gezien",
                    versie: nil
                ),
                desk: balie.desk,
                inzage: balie.regisseur,
                id: balie.ids()
            )
            if Bool.random(using: &generator), let koppeling = dossier.beeld.laatste(.koppeling) {
                _ = try await WithdrawFeit.run(
                    koppeling.id,
                    in: dossier.id,
                    reden: "verkeerde persoon",
                    versie: nil,
                    desk: balie.desk,
                    inzage: balie.regisseur,
                    id: balie.ids()
                )
            }
        }
    }
}
