// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto

/// A mark that only this server can make: HMAC with SHA-256, one key for all purposes, the purpose inside the mark.
package struct Zegel: Sendable {
    /// What a mark is for. A mark for one purpose is worth nothing for another.
    package enum Doel: String, Sendable {
        /// The hidden field of a form, bound to the session.
        case formulier
        /// A network address or user name under which attempts to sign in are counted.
        case aanmeldpoging
        /// The secret of the second factor, closed under a key of its own.
        case tweedeFactor
        /// A code for who has lost the second factor.
        case herstelcode
        /// A network address, and a session, as they stand in the journal.
        case journaaladres, journaalsessie
    }

    let key: SymmetricKey

    /// Takes a key of at least 256 bits, from outside the data folder; nil when it is shorter.
    package init?(key: [UInt8]) {
        guard key.count >= 32 else { return nil }
        self.key = SymmetricKey(data: key)
    }

    package func bytes(_ doel: Doel, _ content: [UInt8]) -> [UInt8] {
        [UInt8](HMAC<SHA256>.authenticationCode(for: message(doel, content), using: key))
    }

    private func message(_ doel: Doel, _ content: [UInt8]) -> [UInt8] {
        [UInt8]("meedoen/\(doel.rawValue)/1".utf8) + [0] + content
    }
}

// MARK: - Forms

extension Zegel {
    /// The token that a form of this session carries.
    package func formuliertoken(sessie: [UInt8]) -> String {
        Base64URL.encode(bytes(.formulier, sessie))
    }

    /// Whether the token is that of this session; takes as long for a near miss as for a wild one.
    package func isFormuliertoken(_ token: String, sessie: [UInt8]) -> Bool {
        guard let code = Base64URL.decode(token) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: message(.formulier, sessie), using: key)
    }
}

extension Zegel: CustomStringConvertible {
    package var description: String { "Zegel(…)" }
}
