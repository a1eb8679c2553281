// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// The words by which a dossier is found: names and free text, folded. Whole words, found by their beginning. A BSN or V-number is
/// found as a whole, among the keys.
package struct ZoekStore {
    private let connection: any SQLConnection
    private let sleutels: SleutelStore
    private let gezichtsveld: Gezichtsveld

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.init(connection, ring: Sleutelring(connection, codec: codec))
    }

    package init(_ connection: any SQLConnection, ring: Sleutelring) {
        self.connection = connection
        sleutels = SleutelStore(connection, ring: ring)
        gezichtsveld = ring.gezichtsveld
    }

    /// Replaces the words of a dossier.
    package func replace(_ terms: Set<String>, of dossier: DossierID) throws {
        let known = Set(
            try connection.rows("SELECT term FROM zoekterm WHERE dossier = ?1", [.text(dossier.description)]) {
                try $0.text(0)
            }
        )
        let whose = dossier.description
        let gone = known.subtracting(terms)
        if !gone.isEmpty {
            try connection.run(
                "DELETE FROM zoekterm WHERE term = ?1 AND dossier = ?2",
                each: gone.lazy.map { [.text($0), .text(whose)] }
            )
        }
        try add(terms.subtracting(known), to: dossier)
    }

    /// Adds words; those that the dossier has already stay.
    package func add(_ terms: Set<String>, to dossier: DossierID) throws {
        guard !terms.isEmpty else { return }
        let whose = dossier.description
        try connection.run(
            "INSERT INTO zoekterm (term, dossier) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            each: terms.lazy.map { [.text($0), .text(whose)] }
        )
    }

    /// Dossiers in which every word begins some term or is a number of the person, in the order of their names.
    package func find(_ words: [String], limit: Int) throws -> [DossierID] {
        guard !words.isEmpty else { return [] }
        var seen = Conditions("1 = 1")
        seen.see(gezichtsveld, "s.dossier")
        var sql = "SELECT s.dossier FROM stand s WHERE \(seen.sql)"
        var arguments = seen.arguments
        for word in words {
            arguments += [.text(word), .text(word + "\u{10FFFF}")]
            sql += """
                 AND s.dossier IN
                    (SELECT z.dossier FROM zoekterm z WHERE z.term >= ?\(arguments.count - 1) AND z.term < ?\(arguments.count)
                """
            if let nummer = Zoekwoorden.nummer(word) {
                let first = arguments.count + 1
                let values = try [SleutelStore.Soort.bsn, .vnummer].flatMap { try sleutels.places(nummer, $0) }
                arguments += values.map { .text($0) }
                let marks = (first...arguments.count).map { "?\($0)" }.joined(separator: ", ")
                sql += """
                     UNION ALL
                    SELECT k.dossier FROM sleutel k WHERE k.soort IN ('bsn', 'vnummer') AND k.waarde IN (\(marks))
                    """
            }
            sql += ")"
        }
        sql += " ORDER BY s.sorteer, s.dossier LIMIT \(limit)"
        return try connection.rows(sql, arguments) { DossierID(try $0.text(0)) }.compactMap(\.self)
    }
}
