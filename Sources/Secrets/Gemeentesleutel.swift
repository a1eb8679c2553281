// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto

/// The key of one gemeente, in one version: protects the keys of its dossiers and what belongs to no dossier, and makes the marks
/// by which a number is found. Each use has a key of its own.
package final class Gemeentesleutel: Sendable {
    package let versie: Int
    /// For what belongs to no dossier: drafts.
    package let gemeentebreed: Inhoudssleutel
    /// By which this key is recognised in memory; tells nothing about it.
    package let kenmerk: [UInt8]
    private let gemeente: String
    private let wrap: Inhoudssleutel
    private let index: SymmetricKey
    private let bekend: Sleutelgeheugen

    init(_ key: SymmetricKey, versie: Int, gemeente: String, bekend: Sleutelgeheugen) {
        self.versie = versie
        self.gemeente = gemeente
        self.bekend = bekend
        func derived(_ use: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: key,
                info: [UInt8]("meedoen/gemeentesleutel/\(use)/1".utf8),
                outputByteCount: 32
            )
        }
        gemeentebreed = Inhoudssleutel(derived("inhoud"), versie: versie, plaats: [gemeente, ""])
        wrap = Inhoudssleutel(derived("dossiersleutels"), versie: versie, plaats: [gemeente])
        index = derived("index")
        kenmerk = derived("kenmerk").withUnsafeBytes { Array($0) }
    }

    /// A new key for a dossier, sealed for the row of that dossier.
    package func newDossiersleutel(_ dossier: String) throws -> [UInt8] {
        try wrap.seal(Willekeur.bytes(32), tabel: "dossier", rij: dossier, kolom: "sleutel")
    }

    /// The key of a dossier as it is kept. A walk over all dossiers is not `lasting`: it would drive out the keys of those that
    /// people have before them.
    package func dossiersleutel(
        _ wrapped: [UInt8],
        of dossier: String,
        lasting: Bool = true
    ) throws -> Inhoudssleutel {
        if lasting, let known = bekend.find(wrapped, dossier, gemeente) { return known }
        let bytes = try wrap.open(wrapped, tabel: "dossier", rij: dossier, kolom: "sleutel")
        let key = Inhoudssleutel(SymmetricKey(data: bytes), versie: versie, plaats: [gemeente, dossier])
        if lasting { bekend.add(key, wrapped, dossier, gemeente) }
        return key
    }

    /// What stands in the place of a number or a name: equal for equal ones, in this gemeente and version alone. Begins
    /// with the version.
    package func merk(_ soort: String, _ waarde: String) -> String {
        var code = HMAC<SHA256>(key: index)
        code.update(data: [UInt8](soort.utf8) + [0])
        code.update(data: [UInt8](waarde.utf8))
        return "\(versie).\(Base64URL.encode(code.finalize().prefix(16)))"
    }
}
