// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain
package import Secrets

/// The codec of one gemeente: every personal value goes to the database and comes back through here, and says to which
/// row it belongs, so that a value that was moved to another row cannot be read.
package struct Verzegeling: Sendable {
    private let codec: any Inhoudscodec
    private let gemeente: String

    package init(_ codec: any Inhoudscodec, gemeente: GemeenteCode) {
        self.codec = codec
        self.gemeente = gemeente.code
    }

    func encode(_ content: [UInt8], dossier: String?, tabel: String, rij: String, kolom: String) throws -> [UInt8] {
        try codec.encode(
            content,
            for: Inhoudscontext(gemeente: gemeente, dossier: dossier, tabel: tabel, rij: rij, kolom: kolom)
        )
    }

    func decode(_ stored: [UInt8], dossier: String?, tabel: String, rij: String, kolom: String) throws -> [UInt8] {
        try codec.decode(
            stored,
            for: Inhoudscontext(gemeente: gemeente, dossier: dossier, tabel: tabel, rij: rij, kolom: kolom)
        )
    }
}
