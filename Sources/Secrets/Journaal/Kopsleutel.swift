// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto

/// The key with which the program signs heads of the journal: Ed25519.
package struct Kopsleutel: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// Takes 32 bytes; nil for anything else.
    package init?(_ bytes: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else { return nil }
        self.key = key
    }

    /// Who has these bytes can verify, and nothing else.
    package var openbaar: [UInt8] { [UInt8](key.publicKey.rawRepresentation) }

    package func sign(_ bytes: [UInt8]) throws -> [UInt8] { [UInt8](try key.signature(for: bytes)) }

    package static func isGood(_ signature: [UInt8], of bytes: [UInt8], by key: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
        return key.isValidSignature(signature, for: bytes)
    }
}

extension Kopsleutel: CustomStringConvertible {
    package var description: String { "Kopsleutel(…)" }
}
