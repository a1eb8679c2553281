// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// Takes back an import as a whole. What nobody touched since is gone; where people worked on, its feiten are withdrawn
/// and stay readable.
package enum UndoImport {
    /// The reason that stands with each withdrawn feit.
    package static let reden = "inlezen ongedaan gemaakt"

    package struct Uitkomst: Hashable, Sendable {
        package internal(set) var dossiersVerwijderd = 0
        package internal(set) var feitenVerwijderd = 0
        package internal(set) var feitenIngetrokken = 0
    }

    package static func run(
        _ id: String,
        desk: Desk,
        inzage: Inzage,
        ids: @escaping @Sendable () -> FeitID
    ) async throws -> Uitkomst {
        let inzage = try desk.check(.inlezenOngedaanMaken, inzage)
        let nu = desk.nu()
        let kader = try await desk.kader(inzage.gemeente)
        let codec = Verzegeling(desk.codec, gemeente: inzage.gemeente)
        return try await desk.database(inzage).writeAlone { connection in
            let inlezingen = InlezingStore(connection)
            guard let inlezing = try inlezingen.find(id) else { throw Nee.nietGevonden }
            if let ongedaan = inlezing.ongedaan {
                throw Nee.weigering(
                    Weigering(
                        "Dit inlezen is op \(ongedaan.dag.words) al ongedaan gemaakt.",
                        watNu: "Lees het bestand opnieuw in als het toch nodig is.",
                        grond: Grond([])
                    )
                )
            }
            let terug = Terugdraaien(
                connection: connection,
                codec: codec,
                kader: kader,
                inzage: inzage,
                nu: nu,
                ids: ids
            )
            let uitkomst = try terug.run(id)
            try inlezingen.markUndone(id, op: nu)
            try JournaalStore(connection).append(
                .inlezenOngedaanMaken,
                inzage: inzage,
                detail: "\(uitkomst.dossiersVerwijderd) dossiers en \(uitkomst.feitenVerwijderd) feiten verwijderd, "
                    + "\(uitkomst.feitenIngetrokken) feiten ingetrokken",
                op: nu
            )
            return uitkomst
        }
    }
}
