// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto
internal import Synchronization

/// Opens and makes the keys of gemeenten, with the master key.
package struct Sleutelkluis: Sendable {
    private let wrap: Inhoudssleutel
    let vernietigd: SymmetricKey
    private let bekend = Sleutelgeheugen()
    private let gemeentesleutels = Gemeentegeheugen()
    /// What stores keep opened of gemeenten.
    package let geheugen: Geheugenkast

    /// `geheugen` is about how many bytes may be kept opened: enough for some four hundred thousand dossiers to search in.
    package init(_ hoofdsleutel: Hoofdsleutel, geheugen: Int = 128 << 20) {
        self.geheugen = Geheugenkast(hoogstens: geheugen)
        wrap = Inhoudssleutel(hoofdsleutel.derived("gemeentesleutels"), versie: 1, plaats: [])
        vernietigd = hoofdsleutel.derived("vernietigd")
    }

    /// A new key for a gemeente, sealed for its row.
    package func newGemeentesleutel(_ gemeente: String, versie: Int) throws -> [UInt8] {
        try wrap.seal(Willekeur.bytes(32), tabel: "gemeentesleutel", rij: "\(gemeente)/\(versie)", kolom: "sleutel")
    }

    /// The key of a dossier as it is kept, when it was opened lately.
    package func bekend(_ wrapped: [UInt8], of dossier: String, in gemeente: String) -> Inhoudssleutel? {
        bekend.find(wrapped, dossier, gemeente)
    }

    /// The key of a gemeente as it is kept.
    package func gemeentesleutel(
        _ wrapped: [UInt8],
        of gemeente: String,
        versie: Int
    ) throws(Inhoudsfout) -> Gemeentesleutel {
        if let known = gemeentesleutels.find(wrapped, gemeente, versie) { return known }
        let bytes: [UInt8]
        do {
            bytes = try wrap.open(wrapped, tabel: "gemeentesleutel", rij: "\(gemeente)/\(versie)", kolom: "sleutel")
        } catch .ongeldig {
            throw .andereHoofdsleutel
        }
        let key = Gemeentesleutel(SymmetricKey(data: bytes), versie: versie, gemeente: gemeente, bekend: bekend)
        gemeentesleutels.add(key, wrapped, gemeente)
        return key
    }
}

/// Keys of dossiers that were opened lately. Looked up by how they are kept: a key that is not in the database any more, or
/// was replaced, is never used again, whoever did that.
final class Sleutelgeheugen: Sendable {
    private struct Plek: Hashable {
        let wrapped: [UInt8]
        let dossier: String
        let gemeente: String
    }

    private struct Known {
        var recent: [Plek: Inhoudssleutel] = [:]
        var older: [Plek: Inhoudssleutel] = [:]
    }

    private static let half = 4096
    private let known = Mutex(Known())

    func find(_ wrapped: [UInt8], _ dossier: String, _ gemeente: String) -> Inhoudssleutel? {
        let plek = Plek(wrapped: wrapped, dossier: dossier, gemeente: gemeente)
        return known.withLock { known in
            if let key = known.recent[plek] { return key }
            guard let key = known.older[plek] else { return nil }
            Self.add(key, plek, &known)
            return key
        }
    }

    func add(_ key: Inhoudssleutel, _ wrapped: [UInt8], _ dossier: String, _ gemeente: String) {
        known.withLock { Self.add(key, Plek(wrapped: wrapped, dossier: dossier, gemeente: gemeente), &$0) }
    }

    // Two halves: those of which nobody asked anything since the younger half filled up are forgotten.
    private static func add(_ key: Inhoudssleutel, _ plek: Plek, _ known: inout Known) {
        if known.recent.count >= half {
            known.older = known.recent
            known.recent = [:]
        }
        known.recent[plek] = key
    }
}

/// Keys of gemeenten that were opened, by how they are kept.
final class Gemeentegeheugen: Sendable {
    private struct Plek: Hashable {
        let wrapped: [UInt8]
        let gemeente: String
        let versie: Int
    }

    private static let most = 1024
    private let known = Mutex<[Plek: Gemeentesleutel]>([:])

    func find(_ wrapped: [UInt8], _ gemeente: String, _ versie: Int) -> Gemeentesleutel? {
        known.withLock { $0[Plek(wrapped: wrapped, gemeente: gemeente, versie: versie)] }
    }

    func add(_ key: Gemeentesleutel, _ wrapped: [UInt8], _ gemeente: String) {
        known.withLock { known in
            if known.count >= Self.most { known = [:] }
            known[Plek(wrapped: wrapped, gemeente: gemeente, versie: key.versie)] = key
        }
    }
}
