// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// Against what looks are held: office hours, persons whom many people know, and where employees live.
package struct Beoordelingsinstelling: Sendable {
    package struct Bekend: Sendable {
        package let dossier: DossierID
        package let reden: String
        package let door: String
        package let vanaf: Tijdstip
    }

    package let werktijd: Werktijd
    package let bekend: [Bekend]
    package let medewerkers: [Medewerker]
    /// Of whom an address is kept; the address itself is not shown.
    package let metAdres: Set<MedewerkerID>
}

package enum SetBeoordeling {
    package static func show(desk: Desk, inzage: Inzage) async throws -> Beoordelingsinstelling {
        let inzage = try desk.check(.inzageBeoordelen, inzage)
        let codec = try await desk.toezicht(inzage)
        let people = try await desk.medewerkers(inzage.gemeente)
        let nu = desk.nu()
        let database = try desk.database(inzage)
        try await database.note { connection in
            try JournaalStore(connection).append(.inzageBeoordelen, inzage: inzage, detail: "instellingen", op: nu)
        }
        return try await database.read { connection in
            let store = BekendStore(connection, codec: codec.verzegeling)
            return Beoordelingsinstelling(
                werktijd: Werktijd(try InstellingStore(connection).values()),
                bekend: try store.all().map {
                    .init(dossier: $0.dossier, reden: $0.reden, door: $0.door, vanaf: $0.vanaf)
                },
                medewerkers: people,
                metAdres: Set(try store.thuis().keys)
            )
        }
    }

    /// Whole hours.
    package static func werktijd(van: String, tot: String, desk: Desk, inzage: Inzage) async throws {
        guard let first = Int(van.trimmed), let last = Int(tot.trimmed), (0...23).contains(first),
            (1...24).contains(last),
            first < last
        else {
            throw Nee.invoer([
                Veldfout("van", "Vul hele uren in, zoals 7 en 19. Het eerste uur komt eerst.", kind: .ongeldig)
            ])
        }
        try await change("werktijd \(first)-\(last)", nil, desk, inzage) { connection, _, inzage, nu in
            let store = InstellingStore(connection)
            for (key, value) in [(Werktijd.sleutels.van, first), (Werktijd.sleutels.tot, last)] {
                try store.set(key, String(value), vanaf: nu.dag, door: inzage.medewerker.naam, op: nu)
            }
        }
    }

    /// Marks a dossier as of somebody whom many people know.
    package static func bekend(_ nummer: String, reden: String, desk: Desk, inzage: Inzage) async throws {
        guard let dossier = DossierID(nummer.trimmed) else { throw unknown }
        if let wrong = Toelichting.fout(reden.trimmed, min: 5) { throw Nee.invoer([wrong]) }
        let id = desk.nieuwKenmerk(Voorval.self).description
        try await change("bekend persoon", dossier, desk, inzage) { connection, codec, inzage, nu in
            guard try DossierStore(connection, codec: codec).version(dossier) != nil else { throw unknown }
            _ = try BekendStore(connection, codec: codec)
                .mark(dossier, id: id, reden: reden.trimmed, door: inzage.medewerker, op: nu)
        }
    }

    private static var unknown: Nee {
        .invoer([Veldfout("dossier", "Er is hier geen dossier met dit nummer.", kind: .ongeldig)])
    }

    package static func nietMeerBekend(_ dossier: DossierID, desk: Desk, inzage: Inzage) async throws {
        try await change("niet meer bekend persoon", dossier, desk, inzage) { connection, codec, inzage, nu in
            guard try BekendStore(connection, codec: codec).end(dossier, door: inzage.medewerker.id, op: nu) else {
                throw Nee.nietGevonden
            }
        }
    }

    /// Keeps where an employee lives, to compare with; empty fields take it away.
    package static func thuis(
        _ wie: MedewerkerID?,
        postcode: String,
        adres: String,
        desk: Desk,
        inzage: Inzage
    ) async throws {
        let people = try await desk.medewerkers(inzage.gemeente)
        guard let wie, people.contains(where: { $0.id == wie }) else {
            throw Nee.invoer([Veldfout("wie", "Kies een medewerker.", kind: .ontbreekt)])
        }
        let keys = Verwantschap.adressleutels(postcode: postcode, adres: adres)
        guard !keys.isEmpty || (postcode + adres).trimmed.isEmpty else {
            throw Nee.invoer([Veldfout("adres", "Schrijf straat en huisnummer, zoals Maasstraat 7.", kind: .ongeldig)])
        }
        try await change("thuisadres van \(wie)", nil, desk, inzage) { connection, codec, inzage, nu in
            try BekendStore(connection, codec: codec).setThuis(keys, of: wie, door: inzage.medewerker.id, op: nu)
        }
    }

    private static func change(
        _ detail: String,
        _ dossier: DossierID?,
        _ desk: Desk,
        _ inzage: Inzage,
        _ body: @escaping @Sendable (any SQLConnection, Verzegeling, Inzage, Tijdstip) throws -> Void
    ) async throws {
        let inzage = try desk.check(.inzageBeoordelen, inzage)
        let codec = try await desk.toezicht(inzage).verzegeling
        let nu = desk.nu()
        try await desk.database(inzage).write { connection in
            try body(connection, codec, inzage, nu)
            try JournaalStore(connection)
                .append(.inzageBeoordelen, inzage: inzage, dossier: dossier, detail: detail, op: nu)
        }
    }
}
