// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
internal import Domain
package import Secrets

/// The keys of one gemeente as one transaction sees them. Reads a key when it is needed, and each at most once.
package final class Sleutelring {
    private let connection: any SQLConnection
    private let codec: Verzegeling
    private var versies: [Gemeentesleutel]?
    private var sloten: [String: Dossierslot] = [:]

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.connection = connection
        self.codec = codec
    }

    /// Which dossiers exist for who reads in this transaction.
    var gezichtsveld: Gezichtsveld { codec.gezichtsveld }

    /// Every version of the key of the gemeente that is there, the newest last.
    package func all() throws -> [Gemeentesleutel] {
        if let versies { return versies }
        let kept = try connection.rows("SELECT versie, sleutel FROM gemeentesleutel ORDER BY versie", []) {
            (versie: try $0.int(0), sleutel: try $0.bytes(1))
        }
        let keys = try kept.map { try codec.kluis.gemeentesleutel($0.sleutel, of: codec.gemeente, versie: $0.versie) }
        versies = keys
        return keys
    }

    /// The key that is written with. Made by the first who writes; never beside content whose key is lost.
    package func newest() throws -> Gemeentesleutel {
        if let newest = try all().last { return newest }
        if try connection.exists("SELECT 1 FROM dossier WHERE sleutel IS NOT NULL LIMIT 1") {
            throw Inhoudsfout.sleutelOntbreekt(1)
        }
        return try add()
    }

    /// Adds a version; what was written with the older ones stays readable.
    package func add() throws -> Gemeentesleutel {
        let versie = (try all().last?.versie ?? 0) + 1
        try connection.run(
            "INSERT INTO gemeentesleutel (versie, sleutel) VALUES (?1, ?2)",
            [SQLValue(versie), .blob(try codec.kluis.newGemeentesleutel(codec.gemeente, versie: versie))]
        )
        versies = nil
        guard let key = try all().last else { throw Inhoudsfout.sleutelOntbreekt(versie) }
        return key
    }

    /// Gives a dossier a key of its own, instead of the one that it may have; tells how it is to be kept.
    func renew(_ dossier: String) throws -> (sleutel: [UInt8], versie: Int, slot: Dossierslot) {
        let newest = try newest()
        let kept = try newest.newDossiersleutel(dossier)
        let slot = Dossierslot.dicht(try newest.dossiersleutel(kept, of: dossier))
        sloten[dossier] = slot
        return (kept, newest.versie, slot)
    }

    /// What protects a dossier, read from its row.
    func slot(of dossier: String) throws -> Dossierslot {
        guard codec.toont(dossier) else { throw Leesfout.onbekendeWaarde("dossier") }
        if let known = sloten[dossier] { return known }
        let kept = try connection.first("SELECT sleutel FROM dossier WHERE id = ?1", [.text(dossier)]) {
            try $0.optionalBytes(0)
        }
        guard let kept else { throw Leesfout.onbekendeWaarde("dossier") }
        return try slot(kept, of: dossier)
    }

    /// What protects a dossier with this key in its row.
    func slot(_ kept: [UInt8]?, of dossier: String) throws -> Dossierslot {
        guard codec.toont(dossier) else { throw Leesfout.onbekendeWaarde("dossier") }
        guard let kept else { return .open }
        if let known = codec.kluis.bekend(kept, of: dossier, in: codec.gemeente) { return .dicht(known) }
        return .dicht(try version(try Inhoudssleutel.version(kept)).dossiersleutel(kept, of: dossier))
    }

    /// As `slot`, on a walk over all dossiers: nothing of it is kept. Asks nothing of the database once the keys were read.
    func passingSlot(_ kept: [UInt8]?, of dossier: String) throws -> Dossierslot {
        guard let kept else { return .open }
        let key = try version(try Inhoudssleutel.version(kept))
        return .dicht(try key.dossiersleutel(kept, of: dossier, lasting: false))
    }

    /// By which what was opened of this gemeente under these keys is known in memory.
    func kenmerk() throws -> [UInt8] {
        try Array(codec.gemeente.utf8) + [0] + all().flatMap(\.kenmerk)
    }

    /// What is kept opened of gemeenten.
    var geheugen: Geheugenkast { codec.kluis.geheugen }

    /// What belongs to no dossier.
    func seal(_ content: [UInt8], tabel: String, rij: String, kolom: String) throws -> [UInt8] {
        try newest().gemeentebreed.seal(content, tabel: tabel, rij: rij, kolom: kolom)
    }

    /// What belongs to no dossier, also when it was kept in clear by an earlier version of the program.
    func open(_ stored: [UInt8], tabel: String, rij: String, kolom: String) throws -> [UInt8] {
        if stored.first == Dossierslot.openVorm { return [UInt8](stored.dropFirst()) }
        return try version(try Inhoudssleutel.version(stored)).gemeentebreed
            .open(stored, tabel: tabel, rij: rij, kolom: kolom)
    }

    private func version(_ versie: Int) throws -> Gemeentesleutel {
        guard let key = try all().first(where: { $0.versie == versie }) else {
            throw Inhoudsfout.sleutelOntbreekt(versie)
        }
        return key
    }
}
