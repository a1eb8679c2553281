// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Logging

/// A PostgreSQL server with the databases of a whole installation, each in a schema of its own. They share the connections:
/// some read, some write, none does both, so that a write that waits never holds up a page.
package final class PostgreSQLServer: Sendable {
    let opener: PostgreSQLOpener
    let readers: Lanes<PostgreSQLSeat>
    let writers: Lanes<PostgreSQLSeat>

    /// Connects to nothing yet: a server that is away when the program starts is found when it is there.
    package init(_ settings: PostgreSQLSettings, logger: Logger) {
        let opener = PostgreSQLOpener(settings, logger: logger)
        self.opener = opener
        readers = Lanes(count: settings.readers, label: "postgresql.read") { PostgreSQLSeat(opener) }
        writers = Lanes(count: settings.writers, label: "postgresql.write") { PostgreSQLSeat(opener) }
    }

    /// The database in a schema; nil for a name that no schema of ours can have. The schema is made, and `prepare` run on it,
    /// before the first statement.
    package func database(
        _ schema: String,
        prepare: @escaping @Sendable (any Database) throws -> Void = { _ in }
    ) -> PostgreSQLDatabase? {
        PostgreSQLPlace(schema).map { PostgreSQLDatabase(self, $0, prepare: prepare) }
    }

    /// Names of the schemas that exist and begin with `prefix`, in order.
    package func schemas(prefix: String) async throws -> [String] {
        try await readers.run { seat in
            try seat.read { link in
                let result = try link.execute(
                    "SELECT CAST(nspname AS TEXT) FROM pg_namespace WHERE starts_with(nspname, ?1) ORDER BY 1",
                    [.text(prefix)],
                    in: ""
                )
                return try (0..<result.rowCount).map { row in
                    result.row = row
                    return try SQLRow(result).text(0)
                }
            }
        }
    }

    /// Whether the server answers.
    package func answers() async -> Bool {
        do {
            return try await readers.run { seat in
                try seat.read { link in try link.execute("SELECT 1") != nil }
            }
        } catch {
            return false
        }
    }
}

extension PostgreSQLServer {
    /// Makes the schema of a place with its role, when they are absent. Two instances that start together wait for each other.
    func provide(_ place: PostgreSQLPlace) throws {
        let link = try opener.open()
        let known = "SELECT 1 WHERE to_regclass('\(place.schema).schema_generatie') IS NOT NULL"
        if let found = try link.execute(known), found.rowCount == 1 { return }
        let role = place.role(in: link.database)
        let login = PostgreSQLPlace.quoted(link.login)
        let roleText = role.dropFirst().dropLast().replacing("\"\"", with: "\"").replacing("'", with: "''")
        do {
            try link.execute("BEGIN; SELECT pg_advisory_xact_lock(\(Self.provisionLock))")
            let roles = try link.execute("SELECT 1 FROM pg_roles WHERE rolname = '\(roleText)'")
            if roles?.rowCount == 0 {
                try link.execute("CREATE ROLE \(role) NOLOGIN NOINHERIT; GRANT \(role) TO \(login)")
            }
            try link.execute(
                """
                CREATE SCHEMA IF NOT EXISTS \(place.schema) AUTHORIZATION \(role);
                SET LOCAL ROLE \(role);
                CREATE TABLE IF NOT EXISTS \(place.schema).schema_generatie (nummer BIGINT NOT NULL);
                INSERT INTO \(place.schema).schema_generatie (nummer)
                    SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM \(place.schema).schema_generatie);
                GRANT USAGE ON SCHEMA \(place.schema) TO \(login);
                GRANT SELECT ON \(place.schema).schema_generatie TO \(login);
                COMMIT
                """
            )
        } catch DatabaseFailure.notAllowed {
            throw PostgreSQLNotAllowed(schema: place.schema, login: link.login)
        }
    }

    private static let provisionLock = 7_368_991
}

/// The role that signs in may not make what the program needs.
package struct PostgreSQLNotAllowed: Error, Hashable, CustomStringConvertible {
    package let schema: String
    package let login: String

    package var description: String {
        "De rol \(login) mag het schema \(schema) en de rol daarvan niet maken. Geef die rol CREATEROLE, en CREATE op de "
            + "database."
    }
}
