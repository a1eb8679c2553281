// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage

/// Invented people with some forty words each, of which few are of everybody and most of few: as in notes.
struct Mensen {
    private var dice = Dobbelsteen()
    private let dag = Day(iso: "2026-03-16") ?? .distantPast

    mutating func fill(_ count: Int, _ database: any Database, _ codec: Verzegeling) throws {
        for begin in stride(from: 0, to: count, by: 5000) {
            let all = (begin..<min(begin + 5000, count)).map { feiten($0) }
            try database.writeExclusively { connection in
                let store = DossierStore(connection, codec: codec)
                let afgeleid = Afgeleid(connection, codec: codec, kader: .standaard, ring: store.ring)
                for (id, feiten) in all {
                    try store.create(id, with: feiten, op: Tijdstip(dag: dag))
                    let beeld = Beeld(feiten)
                    try afgeleid.refresh(beeld, of: id, versie: 1, ofNew: Persoonssleutels(beeld))
                }
            }
        }
    }

    /// What dossier `number` is called.
    static func naam(_ number: Int) -> (voor: String, achter: String) {
        (woord(number * 7 % 2_003, "v"), woord(number * 31 % 20_011, "a"))
    }

    static func id(_ number: Int) -> DossierID {
        DossierID(hoog: UInt64(number) &* 0x9E37_79B9_7F4A_7C15, laag: UInt64(number))
    }

    static func bsn(_ number: Int) -> String? {
        ((number * 11)..<(number * 11 + 22)).lazy.compactMap { BSN(String(100_000_000 + $0)) }.first?.cijfers
    }

    private mutating func feiten(_ number: Int) -> (DossierID, [Feit]) {
        let (voor, achter) = Self.naam(number)
        var personalia = [
            ("voornamen", Waarde.tekst(voor)), ("achternaam", .tekst(achter)),
            ("adres", .tekst("\(Self.woord(number % 3_001, "s"))straat \(number % 180)")),
            ("woonplaats", .tekst("Weert")),
        ]
        if let bsn = Self.bsn(number) { personalia.append(("bsn", .tekst(bsn))) }
        var all = [feit(number, 0, .personalia, Inhoud(personalia))]
        for note in 1...3 {
            // Of sixty thousand words: the first often, the last hardly ever.
            let words = (0..<14).map { _ in Self.woord(dice.next(60_000) * dice.next(1_000) / 1_000, "n") }
            all.append(feit(number, note, .notitie, Inhoud([("tekst", .tekst(words.joined(separator: " ")))])))
        }
        return (Self.id(number), all)
    }

    private func feit(_ number: Int, _ place: Int, _ soort: Feitsoort, _ inhoud: Inhoud) -> Feit {
        Feit(
            id: FeitID(hoog: UInt64(number), laag: UInt64(place)),
            soort: soort,
            datum: dag,
            inhoud: inhoud,
            vastgelegd: Tijdstip(dag: dag),
            door: Feit.Auteur(id: nil, naam: "meting")
        )
    }

    /// A word that can be said, the same for the same number.
    static func woord(_ number: Int, _ kind: String) -> String {
        let parts = ["ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wu", "za"]
        var (rest, word) = (number &* 2_654_435_761 & 0xfffff, kind)
        for _ in 0..<4 {
            word += parts[rest & 15]
            rest >>= 4
        }
        return word + String(number % 7 == 0 ? "s" : "")
    }
}

/// Throws the same in each run.
struct Dobbelsteen {
    private var state: UInt64 = 88_172_645_463_325_252

    mutating func next(_ sides: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 11) % sides
    }
}
