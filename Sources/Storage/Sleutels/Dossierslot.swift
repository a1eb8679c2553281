// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Secrets

/// What protects the content of one dossier: its own key, or nothing yet when an earlier version of the program wrote it.
/// A dossier goes from the one to the other as a whole, so in a dossier with a key nothing in clear is believed.
enum Dossierslot {
    case open
    case dicht(Inhoudssleutel)

    /// The first byte of content in clear.
    static let openVorm: UInt8 = 0x00

    func seal(_ content: [UInt8], tabel: String, rij: String, kolom: String) throws -> [UInt8] {
        switch self {
        case .open: [Self.openVorm] + content
        case .dicht(let key): try key.seal(content, tabel: tabel, rij: rij, kolom: kolom)
        }
    }

    func open(_ stored: [UInt8], tabel: String, rij: String, kolom: String) throws -> [UInt8] {
        switch self {
        case .dicht(let key): return try key.open(stored, tabel: tabel, rij: rij, kolom: kolom)
        case .open:
            guard let vorm = stored.first else { throw Inhoudsfout.leeg }
            guard vorm == Self.openVorm else { throw Inhoudsfout.onbekendeVorm(vorm) }
            return [UInt8](stored.dropFirst())
        }
    }

    func seal(_ text: String, tabel: String, rij: String, kolom: String) throws -> [UInt8] {
        try seal(Array(text.utf8), tabel: tabel, rij: rij, kolom: kolom)
    }

    func openText(_ stored: [UInt8], tabel: String, rij: String, kolom: String) throws -> String {
        String(decoding: try open(stored, tabel: tabel, rij: rij, kolom: kolom), as: UTF8.self)
    }
}
