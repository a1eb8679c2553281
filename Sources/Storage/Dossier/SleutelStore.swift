// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain
internal import Secrets

/// Keys by which a dossier is known elsewhere, and by which two dossiers may turn out to be one person.
///
/// Numbers and names of a person stand there as a mark that only this gemeente can make: they are found when they are
/// equal, and cannot be read. The key of a sender is kept as it is, because it goes out again.
package struct SleutelStore {
    /// What a key is.
    package enum Soort: String, CaseIterable, Sendable {
        case bsn
        case vnummer
        case naam
        case extern
    }

    private let connection: any SQLConnection
    private let ring: Sleutelring

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.init(connection, ring: Sleutelring(connection, codec: codec))
    }

    package init(_ connection: any SQLConnection, ring: Sleutelring) {
        self.connection = connection
        self.ring = ring
    }

    /// Removes the keys of one kind of a dossier.
    package func remove(_ soort: Soort, of dossier: DossierID) throws {
        try connection.run(
            "DELETE FROM sleutel WHERE dossier = ?1 AND soort = ?2",
            [.text(dossier.description), .text(soort.rawValue)]
        )
    }

    /// Adds keys of one kind; those that are there already stay.
    package func add(_ keys: [String], soort: Soort, of dossier: DossierID) throws {
        guard !keys.isEmpty else { return }
        let whose = dossier.description
        let values = soort == .extern ? keys : try marks(keys, soort, try ring.newest())
        try connection.run(
            "INSERT INTO sleutel (soort, waarde, dossier) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            each: values.lazy.map { [.text(soort.rawValue), .text($0), .text(whose)] }
        )
    }

    /// Dossiers with this key.
    package func find(_ key: String, soort: Soort) throws -> [DossierID] {
        let values = soort == .extern ? [key] : try places(key, soort)
        let places = values.indices.map { "?\($0 + 2)" }.joined(separator: ", ")
        return try connection.rows(
            "SELECT DISTINCT dossier FROM sleutel WHERE soort = ?1 AND waarde IN (\(places)) ORDER BY dossier LIMIT 20",
            [.text(soort.rawValue)] + values.map { .text($0) }
        ) { DossierID(try $0.text(0)) }.compactMap(\.self).filter(ring.gezichtsveld.toont)
    }

    /// As what a number or name may be kept: its mark, also under older keys, and in clear, as an earlier version of the program
    /// did until `OmsleutelStore` comes by.
    func places(_ key: String, _ soort: Soort) throws -> [String] {
        try [key] + ring.all().flatMap { try marks([key], soort, $0) }
    }

    private func marks(_ keys: [String], _ soort: Soort, _ sleutel: Gemeentesleutel) throws -> [String] {
        keys.map { sleutel.merk(soort.rawValue, $0) }
    }

    /// The key of one kind that a dossier has, as it is kept; nil when it has none.
    package func key(of dossier: DossierID, soort: Soort) throws -> String? {
        // Of all kinds: asked for one kind, SQLite takes the index in which the keys of everybody stand by kind.
        var found: String?
        try connection.each(
            "SELECT soort, waarde FROM sleutel WHERE dossier = ?1 ORDER BY soort, waarde",
            [.text(dossier.description)]
        ) { row in
            guard try row.text(0) == soort.rawValue else { return .next }
            found = try row.text(1)
            return .stop
        }
        return found
    }
}
