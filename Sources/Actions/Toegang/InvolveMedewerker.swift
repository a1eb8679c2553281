// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// Lets somebody work with one dossier, and ends that: a jobcoach, a partner, a colleague; or one of the few of a closed dossier.
package enum InvolveMedewerker {
    package static func run(
        _ wie: MedewerkerID?,
        in id: DossierID,
        toelichting typed: String,
        desk: Desk,
        inzage: Inzage
    ) async throws {
        let toegang = try await desk.open(.betrokkenenBeheren, id, inzage)
        let inzage = toegang.inzage
        let soort = try Self.soort(toegang)
        let tekst = typed.trimmed
        var fouten: [Veldfout] = []
        let found = try await desk.medewerkers(inzage.gemeente).first { $0.id == wie }
        let mayWork = found.map { Bevoegdheid.mag($0.rol, .dossierBekijken) } ?? false
        if !mayWork { fouten.append(Veldfout("wie", "Kies iemand die met dossiers werkt.", kind: .ontbreekt)) }
        if let wrong = Toelichting.fout(tekst, min: 5) { fouten.append(wrong) }
        guard let found, fouten.isEmpty else { throw Nee.invoer(fouten) }
        let nu = desk.nu()
        let rij = desk.nieuwKenmerk(Toelating.self).description
        try await desk.database(inzage).write { connection in
            let store = ToelatingStore(connection, codec: toegang.codec)
            guard try !store.into(id, [soort], op: nu).contains(where: { $0.wie.id == found.id }) else { return }
            try store.add(CloseDossier.kring(rij, found, id, tekst, inzage, nu, als: soort))
            try JournaalStore(connection).append(
                .betrokkenenBeheren,
                inzage: inzage,
                dossier: id,
                detail: "\(soort.naam): \(found.id)",
                op: nu
            )
        }
    }

    package static func end(_ wie: MedewerkerID, in id: DossierID, desk: Desk, inzage: Inzage) async throws {
        let toegang = try await desk.open(.betrokkenenBeheren, id, inzage)
        let inzage = toegang.inzage
        let soort = try Self.soort(toegang)
        let nu = desk.nu()
        try await desk.database(inzage).write { connection in
            let store = ToelatingStore(connection, codec: toegang.codec)
            if soort == .kring, try store.into(id, [.kring], op: nu).count == 1 {
                throw Nee.weigering(
                    Weigering(
                        "Dit is de laatste die bij dit dossier kan.",
                        watNu: "Hef de afscherming op, of voeg eerst iemand anders toe.",
                        grond: Grond([])
                    )
                )
            }
            guard try store.end(soort, of: wie, in: id, door: inzage.medewerker.id, op: nu) else { return }
            try JournaalStore(connection).append(
                .betrokkenenBeheren,
                inzage: inzage,
                dossier: id,
                detail: "\(soort.naam) beëindigd: \(wie)",
                op: nu
            )
        }
    }

    /// In a closed dossier only who may close it says who the few are.
    private static func soort(_ toegang: Toegelaten) throws -> Toelating.Soort {
        guard toegang.isAfgeschermd else { return .betrokken }
        guard Bevoegdheid.mag(toegang.inzage.medewerker.rol, .dossierAfschermen) else {
            throw Nee.nietToegestaan(.dossierAfschermen)
        }
        return .kring
    }
}
