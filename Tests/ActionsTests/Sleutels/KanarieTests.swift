// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Foundation
import Logging
import Secrets
import Storage
import TestSupport
import Testing

@testable import Actions

/// A word of its own in every field that somebody can write in, through all that is done with a dossier; none of them may be in
/// the files of the engine, its journal of writes among them (S14).
@Suite struct KanarieTests {
    @Test(
        "S14, P1: van geen veld staat iets leesbaars op schijf, ook niet na verbeteren, inlezen en herbouwen",
        arguments: DatabaseEngine.allCases.filter { $0 == .sqlite || Kanariehuis.clustermap != nil }
    )
    func nergens(engine: DatabaseEngine) async throws {
        let huis = try Kanariehuis(engine)
        defer { huis.close() }
        try await huis.leef()
        // What must be found is found: the way of looking works.
        #expect(try huis.found(["Rosa van Dael"]) == ["Rosa van Dael"])
        #expect(huis.kanaries.woorden.count > 70)
        #expect(try huis.found(huis.kanaries.alle) == [])
        try await huis.verbouw()
        #expect(try huis.found(huis.kanaries.alle) == [])
    }
}

/// Words and numbers that nobody else has.
final class Kanaries {
    private(set) var woorden: [String] = []
    private(set) var nummers: [String] = []

    var alle: [String] { woorden + nummers }

    func woord() -> String {
        let word = "xq" + String((0..<10).map { _ in "abcdefghijklmnoprstuvwyz".randomElement() ?? "a" })
        woorden.append(word)
        return word
    }

    func bsn() -> String {
        while true {
            // Of the range that is never given out.
            guard let bsn = BSN("9999" + String(Int.random(in: 10_000...99_999))) else { continue }
            nummers.append(bsn.cijfers)
            return bsn.cijfers
        }
    }

    func cijfers(_ count: Int) -> String {
        let digits = String((0..<count).map { _ in "123456789".randomElement() ?? "1" })
        nummers.append(digits)
        return digits
    }
}

/// A desk with its databases in a place where the bytes can be looked at.
final class Kanariehuis {
    let desk: Desk
    let inzage: Inzage
    let kanaries = Kanaries()
    private let map: String
    private let isEigen: Bool
    private let gemeente: GemeenteCode

    init(_ engine: DatabaseEngine) throws {
        gemeente = try #require(Proef.weert)
        inzage = Inzage(medewerker: Proef.rosa, gemeente: gemeente, doel: .begeleiding)
        isEigen = engine == .sqlite
        let eigen = NSTemporaryDirectory() + "kanarie-\(UInt64.random(in: .min ... .max))"
        map = isEigen ? eigen : Self.clustermap ?? eigen
        if isEigen { try FileManager.default.createDirectory(atPath: map, withIntermediateDirectories: true) }
        let open: @Sendable (String) throws -> any Database = { naam in
            if engine == .sqlite { return try SQLiteDatabase.open("\(eigen)/\(naam).sqlite") }
            return try Proefdatabase.postgresql()
        }
        let platform = try open("platform")
        try PlatformSchema.prepare(platform, at: 0)
        desk = Desk(
            platform: platform,
            gemeenten: Gemeentekast { code in
                let database = try open("\(code)")
                try GemeenteSchema.prepare(database, at: 0)
                return database
            },
            codec: try Proefsleutel.kluis(),
            zegel: try #require(Zegel(key: [UInt8](repeating: 7, count: 32))),
            kluis: Wachtwoordkluis(kosten: Scryptkosten(log2N: 4, r: 1, p: 1)),
            nu: { Tijdstip(dag: Day(iso: "2026-06-01") ?? .distantPast, minuut: 540) },
            willekeur: { UInt64.random(in: .min ... .max) },
            logger: Logger(label: "kanarie")
        )
    }

    /// The data of the server of the tests, when they lie on this machine: beside its socket.
    static var clustermap: String? {
        let url = ProcessInfo.processInfo.environment["MEEDOEN_PROEF_POSTGRESQL"] ?? ""
        guard let socket = url.split(separator: "host=").last, url.contains("host=/") else { return nil }
        let map = "\(socket)/data"
        return FileManager.default.fileExists(atPath: "\(map)/pg_wal") ? map : nil
    }

    func close() {
        try? desk.gemeenten.close()
        try? desk.platform.close()
        if isEigen { try? FileManager.default.removeItem(atPath: map) }
    }

    /// Which of these stand somewhere in the files.
    func found(_ values: [String]) throws -> Set<String> {
        let list = NSTemporaryDirectory() + "gezocht-\(UInt64.random(in: .min ... .max))"
        try Data(values.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: list))
        defer { try? FileManager.default.removeItem(atPath: list) }
        let (grep, pipe) = (Process(), Pipe())
        grep.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        grep.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
        grep.arguments = ["grep", "-r", "-a", "-i", "-o", "-h", "-s", "-F", "-f", list, map]
        grep.standardOutput = pipe
        try grep.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        grep.waitUntilExit()
        return Set(String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init))
    }
}

// MARK: - What happens in the house

extension Kanariehuis {
    /// Opens, writes, drafts, corrects, withdraws, reads in and searches.
    func leef() async throws {
        let id = try await dossier()
        try await schrijf(id)
        try await alleVelden()
        try await lees()
        let dubbel = personalia()
        let naam = try #require(dubbel["achternaam"])
        #expect(try await FindDossiers.treffers(naam, desk: desk, inzage: inzage).treffers.isEmpty)
        let bekend = try #require(kanaries.woorden.first)
        #expect(
            try await FindDossiers.treffers(bekend, desk: desk, inzage: inzage).treffers.map(\.regel.dossier) == [id]
        )
        #expect(try await ListDossiers.run(Standfilter(alleenOpen: false), desk: desk, inzage: inzage).personen == 3)
    }

    /// Makes what is derived anew, and gives all a new key.
    func verbouw() async throws {
        _ = try await RebuildDerived.run(gemeente, desk: desk)
        _ = try await Reencrypt.rotate(gemeente, desk: desk)
        _ = try await Reencrypt.now(gemeente, desk: desk)
        let bekend = try #require(kanaries.woorden.first)
        #expect(try await FindDossiers.run(bekend, desk: desk, inzage: inzage).count == 1)
    }

    private func personalia() -> [String: String] {
        [
            "voornamen": kanaries.woord(), "achternaam": kanaries.woord(), "geboortedatum": "1980-01-10",
            "bsn": kanaries.bsn(), "vnummer": kanaries.cijfers(10), "telefoon": "06" + kanaries.cijfers(8),
            "email": "\(kanaries.woord())@voorbeeld.example", "adres": "\(kanaries.woord())straat 1",
        ]
    }

    private func dossier() async throws -> DossierID {
        let uitkomst = try await OpenDossier.run(
            OpenDossier.Invoer(personalia: personalia(), feiten: [], regisseur: Proef.rosa, ondanksDubbel: true),
            desk: desk,
            inzage: inzage,
            ids: { [desk] in desk.nieuwFeit() },
            id: desk.nieuwKenmerk()
        )
        guard case .geopend(let id) = uitkomst else { throw Nee.nietGevonden }
        return id
    }

    private func schrijf(_ id: DossierID) async throws {
        try await notitie(id)
        try await notitie(id)
        try await Concept.bewaar(
            ["tekst": "Klad \(kanaries.woord())"],
            adres: "\(id) notitie",
            desk: desk,
            inzage: inzage
        )
        let codec = Verzegeling(desk.codec, gemeente: gemeente)
        let notities = try await desk.database(inzage).read { connection in
            try DossierStore(connection, codec: codec).feiten(id).filter { $0.soort == .notitie }.map(\.id)
        }
        let verbetering = CorrectFeit.Invoer(
            dossier: id,
            feit: try #require(notities.first),
            datum: "2026-05-03",
            velden: ["tekst": "Beter: \(kanaries.woord())"],
            reden: "Fout: \(kanaries.woord())",
            versie: nil
        )
        _ = try await CorrectFeit.run(verbetering, desk: desk, inzage: inzage, id: desk.nieuwFeit())
        _ = try await WithdrawFeit.run(
            try #require(notities.last),
            in: id,
            reden: "Hoort niet bij \(kanaries.woord())",
            versie: nil,
            desk: desk,
            inzage: inzage,
            id: desk.nieuwFeit()
        )
    }

    private func notitie(_ id: DossierID) async throws {
        let invoer = RecordFeit.Invoer(
            dossier: id,
            soort: .notitie,
            datum: "2026-05-03",
            velden: ["tekst": "Praat over \(kanaries.woord()) en \(kanaries.woord())"],
            versie: nil
        )
        _ = try await RecordFeit.run(invoer, desk: desk, inzage: inzage, id: desk.nieuwFeit())
    }

    /// A dossier with every kind of feit, and a word of its own in each field that takes words.
    private func alleVelden() async throws {
        let id = DossierID(hoog: .random(in: .min ... .max), laag: .random(in: .min ... .max))
        let nu = desk.nu()
        let feiten = Feitsoort.allCases.map { soort in
            Feit(
                id: desk.nieuwFeit(),
                soort: soort,
                datum: nu.dag,
                inhoud: inhoud(soort),
                vastgelegd: nu,
                door: Feit.Auteur(id: Proef.rosa.id, naam: Proef.rosa.naam)
            )
        }
        let codec = Verzegeling(desk.codec, gemeente: gemeente)
        try await desk.database(inzage).write { connection in
            let store = DossierStore(connection, codec: codec)
            try store.create(id, with: feiten, op: nu)
            let beeld = Beeld(feiten)
            try Afgeleid(connection, codec: codec, kader: .standaard, ring: store.ring)
                .refresh(beeld, of: id, versie: 1, ofNew: Persoonssleutels(beeld))
        }
    }

    private func inhoud(_ soort: Feitsoort) -> Inhoud {
        var inhoud = Inhoud()
        for veld in soort.beschrijving.velden {
            switch veld.vorm {
            case .regel(let max) where max >= 12, .tekst(let max) where max >= 12:
                inhoud.set(veld.sleutel, .tekst(kanaries.woord()))
            case .bsn: inhoud.set(veld.sleutel, .tekst(kanaries.bsn()))
            case .vnummer: inhoud.set(veld.sleutel, .tekst(kanaries.cijfers(10)))
            default: continue
            }
        }
        return inhoud
    }

    private func lees() async throws {
        let teamleider = Inzage(medewerker: Proef.tom, gemeente: gemeente, doel: .sturing)
        let personen = """
            sleutel;voornamen;achternaam;geboortedatum;bsn;groep;wet
            K1;\(kanaries.woord());\(kanaries.woord());1988-03-05;\(kanaries.bsn());ASIEL;WI2021
            """
        let feiten = """
            sleutel;soort;datum;tekst
            K1;notitie;2026-02-02;gesproken over \(kanaries.woord())
            """
        for (soort, tekst) in [(Importsoort.personen, personen), (.feiten(nil), feiten)] {
            let opdracht = Importopdracht(soort, Importbron(naam: "test", bytes: Array(tekst.utf8)))
            let uitkomst = try await RunImport.run(
                opdracht,
                desk: desk,
                inzage: teamleider,
                ids: { [desk] in desk.nieuwFeit() }
            )
            guard case .ingelezen = uitkomst else { throw Nee.nietGevonden }
        }
    }
}
