// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// BSN and V-number of one person, shown on request: who asked and why is in the journal before they are shown (P1 of the
/// security goals).
package enum ShowNummers {
    package struct Nummers: Sendable {
        package let naam: String
        package let bsn: BSN?
        package let vnummer: String?
    }

    package static func run(
        _ id: DossierID,
        waarvoor typed: String,
        desk: Desk,
        inzage: Inzage
    ) async throws -> Nummers {
        let toegang = try await desk.open(.nummerBekijken, id, inzage)
        let inzage = toegang.inzage
        guard let waarvoor = Nummerdoel(rawValue: typed) else {
            throw Nee.invoer([Veldfout("waarvoor", "Kies waarvoor u het nummer nodig hebt.", kind: .ontbreekt)])
        }
        let nu = desk.nu()
        let database = try desk.database(inzage)
        let beeld = try await database.read { try DossierStore($0, codec: toegang.codec).find(id)?.beeld }
        guard let beeld else { throw Nee.nietGevonden }
        try await database.note { connection in
            try JournaalStore(connection)
                .append(.nummerBekijken, inzage: inzage, dossier: id, detail: waarvoor.rawValue, op: nu)
        }
        let personalia = beeld.laatste(Personalia.self)
        return Nummers(
            naam: beeld.naam,
            bsn: personalia?[Personalia.bsn],
            vnummer: personalia?[Personalia.vnummer]
        )
    }
}
