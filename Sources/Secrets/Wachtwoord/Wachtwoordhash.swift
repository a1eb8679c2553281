// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto

/// What is kept of a password: `scrypt$15$8$3$<salt>$<hash>`.
struct Wachtwoordhash: Sendable {
    let kosten: Scryptkosten
    let salt: [UInt8]
    let hash: [UInt8]

    init(kosten: Scryptkosten, salt: [UInt8], hash: [UInt8]) {
        self.kosten = kosten
        self.salt = salt
        self.hash = hash
    }

    /// Nil for a text of another form.
    init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "scrypt", let log2N = Int(parts[1]), let r = Int(parts[2]),
            let p = Int(parts[3]), let salt = Base64URL.decode(String(parts[4])),
            let hash = Base64URL.decode(String(parts[5])), salt.count >= 8, hash.count >= 16
        else { return nil }
        self.init(kosten: Scryptkosten(log2N: log2N, r: r, p: p), salt: salt, hash: hash)
        guard kosten.isBearable else { return nil }
    }

    var text: String {
        "scrypt$\(kosten.log2N)$\(kosten.r)$\(kosten.p)$\(Base64URL.encode(salt))$\(Base64URL.encode(hash))"
    }

    static func make(_ password: [UInt8], _ kosten: Scryptkosten) throws -> Wachtwoordhash {
        let salt = Willekeur.bytes(16)
        let key = try kosten.key(password, salt: salt, count: 32)
        return Wachtwoordhash(kosten: kosten, salt: salt, hash: key.withUnsafeBytes { [UInt8]($0) })
    }

    /// Compares in constant time: that is what the equality of keys does.
    func matches(_ password: [UInt8]) throws -> Bool {
        try kosten.key(password, salt: salt, count: hash.count) == SymmetricKey(data: hash)
    }
}
