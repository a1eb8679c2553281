// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// Freezes a dossier and lifts that again (AVG 18, 21). While it holds everybody can read, and nobody can write.
package enum RestrictProcessing {
    package static let grondVeld = "grond"
    package static let redenVeld = "reden"

    package static func begin(
        _ id: DossierID,
        grond typed: String,
        reden typedReason: String,
        desk: Desk,
        inzage: Inzage
    ) async throws {
        let toegang = try await desk.open(.verwerkingBeperken, id, inzage)
        let (nu, inzage, codec) = (desk.nu(), toegang.inzage, toegang.codec)
        let grond = Beperkgrond(rawValue: typed)
        var fouten: [Veldfout] = []
        if grond == nil { fouten.append(Veldfout(grondVeld, "Kies waarom.", kind: .ontbreekt)) }
        if let fout = Toelichting.fout(typedReason, veld: redenVeld) { fouten.append(fout) }
        guard let grond, fouten.isEmpty else { throw Nee.invoer(fouten) }
        let beperking = Beperking(
            id: desk.nieuwKenmerk(),
            dossier: id,
            grond: grond,
            reden: typedReason.trimmed,
            door: Medewerkernaam(inzage.medewerker),
            sinds: nu
        )
        try await desk.database(inzage).write { connection in
            let store = DossierStore(connection, codec: codec)
            guard try store.version(id) != nil else { throw Nee.nietGevonden }
            guard try !BeperkingStore.isOpen(id, connection) else { throw Nee.weigering(Beperking.weigering) }
            try BeperkingStore(connection, ring: store.ring).add(beperking)
            try JournaalStore(connection)
                .append(.verwerkingBeperken, inzage: inzage, dossier: id, detail: grond.rawValue, op: nu)
        }
    }

    package static func lift(_ id: DossierID, reden typed: String, desk: Desk, inzage: Inzage) async throws {
        let toegang = try await desk.open(.beperkingOpheffen, id, inzage)
        let (nu, inzage, codec) = (desk.nu(), toegang.inzage, toegang.codec)
        if let fout = Toelichting.fout(typed, veld: redenVeld) { throw Nee.invoer([fout]) }
        let opheffing = Beperking.Opheffing(
            door: Medewerkernaam(inzage.medewerker),
            tijd: nu,
            reden: typed.trimmed
        )
        try await desk.database(inzage).write { connection in
            let store = DossierStore(connection, codec: codec)
            guard try store.version(id) != nil else { throw Nee.nietGevonden }
            guard try BeperkingStore(connection, ring: store.ring).lift(id, opheffing) else { throw Nee.nietGevonden }
            try JournaalStore(connection).append(.beperkingOpheffen, inzage: inzage, dossier: id, op: nu)
        }
    }
}
