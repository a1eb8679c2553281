// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// The words by which a dossier is found: names and free text, folded. Whole words, found by their beginning. A BSN or V-number is
/// found as a whole, among the keys.
package struct ZoekStore {
    private let connection: any SQLConnection
    private let ring: Sleutelring

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.init(connection, ring: Sleutelring(connection, codec: codec))
    }

    package init(_ connection: any SQLConnection, ring: Sleutelring) {
        self.connection = connection
        self.ring = ring
    }

    /// Gives a dossier that is new its name and words.
    package func create(_ terms: Set<String>, naam: String, of dossier: DossierID) throws {
        try write(Zoekregel(naam: naam, termen: terms), of: dossier)
    }

    /// Replaces the name and the words of a dossier.
    package func replace(_ terms: Set<String>, naam: String, of dossier: DossierID) throws {
        let new = Zoekregel(naam: naam, termen: terms)
        if try regel(of: dossier) != new { try write(new, of: dossier) }
    }

    /// Gives a dossier its name, and words beside those that it has; tells whether it had a name and words already.
    package func add(_ terms: Set<String>, naam: String, to dossier: DossierID) throws -> Bool {
        guard let known = try regel(of: dossier) else { return false }
        let all = known.termen.union(terms)
        let new = Zoekregel(naam: naam, termen: all)
        if new != known { try write(new, of: dossier) }
        return true
    }

    /// The words of a dossier, in order.
    package func terms(of dossier: DossierID) throws -> [String] {
        try regel(of: dossier)?.termen.sorted() ?? []
    }

    /// Dossiers in which every word begins some term or is a number of the person, in the order of their names. Where there is
    /// none, those in which the words nearly do. Only in a transaction that reads.
    package func find(_ words: [String], limit: Int) throws -> [DossierID] {
        // One bit for each word.
        guard !words.isEmpty, words.count <= UInt8.bitWidth else { return [] }
        let bekend = try nummers(words)
        let index = try ring.zoekindex(connection)
        for isRuim in [false, true] {
            let found = try shown(index.find(words, bekend: bekend, isRuim: isRuim), limit: limit)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Whether a word begins one of these, or nearly does.
    package static func lijkt(_ word: String, op terms: Set<String>) -> Bool {
        let asked = Zoekwoord(word, isRuim: true)
        return terms.contains { term in Array(term.utf8).withUnsafeBufferPointer(asked.begins) }
    }

    /// The first of these that are there for who asks. What is in memory may be newer than this moment.
    private func shown(_ found: [Standsleutel], limit: Int) throws -> [DossierID] {
        var shown: [DossierID] = []
        for begin in stride(from: 0, to: found.count, by: Vragen.bundel) where shown.count < limit {
            let some = found[begin..<min(begin + Vragen.bundel, found.count)].map(\.dossier)
                .filter(ring.gezichtsveld.toont)
            guard !some.isEmpty else { continue }
            let there = Set(
                try connection.rows(
                    "SELECT s.dossier FROM stand s WHERE s.dossier IN (\(Vragen.plaatsen))",
                    Vragen.arguments(some)
                ) { DossierID(try $0.text(0)) }
            )
            shown += some.filter { there.contains($0) }
        }
        return Array(shown.prefix(limit))
    }

    /// The dossiers of which a word is the BSN or V-number, each with the places of such words as bits.
    private func nummers(_ words: [String]) throws -> [DossierID: UInt8] {
        let sleutels = SleutelStore(connection, ring: ring)
        var found: [DossierID: UInt8] = [:]
        for (place, word) in words.enumerated() {
            guard let nummer = Zoekwoorden.nummer(word) else { continue }
            for soort in [SleutelStore.Soort.bsn, .vnummer] {
                for dossier in try sleutels.find(nummer, soort: soort) { found[dossier, default: 0] |= 1 << place }
            }
        }
        return found
    }

    private func regel(of dossier: DossierID) throws -> Zoekregel? {
        let whose = dossier.description
        let kept = try connection.first("SELECT naam, woorden FROM zoekregel WHERE dossier = ?1", [.text(whose)]) {
            (naam: try $0.bytes(0), woorden: try $0.bytes(1))
        }
        return try kept.map { try Zoekregel(try ring.slot(of: whose), whose, naam: $0.naam, woorden: $0.woorden) }
    }

    private func write(_ regel: Zoekregel, of dossier: DossierID) throws {
        let whose = dossier.description
        let sealed = try regel.seal(try ring.slot(of: whose), whose)
        try Teller(connection).raise()
        try connection.run(
            """
            INSERT INTO zoekregel (dossier, reeks, naam, woorden) VALUES (?1, \(Teller.volgende), ?2, ?3)
            ON CONFLICT (dossier) DO UPDATE SET reeks = excluded.reeks, naam = excluded.naam, woorden = excluded.woorden
            """,
            [.text(whose), .blob(sealed.naam), .blob(sealed.woorden)]
        )
    }
}
