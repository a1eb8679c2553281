// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// The row by which a dossier is found and put in order: its folded name, and the words in it in order with a space between them.
/// Sealed with the key of the dossier.
struct Zoekregel: Equatable {
    let naam: String
    let woorden: [UInt8]

    init(naam: String, termen: some Sequence<String>) {
        self.naam = naam
        woorden = Array(termen.sorted().joined(separator: " ").utf8)
    }

    /// What is kept, opened.
    init(_ slot: Dossierslot, _ dossier: String, naam: [UInt8], woorden: [UInt8]) throws {
        self.naam = try slot.openText(naam, tabel: Self.tabel, rij: dossier, kolom: "naam")
        self.woorden = try slot.open(woorden, tabel: Self.tabel, rij: dossier, kolom: "woorden")
    }

    var termen: Set<String> {
        Set(woorden.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) })
    }

    func seal(_ slot: Dossierslot, _ dossier: String) throws -> (naam: [UInt8], woorden: [UInt8]) {
        (
            try slot.seal(naam, tabel: Self.tabel, rij: dossier, kolom: "naam"),
            try slot.seal(woorden, tabel: Self.tabel, rij: dossier, kolom: "woorden")
        )
    }

    private static let tabel = "zoekregel"
}
