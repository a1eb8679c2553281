// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain
internal import Secrets

/// Puts what is kept under the newest key of the gemeente: after a new version, and once for what an earlier version of
/// the program kept in clear. Dossier by dossier, each as a whole; what is done already is seen in its row.
package struct OmsleutelStore {
    private let connection: any SQLConnection
    private let codec: Verzegeling
    private let ring: Sleutelring

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.connection = connection
        self.codec = codec
        ring = Sleutelring(connection, codec: codec)
    }

    /// Whether something is not under the newest key, or an older key is still there.
    package func isBehind() throws -> Bool {
        let versies = try versies()
        return try versies.count > 1 || !behind(after: nil, limit: 1, newest: versies.last ?? 1).isEmpty
            || hasOldDrafts(newest: versies.last ?? 1)
    }

    /// The versions of the key of the gemeente that are there.
    package func versies() throws -> [Int] {
        try connection.rows("SELECT versie FROM gemeentesleutel ORDER BY versie", []) { try $0.int(0) }
    }

    /// How many dossiers are not under the newest key.
    package func count() throws -> Int {
        try connection.number(
            "SELECT count(*) FROM dossier WHERE coalesce(sleutelversie, 0) < ?1",
            [SQLValue(try versies().last ?? 1)]
        )
    }

    /// Dossiers after `after`, in order, that are not under the newest key.
    package func behind(after: DossierID?, limit: Int) throws -> [DossierID] {
        try behind(after: after, limit: limit, newest: try ring.newest().versie)
    }

    private func behind(after: DossierID?, limit: Int, newest: Int) throws -> [DossierID] {
        try connection.rows(
            "SELECT id FROM dossier WHERE id > ?1 AND coalesce(sleutelversie, 0) < ?2 ORDER BY id LIMIT ?3",
            [.text(after?.description ?? ""), SQLValue(newest), SQLValue(limit)]
        ) { DossierID(try $0.text(0)) }.compactMap(\.self)
    }

    /// Gives a dossier a new key and seals all its content with it. The version of the dossier stays: nothing in it changed.
    package func renew(_ id: DossierID) throws {
        let dossier = id.description
        // Read under the old key, by a store with keys of its own.
        let feiten = try DossierStore(connection, codec: codec).feiten(id)
        let old = try ring.slot(of: dossier)
        let (kept, versie, new) = try ring.renew(dossier)
        for tabel in Self.tabellen {
            let rows = try connection.rows(tabel.lees, [.text(dossier)]) { row in
                (rij: try row.value(0), waarden: try tabel.kolommen.indices.map { try row.optionalBytes($0 + 1) })
            }
            try connection.run(
                tabel.schrijf,
                each: try rows.map { rij, waarden in
                    let plaats = tabel.plaats(rij, dossier)
                    return [.text(dossier), rij]
                        + (try zip(tabel.kolommen, waarden).map { kolom, waarde -> SQLValue in
                            guard let waarde else { return .null }
                            let content = try old.open(waarde, tabel: tabel.naam, rij: plaats, kolom: kolom)
                            return .blob(try new.seal(content, tabel: tabel.naam, rij: plaats, kolom: kolom))
                        })
                }
            )
        }
        try connection.run(
            "UPDATE dossier SET sleutel = ?1, sleutelversie = ?2 WHERE id = ?3",
            [.blob(kept), SQLValue(versie), .text(dossier)]
        )
        let sleutels = SleutelStore(connection, ring: ring)
        let beeld = Beeld(feiten)
        let keys = Persoonssleutels(beeld)
        for (soort, keys) in [(SleutelStore.Soort.bsn, keys.bsn), (.vnummer, keys.vnummer), (.naam, keys.naam)] {
            try sleutels.remove(soort, of: id)
            try sleutels.add(keys, soort: soort, of: id)
        }
    }

    /// Seals the drafts and removes the older keys, when no dossier needs them any more; tells whether that is so.
    ///
    /// In one transaction, and writers of a gemeente go one after the other: nobody writes with an older key meanwhile.
    package func finish() throws -> Bool {
        let newest = try ring.newest().versie
        guard try behind(after: nil, limit: 1, newest: newest).isEmpty else { return false }
        let drafts = try connection.rows("SELECT medewerker, adres, inhoud FROM concept", []) {
            (medewerker: try $0.text(0), adres: try $0.text(1), inhoud: try $0.bytes(2))
        }
        for draft in drafts where !Self.isSealed(draft.inhoud, newest) {
            let rij = ConceptStore.rij(draft.medewerker, draft.adres)
            let content = try ring.open(draft.inhoud, tabel: "concept", rij: rij, kolom: "inhoud")
            try connection.run(
                "UPDATE concept SET inhoud = ?1 WHERE medewerker = ?2 AND adres = ?3",
                [
                    .blob(try ring.seal(content, tabel: "concept", rij: rij, kolom: "inhoud")),
                    .text(draft.medewerker), .text(draft.adres),
                ]
            )
        }
        for (tabel, kolom) in Self.redenen {
            for rij in try redenen(tabel, kolom) where !Self.isSealed(rij.inhoud, newest) {
                let content = try ring.open(rij.inhoud, tabel: tabel, rij: rij.id, kolom: kolom)
                try connection.run(
                    "UPDATE \(tabel) SET \(kolom) = ?1 WHERE id = ?2",
                    [.blob(try ring.seal(content, tabel: tabel, rij: rij.id, kolom: kolom)), .text(rij.id)]
                )
            }
        }
        try connection.run("DELETE FROM gemeentesleutel WHERE versie < ?1", [SQLValue(newest)])
        return true
    }

    /// Reasons and words that belong to no single dossier; sealed with the key of the gemeente, as they may be about many dossiers.
    private static let redenen = [
        ("toelating", "reden"), ("afscherming", "reden"), ("afscherming", "beeindigd_reden"),
        ("beoordeling", "toelichting"), ("bekendpersoon", "reden"), ("thuisadres", "adres"),
        ("uitvoerverzoek", "reden"),
    ]

    private func redenen(_ tabel: String, _ kolom: String) throws -> [(id: String, inhoud: [UInt8])] {
        try connection.rows("SELECT id, \(kolom) FROM \(tabel) WHERE \(kolom) IS NOT NULL", []) {
            (id: try $0.text(0), inhoud: try $0.bytes(1))
        }
    }

    private func hasOldDrafts(newest: Int) throws -> Bool {
        let drafts = try connection.rows("SELECT inhoud FROM concept", []) { try $0.bytes(0) }
        let reasons = try Self.redenen.flatMap { try redenen($0, $1).map(\.inhoud) }
        return (drafts + reasons).contains { !Self.isSealed($0, newest) }
    }

    private static func isSealed(_ stored: [UInt8], _ versie: Int) -> Bool {
        (try? Inhoudssleutel.version(stored)) == versie
    }
}

extension OmsleutelStore {
    /// A table with content of dossiers.
    fileprivate struct Tabel: Sendable {
        let naam: String
        let kolommen: [String]
        /// What the row is called, then the columns.
        let lees: String
        /// The dossier, what the row is called, then the columns.
        let schrijf: String
    }

    private static let tabellen = [
        Tabel(
            naam: "feit",
            kolommen: ["inhoud", "reden"],
            lees: "SELECT id, inhoud, reden FROM feit WHERE dossier = ?1",
            schrijf: "UPDATE feit SET inhoud = ?3, reden = ?4 WHERE dossier = ?1 AND id = ?2"
        ),
        Tabel(
            naam: "stand",
            kolommen: ["naam", "achternaam"],
            lees: "SELECT dossier, naam, achternaam FROM stand WHERE dossier = ?1",
            schrijf: "UPDATE stand SET naam = ?3, achternaam = ?4 WHERE dossier = ?1 AND dossier = ?2"
        ),
        Tabel(
            naam: "zoekregel",
            kolommen: ["naam", "woorden"],
            lees: "SELECT dossier, naam, woorden FROM zoekregel WHERE dossier = ?1",
            schrijf: "UPDATE zoekregel SET naam = ?3, woorden = ?4 WHERE dossier = ?1 AND dossier = ?2"
        ),
        Tabel(
            naam: "klok",
            kolommen: ["toelichting"],
            lees: "SELECT volgnr, toelichting FROM klok WHERE dossier = ?1 AND toelichting IS NOT NULL",
            schrijf: "UPDATE klok SET toelichting = ?3 WHERE dossier = ?1 AND volgnr = ?2"
        ),
        Tabel(
            naam: "beperking",
            kolommen: ["reden", "op_reden"],
            lees: "SELECT id, reden, op_reden FROM beperking WHERE dossier = ?1",
            schrijf: "UPDATE beperking SET reden = ?3, op_reden = ?4 WHERE dossier = ?1 AND id = ?2"
        ),
    ]
}

extension OmsleutelStore.Tabel {
    /// The row as the seal names it.
    fileprivate func plaats(_ rij: SQLValue, _ dossier: String) -> String {
        switch rij {
        case .text(let text): text
        case .integer(let number): KlokStore.rij(dossier, Int(number))
        default: dossier
        }
    }
}
