// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Secrets

/// Keys of the data folder in a file of a backup: a line each, the name and the bytes.
package enum Kleinesleutels {
    /// The master key is not one of them: who has a backup must not have that.
    package static let namen = ["zegel.key", "journaal.key"]

    static func bytes(_ keys: [String: [UInt8]]) -> [UInt8] {
        [UInt8](keys.sorted { $0.key < $1.key }.map { "\($0.key) \(Hex.encode($0.value))\n" }.joined().utf8)
    }

    static func read(_ bytes: [UInt8]) -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 2, namen.contains(String(parts[0])), let key = Hex.decode(parts[1]) else { continue }
            found[String(parts[0])] = key
        }
        return found
    }
}
