// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto

/// The key of the whole installation, from a file outside the data folder. It protects the keys of the gemeenten and nothing
/// else: what is kept never comes near it.
package struct Hoofdsleutel: Sendable {
    package static let lengte = 32

    private let key: SymmetricKey

    /// Takes 256 bits that nobody can guess; nil for anything else.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.lengte else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// By which the platform database recognises this key; tells nothing about it.
    package var kenmerk: [UInt8] { derived("kenmerk").withUnsafeBytes { Array($0) } }

    /// A key for one use: who has it cannot get at another use, nor at the master key.
    func derived(_ use: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key,
            info: [UInt8]("meedoen/hoofdsleutel/\(use)/1".utf8),
            outputByteCount: 32
        )
    }
}

extension Hoofdsleutel: CustomStringConvertible {
    package var description: String { "Hoofdsleutel(…)" }
}
