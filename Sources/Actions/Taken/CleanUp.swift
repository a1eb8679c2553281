// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// Removes what nobody needs any more; `docs/beheer/installeren.md` says how long everything is kept. Never touches a dossier.
enum CleanUp {
    private static let day: Int64 = 86_400_000
    /// Counted from the moment at which a session would have been over by itself.
    static let sessies = 30 * day
    static let aanmeldpogingen = 1 * day
    static let links = 30 * day
    static let taken = 90 * day
    static let herhalingen = 30 * day
    static let concepten = 90 * day

    static func run(desk: Desk) async throws -> Int {
        let nu = desk.nu().milliseconden
        var removed = try await desk.platform.note { connection in
            try SessieStore(connection).forget(before: nu - sessies)
                + AanmeldpogingStore(connection).forget(before: nu - aanmeldpogingen)
                + AanmeldstapStore(connection).forget(before: nu - aanmeldpogingen)
                + LinkStore(connection).forget(before: nu - links)
                + TaakStore(connection).forget(before: nu - taken)
        }
        try await EachGemeente.visit(desk) { gemeente, database in
            let codec = Verzegeling(desk.codec, gemeente: gemeente)
            removed += try await database.note { connection in
                try HerhalingStore(connection).forget(before: Tijdstip(milliseconden: nu - herhalingen))
                    + ConceptStore(connection, codec: codec).forget(before: Tijdstip(milliseconden: nu - concepten))
            }
            // A busy reader may have kept what was destroyed in the journal of the engine.
            _ = try await database.settle()
        }
        return removed
    }
}
