// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto
package import FoundationEssentials

/// SHA-256 of a file that is read in pieces: the same as `sha256sum` prints.
package struct Bestandshash {
    private var sum = SHA256()

    package init() {}

    package mutating func add(_ piece: Data) { sum.update(data: piece) }

    /// In hexadecimal digits.
    package var waarde: String { Hex.encode(Array(sum.finalize())) }
}
