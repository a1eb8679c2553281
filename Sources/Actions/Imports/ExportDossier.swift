// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Exchange
internal import Storage

/// A dossier as a file: to look at elsewhere, to hand over, to keep.
package enum ExportDossier {
    package enum Vorm: Hashable, Sendable {
        /// `meedoen-dossier/1`: every feit, with who recorded it and when, corrections included.
        case json
        /// The feiten that count, one per row.
        case csv
    }

    package static func run(_ id: DossierID, als vorm: Vorm, desk: Desk, inzage: Inzage) async throws -> [UInt8] {
        let toegang = try await desk.open(.dossierUitvoeren, id, inzage)
        let (inzage, codec) = (toegang.inzage, toegang.codec)
        let nu = desk.nu()
        let database = try desk.database(inzage)
        let bytes = try await database.read { connection -> [UInt8]? in
            let store = DossierStore(connection, codec: codec)
            guard let dossier = try store.find(id) else { return nil }
            switch vorm {
            case .json:
                var writer = JSONWriter(.leesbaar)
                writer.dossier(Dossierbestand(dossier))
                return writer.take()
            case .csv:
                var writer = Feitenschrijver()
                let sleutel = try SleutelStore(connection, ring: store.ring).afzender(id)
                writer.write(dossier.beeld, dossier: id, sleutel: sleutel)
                return writer.take()
            }
        }
        guard let bytes else { throw Nee.nietGevonden }
        try await database.write { connection in
            try JournaalStore(connection).append(.gegevensUitvoeren, inzage: inzage, dossier: id, op: nu)
        }
        return bytes
    }
}
