// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// The dossier behind a form: what is there, to fill in and to check against. Noted in the journal by the act that follows.
package enum ReadDossier {
    /// `handeling` is what the form is for; it decides which fields stand in it. With `omTeSchrijven` it is refused where nothing
    /// may be written, before somebody fills a form in for nothing.
    package static func run(
        _ id: DossierID,
        voor handeling: Handeling = .feitVastleggen,
        omTeSchrijven: Bool = false,
        desk: Desk,
        inzage: Inzage
    ) async throws -> Dossier {
        let toegang = try await desk.open(handeling, id, inzage)
        let (inzage, codec) = (toegang.inzage, toegang.codec)
        let nu = desk.nu()
        let found = try await desk.database(inzage).read { connection in
            let found = try DossierStore(connection, codec: codec).find(id)
            if omTeSchrijven, found != nil { try Schrijven.checkBeperking(id, connection) }
            return found
        }
        guard let dossier = found else { throw Nee.nietGevonden }
        try await desk.database(inzage).note { connection in
            try JournaalStore(connection)
                .append(.dossierBekijken, inzage: inzage, dossier: id, detail: "formulier", op: nu)
        }
        return toegang.zicht.deel(dossier)
    }
}
