// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Dossiers and their feiten, in one gemeente.
package struct DossierStore {
    private let connection: any SQLConnection
    /// The keys of this transaction, for the other stores in it.
    package let ring: Sleutelring

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.connection = connection
        ring = Sleutelring(connection, codec: codec)
    }

    /// The dossier with all its feiten, in the order of writing; nil when there is none.
    package func find(_ id: DossierID) throws -> Dossier? {
        guard let versie = try version(id) else { return nil }
        return Dossier(id: id, versie: versie, feiten: try feiten(id))
    }

    /// The version of a dossier; nil when there is none.
    package func version(_ id: DossierID) throws -> Int? {
        guard ring.gezichtsveld.toont(id) else { return nil }
        return try connection.first("SELECT versie FROM dossier WHERE id = ?1", [.text(id.description)]) {
            try $0.int(0)
        }
    }

    /// The feiten of a dossier, in the order of writing.
    package func feiten(_ id: DossierID) throws -> [Feit] {
        let dossier = id.description
        var slot: Dossierslot?
        return try connection.rows(
            "SELECT \(FeitRow.columns) FROM feit WHERE dossier = ?1 ORDER BY volgnr",
            [.text(dossier)]
        ) { row in
            let known = try slot ?? ring.slot(of: dossier)
            slot = known
            return try FeitRow.feit(row, known)
        }
    }

    /// The feiten of several dossiers in one walk, each in the order of writing.
    package func feiten(in asked: [DossierID]) throws -> [DossierID: [Feit]] {
        let ids = asked.filter(ring.gezichtsveld.toont)
        guard !ids.isEmpty else { return [:] }
        let marks = ids.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
        let found = try connection.rows(
            "SELECT \(FeitRow.columns), dossier FROM feit WHERE dossier IN (\(marks)) ORDER BY dossier, volgnr",
            ids.map { .text($0.description) }
        ) { row in
            let dossier = try row.text(11)
            return (dossier: DossierID(dossier), feit: try FeitRow.feit(row, try ring.slot(of: dossier)))
        }
        var feiten: [DossierID: [Feit]] = [:]
        for line in found { if let id = line.dossier { feiten[id, default: []].append(line.feit) } }
        return feiten
    }

    /// Opens an empty dossier at version 0.
    package func create(_ id: DossierID, op tijd: Tijdstip) throws {
        try insert(id, versie: 0, tijd, nil)
    }

    /// Opens a dossier with its first feiten, at version 1.
    package func create(_ id: DossierID, with feiten: [Feit], op tijd: Tijdstip, inlezing: String? = nil) throws {
        try insert(id, versie: 1, tijd, inlezing)
        try insert(feiten, into: id, from: 1, inlezing)
    }

    /// Adds feiten behind those that are there and raises the version by one.
    ///
    /// - Returns: whether the dossier still had the version that was expected; when not, nothing was written.
    package func append(
        _ feiten: [Feit],
        to id: DossierID,
        expecting versie: Int,
        from volgnr: Int,
        inlezing: String? = nil
    ) throws -> Bool {
        let changed = try connection.run(
            "UPDATE dossier SET versie = versie + 1 WHERE id = ?1 AND versie = ?2",
            [.text(id.description), .integer(Int64(versie))]
        )
        guard changed == 1 else { return false }
        try insert(feiten, into: id, from: volgnr, inlezing)
        return true
    }

    private func insert(_ id: DossierID, versie: Int, _ tijd: Tijdstip, _ inlezing: String?) throws {
        let key = try ring.renew(id.description)
        try connection.run(
            """
            INSERT INTO dossier (id, versie, aangemaakt, inlezing, sleutel, sleutelversie)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """,
            [
                .text(id.description), SQLValue(versie), .integer(tijd.milliseconden), SQLValue(inlezing),
                .blob(key.sleutel), SQLValue(key.versie),
            ]
        )
    }

    private func insert(_ feiten: [Feit], into id: DossierID, from volgnr: Int, _ inlezing: String?) throws {
        let dossier = id.description
        let slot = try ring.slot(of: dossier)
        try connection.run(
            """
            INSERT INTO feit (\(FeitRow.columns), dossier, volgnr, inlezing)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
            """,
            each: try feiten.enumerated().map { offset, feit in
                try FeitRow.arguments(feit, dossier: dossier, slot, volgnr: volgnr + offset, inlezing: inlezing)
            }
        )
    }

    /// The next sequence number of a dossier.
    package func nextNumber(_ id: DossierID) throws -> Int {
        try connection.first(
            "SELECT coalesce(max(volgnr), 0) + 1 FROM feit WHERE dossier = ?1",
            [.text(id.description)]
        ) { try $0.int(0) } ?? 1
    }

    /// Ids after `after` in order, for walks over a whole gemeente.
    package func ids(after: DossierID?, limit: Int) throws -> [DossierID] {
        var clause = Conditions("1 = 1")
        clause.add("d.id > ?", [.text(after?.description ?? "")])
        clause.see(ring.gezichtsveld, "d.id")
        return try connection.rows(
            "SELECT d.id FROM dossier d WHERE \(clause.sql) ORDER BY d.id LIMIT \(limit)",
            clause.arguments
        ) { DossierID(try $0.text(0)) }.compactMap(\.self)
    }

    /// How many dossiers there are, open and closed.
    package func count() throws -> Int {
        var clause = Conditions("1 = 1")
        clause.see(ring.gezichtsveld, "d.id")
        return try connection.first("SELECT count(*) FROM dossier d WHERE \(clause.sql)", clause.arguments) {
            try $0.int(0)
        } ?? 0
    }

    /// Which of these feiten stand in another dossier than this one.
    package func elsewhere(_ feiten: [FeitID], than id: DossierID) throws -> Set<FeitID> {
        var found = Set<FeitID>()
        for begin in stride(from: 0, to: feiten.count, by: 16) {
            // The text is the same for each sixteen; what is left over is filled up with the last.
            let some = (begin..<begin + 16).map { feiten[min($0, feiten.count - 1)] }
            found.formUnion(
                try connection.rows(
                    """
                    SELECT id FROM feit WHERE dossier <> ?17
                        AND id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
                    """,
                    some.map { .text($0.description) } + [.text(id.description)]
                ) { FeitID(try $0.text(0)) }.compactMap(\.self)
            )
        }
        return found
    }

    /// Removes the feiten that an import wrote behind all others, and raises the version. Tells how many. Only for
    /// undoing an import after which nobody wrote in the dossier.
    package func removeFeiten(of inlezing: String, from id: DossierID) throws -> Int {
        let removed = try connection.run(
            // By dossier: the index on the import would walk through the whole import, for each dossier again.
            "DELETE FROM feit WHERE dossier = ?1 AND coalesce(inlezing, '') = ?2",
            [.text(id.description), .text(inlezing)]
        )
        try connection.run("UPDATE dossier SET versie = versie + 1 WHERE id = ?1", [.text(id.description)])
        return removed
    }

    /// Removes a dossier with everything derived from it. Only for undoing an import of which nothing was used.
    package func remove(_ id: DossierID) throws {
        try Teller(connection).leave()
        for table in VernietigingStore.tabellen {
            try connection.run("DELETE FROM \(table) WHERE dossier = ?1", [.text(id.description)])
        }
        try connection.run("DELETE FROM dossier WHERE id = ?1", [.text(id.description)])
    }
}
