// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// The dossier behind a form: what is there, to fill in and to check against. Noted in the journal by the act that follows.
package enum ReadDossier {
    /// `handeling` is what the form is for; it decides which fields stand in it.
    package static func run(
        _ id: DossierID,
        voor handeling: Handeling = .feitVastleggen,
        desk: Desk,
        inzage: Inzage
    ) async throws -> Dossier {
        let toegang = try await desk.open(handeling, id, inzage)
        let (inzage, codec) = (toegang.inzage, toegang.codec)
        let nu = desk.nu()
        let found = try await desk.database(inzage).read { try DossierStore($0, codec: codec).find(id) }
        guard let dossier = found else { throw Nee.nietGevonden }
        try await desk.database(inzage).note { connection in
            try JournaalStore(connection)
                .append(.dossierBekijken, inzage: inzage, dossier: id, detail: "formulier", op: nu)
        }
        return toegang.zicht.deel(dossier)
    }
}
