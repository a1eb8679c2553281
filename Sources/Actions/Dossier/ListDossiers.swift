// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// A page of a list of dossiers, with how many there are in persons and in households.
package struct Dossierlijst: Sendable {
    package let regels: [Standregel]
    package let verder: Standsleutel?
    package let personen: Int
    package let huishoudens: Int
}

package enum ListDossiers {
    package static func run(
        _ filter: Standfilter,
        na sleutel: Standsleutel? = nil,
        limit: Int = 50,
        desk: Desk,
        inzage: Inzage
    ) async throws -> Dossierlijst {
        try desk.check(.dossiersZoeken, inzage)
        let codec = desk.verzegeling(inzage)
        let length = min(max(limit, 1), 200)
        return try await desk.database(inzage).read { connection in
            let store = StandStore(connection, codec: codec)
            let lines = try store.list(filter, after: sleutel, limit: length + 1)
            let count = try store.count(filter)
            return Dossierlijst(
                regels: Array(lines.prefix(length)),
                verder: lines.count > length ? lines[length - 1].sleutel : nil,
                personen: count.personen,
                huishoudens: count.huishoudens
            )
        }
    }
}
