// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// Closes a dossier for all but a few, changes who they are, and opens it again. For others a closed dossier does not exist:
/// not in search, lists, counts, files or the journal (S9 of the security goals).
package enum CloseDossier {
    /// Who closes it is always one of the few; otherwise nobody could open it again.
    package static func run(
        _ id: DossierID,
        kring: [MedewerkerID],
        toelichting typed: String,
        desk: Desk,
        inzage: Inzage
    ) async throws {
        let toegang = try await desk.open(.dossierAfschermen, id, inzage)
        let inzage = toegang.inzage
        let tekst = typed.trimmed
        var fouten: [Veldfout] = []
        if let wrong = Toelichting.fout(tekst, min: 5) { fouten.append(wrong) }
        let team = try await desk.medewerkers(inzage.gemeente)
        let chosen = Set(kring).union([inzage.medewerker.id])
        let few = chosen.compactMap { id in
            team.first { $0.id == id } ?? (id == inzage.medewerker.id ? inzage.medewerker : nil)
        }
        if few.count < chosen.count { fouten.append(Veldfout("kring", "Kies mensen van deze gemeente.")) }
        guard fouten.isEmpty else { throw Nee.invoer(fouten) }
        let nu = desk.nu()
        let codec = toegang.codec
        let rows = few.sorted { $0.id < $1.id }.map { ($0, desk.nieuwKenmerk(Toelating.self).description) }
        let closing = desk.nieuwKenmerk(Toelating.self).description
        try await desk.database(inzage).write { connection in
            guard
                try AfschermingStore(connection, codec: codec)
                    .close(id, id: closing, reden: tekst, door: inzage.medewerker, op: nu)
            else {
                throw Nee.weigering(
                    Weigering("Dit dossier is al afgeschermd.", watNu: "Pas zo nodig de kring aan.", grond: Grond([]))
                )
            }
            let store = ToelatingStore(connection, codec: codec)
            for (wie, rij) in rows { try store.add(Self.kring(rij, wie, id, tekst, inzage, nu)) }
            try JournaalStore(connection).append(
                .dossierAfschermen,
                inzage: inzage,
                dossier: id,
                detail: "afgeschermd, kring van \(rows.count)",
                op: nu
            )
        }
    }

    /// Opens it again for everybody with a working relation.
    package static func lift(_ id: DossierID, toelichting typed: String, desk: Desk, inzage: Inzage) async throws {
        let toegang = try await desk.open(.dossierAfschermen, id, inzage)
        let inzage = toegang.inzage
        let tekst = typed.trimmed
        if let wrong = Toelichting.fout(tekst, min: 5) { throw Nee.invoer([wrong]) }
        let nu = desk.nu()
        try await desk.database(inzage).write { connection in
            let codec = toegang.codec
            guard
                try AfschermingStore(connection, codec: codec).open(id, reden: tekst, door: inzage.medewerker, op: nu)
            else { return }
            let store = ToelatingStore(connection, codec: codec)
            for rij in try store.into(id, [.kring], op: nu) {
                guard let wie = rij.wie.id else { continue }
                try store.end(.kring, of: wie, in: id, door: inzage.medewerker.id, op: nu)
            }
            try JournaalStore(connection)
                .append(.dossierAfschermen, inzage: inzage, dossier: id, detail: "opgeheven", op: nu)
        }
    }

    static func kring(
        _ rij: String,
        _ wie: Medewerker,
        _ dossier: DossierID,
        _ tekst: String,
        _ inzage: Inzage,
        _ nu: Tijdstip,
        als soort: Toelating.Soort = .kring
    ) -> ToelatingStore.Rij {
        ToelatingStore.Rij(
            id: rij,
            wie: Feit.Auteur(id: wie.id, naam: wie.naam),
            toelating: Toelating(soort, dossier: dossier, vanaf: nu, tot: nil),
            reden: tekst,
            door: Feit.Auteur(id: inzage.medewerker.id, naam: inzage.medewerker.naam)
        )
    }
}
