// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Brings a schema up to date: forward only, each step in a transaction of its own, each once.
package struct Migrator: Sendable {
    package let migrations: [Migration]
    private let checksums: [String]

    /// Takes the steps in order; their numbers must be 1, 2, 3, ….
    package init(_ migrations: [Migration]) throws(MigrationFailure) {
        for (position, migration) in migrations.enumerated() where migration.number != position + 1 {
            throw .notInOrder(number: migration.number)
        }
        self.migrations = migrations
        checksums = migrations.map(\.checksum)
    }

    /// Verifies the steps that the database has, runs those it lacks and gives back the numbers of these. `now` is in
    /// milliseconds since 1970 and kept beside each step.
    @discardableResult
    package func run(on database: any Database, at now: Int64) throws -> [Int] {
        if try isCurrent(database) { return [] }
        let known = try database.writeExclusively { connection in
            try connection.runScript(Dialect(database.engine).translated(Self.table))
            return try verify(connection)
        }
        var done: [Int] = []
        for migration in migrations.dropFirst(known) {
            let text = try migration.text(for: database.engine)
            do {
                try database.writeExclusively { connection in
                    // Another instance of the program may have been first.
                    guard try verify(connection) < migration.number else { return }
                    try connection.runScript(text)
                    try record(migration, at: now, connection)
                    done.append(migration.number)
                }
            } catch let failure as DatabaseFailure {
                throw MigrationFailure.failed(number: migration.number, name: migration.name, failure)
            }
        }
        return done
    }

    /// How many steps a database has, found by reading alone; throws when they are not the first ones of this program.
    package func applied(to database: any Database) throws -> Int { try database.readSync { try verify($0) } }

    /// Whether the database has every step: found by reading alone, so that a start need not wait for whoever writes.
    private func isCurrent(_ database: any Database) throws -> Bool {
        do {
            return try database.readSync { try verify($0) } == migrations.count
        } catch DatabaseFailure.statement {
            // It has not even the table.
            return false
        }
    }

    /// How many steps the database has; throws when they are not the first ones of this program.
    package func verify(_ connection: any SQLConnection) throws -> Int {
        let applied = try connection.rows("SELECT nummer, controlegetal FROM schema_migratie ORDER BY nummer") {
            (number: try $0.int(0), checksum: try $0.text(1))
        }
        if let last = applied.last, last.number > migrations.count {
            throw MigrationFailure.newer(database: last.number, program: migrations.count)
        }
        for (position, step) in applied.enumerated() {
            guard step.number == position + 1 else { throw MigrationFailure.missing(number: position + 1) }
            guard step.checksum == checksums[position] else {
                throw MigrationFailure.edited(number: step.number, name: migrations[position].name)
            }
        }
        return applied.count
    }

    private func record(_ migration: Migration, at now: Int64, _ connection: any SQLConnection) throws {
        try connection.run(
            "INSERT INTO schema_migratie (nummer, naam, controlegetal, toegepast_op) VALUES (?1, ?2, ?3, ?4)",
            [
                SQLValue(migration.number), SQLValue(migration.name), SQLValue(checksums[migration.number - 1]),
                SQLValue(now),
            ]
        )
    }

    private static let table = """
        CREATE TABLE IF NOT EXISTS schema_migratie (
            nummer BIGINT NOT NULL PRIMARY KEY,
            naam TEXT NOT NULL,
            controlegetal TEXT NOT NULL,
            toegepast_op BIGINT NOT NULL
        );
        """
}
