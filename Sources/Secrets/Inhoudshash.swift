// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto

/// SHA-256 of something that comes in pieces. Each piece is counted with its length, so that pieces cannot run together.
package struct Inhoudshash {
    private var sum = SHA256()

    package init() {}

    package mutating func add(_ bytes: [UInt8]) {
        withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { sum.update(bufferPointer: $0) }
        bytes.withUnsafeBytes { sum.update(bufferPointer: $0) }
    }

    /// In hexadecimal digits.
    package var waarde: String {
        sum.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0\(digits)" : digits
        }.joined()
    }
}
