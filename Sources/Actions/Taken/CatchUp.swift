// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// Makes the derived rows of a gemeente again when they were made with another law or by an older program.
///
/// Whoever comes first does it: a task, a request that cannot wait for the task, another instance. They divide the work,
/// because how far it is stands in the database and each batch takes the next dossiers. Who knows of a newer law begins
/// again from the first dossier; who works with an older one sees that at its next batch and reads the law again.
enum CatchUp {
    /// Dossiers in one transaction: short enough for the writes of people to come in between.
    private static let bundel = 1000

    struct Uitkomst: Sendable {
        let kader: Klokkader
        /// How many changes of the law it knows.
        let wijzigingen: Int
        /// How many dossiers this one did; others may have done the rest.
        let dossiers: Int
    }

    /// As a task: tells how many dossiers this one did.
    static func run(_ gemeente: GemeenteCode, desk: Desk) async throws -> Int {
        try await desk.gemeenten.visit(gemeente) { try await run(gemeente, in: $0, desk: desk).dossiers }
    }

    /// The law of now with the agreements of the gemeente, with derived rows that were made with it.
    static func run(
        _ gemeente: GemeenteCode,
        in database: any Database,
        desk: Desk,
        bundel: Int = bundel
    ) async throws -> Uitkomst {
        let codec = Verzegeling(desk.codec, gemeente: gemeente)
        var done = 0
        while true {
            try Task.checkCancellation()
            // The stamp before the law: changes are only ever added, so the law that is read is never older than the stamp.
            let known = try await database.read { connection in
                let store = StempelStore(connection)
                return Known(
                    stempel: try store.find(),
                    vordering: try store.vordering(),
                    afspraken: try InstellingStore(connection).werkafspraken()
                )
            }
            let changes = try await desk.platform.read { try ParameterStore($0).all() }
            let kader = Klokkader(parameters: Parametertabel.wet.adding(changes), afspraken: known.afspraken)
            let wanted = StempelStore.stempel(wijzigingen: changes.count)
            guard StempelStore.isBehind(known.stempel, wanted),
                !StempelStore.isOfNewerProgram(known.vordering?.stempel)
            else { return Uitkomst(kader: kader, wijzigingen: changes.count, dossiers: done) }
            guard try await database.write({ try StempelStore($0).begin(wanted, seen: known.vordering) }) else {
                continue
            }
            while let count = try await database.writeAlone({ connection in
                try batch(wanted, kader, codec, bundel, connection)
            }) {
                done += count
                try Task.checkCancellation()
            }
        }
    }

    private struct Known: Sendable {
        let stempel: String?
        let vordering: StempelStore.Vordering?
        let afspraken: Werkafspraken
    }

    /// The next dossiers; nil when there are none left, or when somebody else finished it or began with a newer law.
    private static func batch(
        _ wanted: String,
        _ kader: Klokkader,
        _ codec: Verzegeling,
        _ bundel: Int,
        _ connection: any SQLConnection
    ) throws -> Int? {
        let stempels = StempelStore(connection)
        guard let vordering = try stempels.vordering(), vordering.stempel == wanted else { return nil }
        let ids = try DossierStore(connection, codec: codec).ids(after: vordering.na, limit: bundel)
        guard let last = ids.last else {
            try stempels.finish(wanted)
            return nil
        }
        try RebuildDerived.rebuild(ids, kader, codec, connection)
        try stempels.advance(na: last)
        return ids.count
    }
}
