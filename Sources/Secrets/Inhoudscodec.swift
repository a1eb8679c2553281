// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The one place through which personal content passes on its way to and from a database.
///
/// What is kept begins with a byte that says how: 0x00 is plain UTF-8. 0x01 is kept free for content encrypted under
/// the key of its dossier. Readers meet both while a database is being converted, so a codec decodes every version it
/// knows and encodes in the newest.
package protocol Inhoudscodec: Sendable {
    func encode(_ content: [UInt8], for context: Inhoudscontext) throws -> [UInt8]
    func decode(_ stored: [UInt8], for context: Inhoudscontext) throws -> [UInt8]
}

/// Where content lies. Encryption binds to it, so that content moved to another row or column does not open.
package struct Inhoudscontext: Sendable, Hashable {
    package let gemeente: String
    /// Whose key protects it; nil for content that is nobody's dossier.
    package let dossier: String?
    package let tabel: String
    package let rij: String
    package let kolom: String

    package init(gemeente: String, dossier: String?, tabel: String, rij: String, kolom: String) {
        self.gemeente = gemeente
        self.dossier = dossier
        self.tabel = tabel
        self.rij = rij
        self.kolom = kolom
    }
}

package enum Inhoudsfout: Error, Hashable, Sendable {
    /// Nothing is kept, not even a version.
    case leeg
    /// Encrypted content, and no key at hand.
    case versleuteld
    case onbekendeVersie(UInt8)
    case geenTekst
}

/// Content kept as it is.
package struct OpenInhoudscodec: Inhoudscodec {
    package static let versie: UInt8 = 0x00
    static let versleuteldeVersie: UInt8 = 0x01

    package init() {}

    package func encode(_ content: [UInt8], for context: Inhoudscontext) throws -> [UInt8] {
        [Self.versie] + content
    }

    package func decode(_ stored: [UInt8], for context: Inhoudscontext) throws -> [UInt8] {
        switch stored.first {
        case Self.versie: return [UInt8](stored.dropFirst())
        case Self.versleuteldeVersie: throw Inhoudsfout.versleuteld
        case let versie?: throw Inhoudsfout.onbekendeVersie(versie)
        case nil: throw Inhoudsfout.leeg
        }
    }
}

extension Inhoudscodec {
    package func encode(_ text: String, for context: Inhoudscontext) throws -> [UInt8] {
        try encode([UInt8](text.utf8), for: context)
    }

    package func decodeText(_ stored: [UInt8], for context: Inhoudscontext) throws -> String {
        guard let text = String(validating: try decode(stored, for: context), as: UTF8.self) else {
            throw Inhoudsfout.geenTekst
        }
        return text
    }
}
