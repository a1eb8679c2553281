// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto

/// The two hashes of the journal, as RFC 6962 section 2.1 has them: one for a line, one for a pair of hashes.
package enum Journaalhash {
    /// Of a line in its canonical form.
    package static func leaf(_ line: [UInt8]) -> [UInt8] {
        var sum = SHA256()
        sum.update(data: [0x00])
        line.withUnsafeBytes { sum.update(bufferPointer: $0) }
        return [UInt8](sum.finalize())
    }

    package static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var sum = SHA256()
        sum.update(data: [0x01])
        left.withUnsafeBytes { sum.update(bufferPointer: $0) }
        right.withUnsafeBytes { sum.update(bufferPointer: $0) }
        return [UInt8](sum.finalize())
    }

    /// What the first line names as the line before it: another one for each gemeente, so that a whole journal cannot pass for
    /// that of another.
    package static func begin(_ gemeente: String) -> [UInt8] {
        [UInt8](SHA256.hash(data: [UInt8]("meedoen/journaal/1/\(gemeente)".utf8)))
    }

    /// Names a set of persons, each by 16 bytes, in order.
    package static func list(_ persons: [UInt8]) -> [UInt8] {
        [UInt8](SHA256.hash(data: [UInt8]("meedoen/journaallijst/1".utf8) + [0] + persons))
    }

    /// The root of a tree without lines.
    package static var empty: [UInt8] { [UInt8](SHA256.hash(data: [UInt8]())) }
}

/// A Merkle tree to which lines are only added, kept by the roots of its whole subtrees: as many as there are ones in the number
/// of lines. Adding a line costs two hashes on average.
package struct Journaalboom: Sendable, Hashable {
    package private(set) var aantal: Int
    /// The largest subtree first.
    package private(set) var toppen: [[UInt8]]

    package init() {
        (aantal, toppen) = (0, [])
    }

    /// As it was kept: `bytes` holds the roots one after the other. Nil when they do not go with the number.
    package init?(aantal: Int, bytes: [UInt8]) {
        guard aantal >= 0, bytes.count == aantal.nonzeroBitCount * 32 else { return nil }
        self.aantal = aantal
        toppen = stride(from: 0, to: bytes.count, by: 32).map { Array(bytes[$0..<$0 + 32]) }
    }

    package var bytes: [UInt8] { toppen.flatMap { $0 } }

    package mutating func add(_ leaf: [UInt8]) {
        var hash = leaf
        for _ in 0..<aantal.trailingOnes { hash = Journaalhash.node(toppen.removeLast(), hash) }
        toppen.append(hash)
        aantal += 1
    }

    package var wortel: [UInt8] {
        guard var hash = toppen.last else { return Journaalhash.empty }
        for top in toppen.dropLast().reversed() { hash = Journaalhash.node(top, hash) }
        return hash
    }
}

extension Int {
    /// How many ones stand at the end.
    fileprivate var trailingOnes: Int { (~self).trailingZeroBitCount }
}
