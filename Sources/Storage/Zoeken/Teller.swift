// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers

/// Two numbers that only go up: one with each row that is searched in, one with each dossier that leaves. Writers of a gemeente go one
/// after the other, so who has seen a number has seen all that was written up to it.
struct Teller {
    private let connection: any SQLConnection

    init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    func all() throws -> (reeks: Int, weg: Int) {
        var (reeks, weg) = (0, 0)
        try connection.each("SELECT naam, waarde FROM teller") { row in
            switch try row.text(0) {
            case Self.reeks: reeks = try row.int(1)
            case Self.weg: weg = try row.int(1)
            default: break
            }
            return .next
        }
        return (reeks, weg)
    }

    /// The next number for a row; the row takes it with ``volgende``.
    func raise() throws { try raise(Self.reeks) }

    /// A dossier left.
    func leave() throws { try raise(Self.weg) }

    /// The number that was raised last, in SQL.
    static let volgende = "(SELECT waarde FROM teller WHERE naam = '\(reeks)')"

    private func raise(_ naam: String) throws {
        try connection.run(
            """
            INSERT INTO teller (naam, waarde) VALUES (?1, 1)
            ON CONFLICT (naam) DO UPDATE SET waarde = teller.waarde + 1
            """,
            [.text(naam)]
        )
    }

    private static let reeks = "zoekregel"
    private static let weg = "weg"
}
