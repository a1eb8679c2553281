// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import DatabaseDrivers
import Domain
import Logging
import Secrets
import Storage
import TestSupport

/// A filled installation in temporary files, with what the tests ask of it.
struct Demohuis {
    let desk: Desk
    let verslag: FillDemo.Verslag

    /// Weert, Hilversum and Doetinchem on 4 October 2022; filled once for all tests, which only read.
    static let gevuld = Task { try await Demohuis() }

    init(_ opdracht: FillDemo.Opdracht = FillDemo.Opdracht()) async throws {
        desk = try Demohuis.desk(op: opdracht.dag)
        verslag = try await FillDemo.run(opdracht, desk: desk)
    }

    /// A desk on the morning of `dag`, with nothing in it.
    static func desk(op dag: Day) throws -> Desk {
        let platform = try Proefdatabase.fresh()
        try PlatformSchema.prepare(platform, at: 0)
        guard let zegel = Zegel(key: Array(repeating: 7, count: 32)) else { throw Ontbreekt(wat: "zegel") }
        return Desk(
            platform: platform,
            gemeenten: Gemeentekast { _ in
                let database = try Proefdatabase.fresh()
                try GemeenteSchema.prepare(database, at: 0)
                return database
            },
            codec: try Proefsleutel.kluis(),
            zegel: zegel,
            kluis: Wachtwoordkluis(kosten: Scryptkosten(log2N: 4, r: 8, p: 1)),
            nu: { Tijdstip(dag: dag, minuut: 8 * 60 + 30) },
            willekeur: { UInt64.random(in: .min ... .max) },
            logger: Logger(label: "demo")
        )
    }

    func database(_ code: String) throws -> any Database {
        try desk.gemeenten.open(try gemeente(code))
    }

    func codec(_ code: String) throws -> Verzegeling {
        Verzegeling(desk.codec, gemeente: try gemeente(code))
    }

    /// All dossiers of a gemeente, in the order of their ids.
    func dossiers(_ code: String = "GM0988") throws -> [Dossier] {
        let codec = try codec(code)
        return try database(code).readSync { connection in
            let store = DossierStore(connection, codec: codec)
            return try store.ids(after: nil, limit: 100_000).compactMap { try store.find($0) }
        }
    }

    /// What somebody sees who signed in with this user name.
    func inzage(_ gebruikersnaam: String) async throws -> Inzage {
        let account = try await desk.platform.read { try AccountStore($0).find(gebruikersnaam: gebruikersnaam) }
        guard let account, let id = MedewerkerID(account.id), let rol = Rol(rawValue: account.rol) else {
            throw Ontbreekt(wat: gebruikersnaam)
        }
        return Inzage(
            medewerker: Medewerker(id: id, naam: account.naam, rol: rol),
            gemeente: try gemeente(account.gemeente ?? ""),
            doel: .begeleiding
        )
    }

    func vandaag(_ gebruikersnaam: String, _ keuze: Werklijstkeuze = Werklijstkeuze()) async throws -> Vandaag {
        try await ShowVandaag.run(
            keuze,
            peildatum: desk.vandaag,
            desk: desk,
            inzage: try await inzage(gebruikersnaam)
        )
    }

    private func gemeente(_ code: String) throws -> GemeenteCode {
        guard let gemeente = GemeenteCode(code) else { throw Ontbreekt(wat: code) }
        return gemeente
    }
}

struct Ontbreekt: Error {
    let wat: String
}

extension Vandaag {
    func regels(_ soort: Werkgroepsoort) -> [Klokregel] {
        groepen.first { $0.soort == soort }?.regels ?? []
    }
}
