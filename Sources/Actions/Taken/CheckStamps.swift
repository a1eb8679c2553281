// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// Looks in every gemeente whether its derived rows were made with the law and the program of now, and asks for those that
/// were not. Done at each start, because a new version of the program may derive other rows.
enum CheckStamps {
    static func run(desk: Desk) async throws -> Int {
        var behind = 0
        try await EachGemeente.visit(desk) { gemeente, database in
            // The stamp before the law: see `CatchUp`.
            let stempel = try await database.read { try StempelStore($0).find() }
            let changes = try await desk.platform.read { try ParameterStore($0).all() }.count
            guard StempelStore.isBehind(stempel, StempelStore.stempel(wijzigingen: changes)) else { return }
            try await desk.platform.note { try TaakStore($0).enqueue(.bijwerken, gemeente, desk: desk) }
            behind += 1
        }
        return behind
    }
}
