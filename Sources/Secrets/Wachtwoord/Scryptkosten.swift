// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto
internal import CryptoExtras
internal import FoundationEssentials

/// How much work one guess costs (RFC 7914).
package struct Scryptkosten: Sendable, Hashable {
    /// N as a power of two.
    package let log2N: Int
    package let r: Int
    package let p: Int

    /// ASVS 5.0, appendix C: N = 2^15, r = 8, p = 3. 32 MiB and about 0.3 s on a small server.
    package static let voorgeschreven = Scryptkosten(log2N: 15, r: 8, p: 3)

    package init(log2N: Int, r: Int, p: Int) {
        self.log2N = log2N
        self.r = r
        self.p = p
    }

    /// Bounds that a damaged row cannot push past what a server bears.
    var isBearable: Bool {
        (1...17).contains(log2N) && (1...16).contains(r) && (1...16).contains(p)
    }

    func key(_ password: [UInt8], salt: [UInt8], count: Int) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: password,
            salt: salt,
            outputByteCount: count,
            rounds: 1 << log2N,
            blockSize: r,
            parallelism: p
        )
    }
}
