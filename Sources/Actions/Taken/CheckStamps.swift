// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// Looks in every gemeente whether its derived rows were made with the law and the program of now, and asks for those that
/// were not; and whether all is under the newest key. Done at each start, because a new version of the program may derive other rows.
enum CheckStamps {
    static func run(desk: Desk) async throws -> Int {
        var behind = 0
        try await EachGemeente.visit(desk) { gemeente, database in
            // The stamp before the law: see `CatchUp`.
            let stempel = try await database.read { try StempelStore($0).find() }
            let changes = try await desk.platform.read { try ParameterStore($0).all() }.count
            let codec = Verzegeling(desk.codec, gemeente: gemeente)
            let isOpen = try await database.read { try OmsleutelStore($0, codec: codec).isBehind() }
            var due: [Taaksoort] = isOpen ? [.versleutelen] : []
            if StempelStore.isBehind(stempel, StempelStore.stempel(wijzigingen: changes)) { due.append(.bijwerken) }
            for soort in due {
                try await desk.platform.note { try TaakStore($0).enqueue(soort, gemeente, desk: desk) }
            }
            behind += due.isEmpty ? 0 : 1
        }
        return behind
    }
}
