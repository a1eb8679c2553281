// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Logging
import Secrets
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Actions

/// A desk with two empty gemeenten, a regisseur and a teamleider, on a fixed day.
struct Balie: Sendable {
    static let gemeente = GemeenteCode("GM0988")
    let desk: Desk
    let teamleider: Inzage
    let regisseur: Inzage
    private let teller = Teller()

    /// Ids in order, the same in every run.
    var ids: @Sendable () -> FeitID { { [teller] in teller.next() } }

    init(vandaag: String = "2026-06-01") async throws {
        let platform = try Proefdatabase.fresh()
        try PlatformSchema.prepare(platform, at: 0)
        let gemeente = try #require(Balie.gemeente)
        let sanne = Medewerker(id: MedewerkerID(hoog: 5, laag: 1), naam: "Sanne de Vries", rol: .regisseur)
        try platform.writeExclusively { connection in
            try AccountStore(connection).add(
                Account(
                    id: sanne.id.description,
                    gemeente: gemeente.code,
                    gebruikersnaam: "S.deVries",
                    naam: sanne.naam,
                    rol: sanne.rol.rawValue,
                    aangemaakt: 0,
                    aangemaaktDoor: "installatie"
                ),
                wachtwoord: nil
            )
        }
        let dag = try #require(Day(iso: vandaag))
        desk = Desk(
            platform: platform,
            gemeenten: Gemeentekast { _ in
                let database = try Proefdatabase.fresh()
                try GemeenteSchema.prepare(database, at: 0)
                return database
            },
            codec: try Proefsleutel.kluis(),
            zegel: try #require(Zegel(key: [UInt8](repeating: 7, count: 32))),
            kluis: Wachtwoordkluis(),
            nu: { Tijdstip(dag: dag, minuut: 600) },
            willekeur: { UInt64.random(in: .min ... .max) },
            logger: Logger(label: "test")
        )
        regisseur = Inzage(medewerker: sanne, gemeente: gemeente, doel: .begeleiding)
        teamleider = Inzage(
            medewerker: Medewerker(id: MedewerkerID(hoog: 5, laag: 2), naam: "Tom Bakker", rol: .teamleider),
            gemeente: gemeente,
            doel: .sturing
        )
    }

    /// The same person, at another gemeente.
    func teamleider(bij code: String) throws -> Inzage {
        Inzage(medewerker: teamleider.medewerker, gemeente: try #require(GemeenteCode(code)), doel: .sturing)
    }

    func lees(_ soort: Importsoort, _ tekst: String, _ inzage: Inzage? = nil) async throws -> Importrapport {
        try await lees(Importopdracht(soort, Importbron(naam: "test", bytes: Array(tekst.utf8), stuk: 100)), inzage)
    }

    func lees(_ opdracht: Importopdracht, _ inzage: Inzage? = nil) async throws -> Importrapport {
        switch try await RunImport.run(opdracht, desk: desk, inzage: inzage ?? teamleider, ids: ids) {
        case .ingelezen(let rapport), .geweigerd(let rapport): rapport
        }
    }

    func proef(_ soort: Importsoort, _ tekst: String) async throws -> Importrapport {
        let opdracht = Importopdracht(soort, Importbron(naam: "test", bytes: Array(tekst.utf8)))
        return try await CheckImport.run(opdracht, desk: desk, inzage: teamleider, ids: ids)
    }

    /// All dossiers of a gemeente, whole.
    func dossiers(_ inzage: Inzage? = nil) async throws -> [Dossier] {
        let codec = try await desk.verzegeling(inzage ?? teamleider)
        return try await desk.database(inzage ?? teamleider).read { connection in
            let store = DossierStore(connection, codec: codec)
            return try store.ids(after: nil, limit: 10_000).compactMap { try store.find($0) }
        }
    }

    /// How many rows each table has.
    func rijen() async throws -> [String: Int] {
        try await desk.database(teamleider).read { connection in
            var counts: [String: Int] = [:]
            for table in ["dossier", "feit", "stand", "klok", "sleutel", "zoekregel", "inlezing"] {
                counts[table] = try connection.number("SELECT count(*) FROM \(table)")
            }
            return counts
        }
    }

    func journaal() async throws -> [Journaalregel] {
        try await desk.database(teamleider).read { try JournaalStore($0).lines(dossier: nil, before: nil, limit: 100) }
    }

    func uitvoer(_ vorm: ExportGemeente.Vorm, _ inzage: Inzage? = nil) async throws -> String {
        var bytes: [UInt8] = []
        try await ExportGemeente.run(vorm, desk: desk, inzage: inzage ?? teamleider) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }
}

private final class Teller: Sendable {
    private let number = Mutex<UInt64>(0)

    func next() -> FeitID {
        FeitID(
            hoog: 9,
            laag: number.withLock { number in
                number += 1
                return number
            }
        )
    }
}
