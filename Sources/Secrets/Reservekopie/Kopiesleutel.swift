// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto
package import FoundationEssentials

/// The key of backups, made of the master key. Each file of a backup gets a key of its own, so that its pieces can be numbered.
package struct Kopiesleutel: Sendable {
    private let inhoud: SymmetricKey
    private let manifest: SymmetricKey
    /// By which a file says with which master key it was made; tells nothing about it.
    package let kenmerk: String

    package init(_ hoofdsleutel: Hoofdsleutel) {
        inhoud = hoofdsleutel.derived("reservekopie")
        manifest = hoofdsleutel.derived("reservekopie-manifest")
        kenmerk = Hex.encode(hoofdsleutel.derived("reservekopie-kenmerk").withUnsafeBytes { Array($0.prefix(8)) })
    }

    /// What seals the pieces of one file. `nummer` is random and stands in `kop`, which every piece vouches for.
    package func stuksleutel(_ nummer: [UInt8], kop: [UInt8]) -> Stuksleutel {
        Stuksleutel(
            key: HKDF<SHA256>.deriveKey(
                inputKeyMaterial: inhoud,
                salt: nummer,
                info: [UInt8]("meedoen/reservekopie/1".utf8),
                outputByteCount: 32
            ),
            kop: kop
        )
    }

    /// A mark over a list of files.
    package func merk(_ bytes: [UInt8]) -> String {
        Hex.encode(Array(HMAC<SHA256>.authenticationCode(for: bytes, using: manifest)))
    }

    package func isMerk(_ merk: String, of bytes: [UInt8]) -> Bool {
        guard let code = Hex.decode(merk) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: bytes, using: manifest)
    }
}

extension Kopiesleutel: CustomStringConvertible {
    package var description: String { "Kopiesleutel(…)" }
}

/// Seals the pieces of one file: AES-256-GCM. The number of the piece is its nonce, and with whether it is the last and with the
/// head of the file it is what the mark vouches for: a piece that was changed, moved, left out or taken from another file does
/// not open, and neither does a file that was cut off.
package struct Stuksleutel: Sendable {
    /// How much longer a piece becomes.
    package static let toeslag = 16

    let key: SymmetricKey
    let kop: [UInt8]

    package func seal(_ piece: Data, nummer: Int, isLaatste: Bool) throws -> Data {
        let box = try AES.GCM.seal(
            piece,
            using: key,
            nonce: try nonce(nummer),
            authenticating: place(nummer, isLaatste)
        )
        return box.ciphertext + box.tag
    }

    /// Nil for what was not sealed for this place with this key.
    package func open(_ sealed: Data, nummer: Int, isLaatste: Bool) -> Data? {
        guard sealed.count >= Self.toeslag, let nonce = try? nonce(nummer),
            let box = try? AES.GCM.SealedBox(
                nonce: nonce,
                ciphertext: sealed.dropLast(Self.toeslag),
                tag: sealed.suffix(Self.toeslag)
            )
        else { return nil }
        return try? AES.GCM.open(box, using: key, authenticating: place(nummer, isLaatste))
    }

    private func nonce(_ nummer: Int) throws -> AES.GCM.Nonce { try AES.GCM.Nonce(data: [0, 0, 0, 0] + bytes(nummer)) }

    private func place(_ nummer: Int, _ isLaatste: Bool) -> [UInt8] { kop + bytes(nummer) + [isLaatste ? 1 : 0] }

    private func bytes(_ nummer: Int) -> [UInt8] { withUnsafeBytes(of: UInt64(nummer).bigEndian) { Array($0) } }
}
