// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto
internal import FoundationEssentials

/// Secrets that the server must read again: AES-GCM under a key that is made from the one key of the server.
extension Zegel {
    private static let versie: UInt8 = 1

    /// Closes a secret. It opens only for the same purpose and the same row.
    package func sluit(_ secret: [UInt8], _ doel: Doel, rij: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(secret, using: sleutel(doel), authenticating: [UInt8](rij.utf8))
        guard let combined = box.combined else { throw Inhoudsfout.leeg }
        return [Zegel.versie] + [UInt8](combined)
    }

    package func open(_ closed: [UInt8], _ doel: Doel, rij: String) throws -> [UInt8] {
        guard let versie = closed.first else { throw Inhoudsfout.leeg }
        guard versie == Zegel.versie else { throw Inhoudsfout.onbekendeVorm(versie) }
        let box = try AES.GCM.SealedBox(combined: Data(closed.dropFirst()))
        return [UInt8](try AES.GCM.open(box, using: sleutel(doel), authenticating: [UInt8](rij.utf8)))
    }

    private func sleutel(_ doel: Doel) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key,
            info: [UInt8]("meedoen/\(doel.rawValue)/sleutel/1".utf8),
            outputByteCount: 32
        )
    }
}
