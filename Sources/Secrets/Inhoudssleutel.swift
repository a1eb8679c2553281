// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto
internal import FoundationEssentials

/// A key that content is sealed with: AES-256-GCM, bound to where the content lies, so that content that was moved to another
/// row, column, table, dossier or gemeente does not open.
///
/// Each value gets a nonce of its own, 96 random bits. Two values under one key share one with a chance below 2⁻³² as long as
/// there are fewer than 2³²; a dossier has some hundreds, a gemeente some millions, and a new version starts anew.
package struct Inhoudssleutel: Sendable {
    /// The first byte of every sealed value.
    static let vorm: UInt8 = 0x01
    /// Form, version of the key, nonce, and the mark of AES-GCM behind the content.
    package static let toeslag = 1 + 4 + 12 + 16

    /// The version of the key of the gemeente that this key belongs to.
    package let versie: Int
    private let key: SymmetricKey
    /// The part of the associated data that is the same for all that this key seals.
    private let begin: [UInt8]

    init(_ key: SymmetricKey, versie: Int, plaats: [String]) {
        self.key = key
        self.versie = versie
        var begin: [UInt8] = [Self.vorm]
        Self.append(UInt32(truncatingIfNeeded: versie), to: &begin)
        for part in plaats { Self.append(part, to: &begin) }
        self.begin = begin
    }

    /// Seals what stands in one column of one row.
    package func seal(_ content: [UInt8], tabel: String, rij: String, kolom: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(content, using: key, authenticating: place(tabel, rij, kolom))
        var stored: [UInt8] = []
        stored.reserveCapacity(content.count + Self.toeslag)
        stored.append(Self.vorm)
        Self.append(UInt32(truncatingIfNeeded: versie), to: &stored)
        stored.append(contentsOf: box.nonce)
        stored.append(contentsOf: box.ciphertext)
        stored.append(contentsOf: box.tag)
        return stored
    }

    /// Opens what was sealed for this place with this key.
    package func open(_ stored: [UInt8], tabel: String, rij: String, kolom: String) throws(Inhoudsfout) -> [UInt8] {
        guard try Self.version(stored) == versie else { throw .andereSleutel }
        guard stored.count >= Self.toeslag else { throw .ongeldig }
        do {
            return [UInt8](
                try AES.GCM.open(
                    try AES.GCM.SealedBox(combined: stored[5...]),
                    using: key,
                    authenticating: place(tabel, rij, kolom)
                )
            )
        } catch {
            throw .ongeldig
        }
    }

    /// The version of the key with which this was sealed.
    package static func version(_ stored: [UInt8]) throws(Inhoudsfout) -> Int {
        guard let vorm = stored.first else { throw .leeg }
        guard vorm == Self.vorm else { throw .onbekendeVorm(vorm) }
        guard stored.count >= 5 else { throw .ongeldig }
        return stored[1..<5].reduce(0) { $0 << 8 | Int($1) }
    }

    // Each part with its length before it, so that parts cannot run together.
    private func place(_ tabel: String, _ rij: String, _ kolom: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(begin.count + 6 + tabel.utf8.count + rij.utf8.count + kolom.utf8.count)
        bytes.append(contentsOf: begin)
        Self.append(tabel, to: &bytes)
        Self.append(rij, to: &bytes)
        Self.append(kolom, to: &bytes)
        return bytes
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let count = text.utf8.count
        bytes.append(UInt8(truncatingIfNeeded: count >> 8))
        bytes.append(UInt8(truncatingIfNeeded: count))
        bytes.append(contentsOf: text.utf8)
    }

    private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift))) }
    }
}

extension Inhoudssleutel: CustomStringConvertible {
    package var description: String { "Inhoudssleutel(\(versie), …)" }
}

/// Why content does not open. Never carries the content.
package enum Inhoudsfout: Error, Hashable, Sendable {
    /// Nothing is kept, not even a form.
    case leeg
    case onbekendeVorm(UInt8)
    /// Sealed with another version of the key.
    case andereSleutel
    /// Changed, moved from another place, or sealed with another key.
    case ongeldig
    /// The gemeente has no key of this version.
    case sleutelOntbreekt(Int)
    /// The key of a gemeente does not open: it was made under another master key.
    case andereHoofdsleutel
}
