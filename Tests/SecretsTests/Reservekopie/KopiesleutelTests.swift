// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import Secrets

@Suite struct KopiesleutelTests {
    private func sleutel(_ byte: UInt8 = 7) throws -> Kopiesleutel {
        Kopiesleutel(try #require(Hoofdsleutel([UInt8](repeating: byte, count: 32))))
    }

    @Test("R6: een deel opent alleen op zijn eigen plek, in zijn eigen bestand, met zijn eigen sleutel")
    func plek() throws {
        let (nummer, kop) = ([UInt8](repeating: 1, count: 32), [UInt8]("kop".utf8))
        let key = try sleutel().stuksleutel(nummer, kop: kop)
        let piece = Data("inhoud van een deel".utf8)
        let sealed = try key.seal(piece, nummer: 3, isLaatste: false)
        #expect(sealed.count == piece.count + Stuksleutel.toeslag)
        #expect(key.open(sealed, nummer: 3, isLaatste: false) == piece)
        #expect(key.open(sealed, nummer: 2, isLaatste: false) == nil)
        #expect(key.open(sealed, nummer: 3, isLaatste: true) == nil)
        for other in [
            try sleutel().stuksleutel([UInt8](repeating: 2, count: 32), kop: kop),
            try sleutel().stuksleutel(nummer, kop: kop + [0]),
            try sleutel(8).stuksleutel(nummer, kop: kop),
        ] {
            #expect(other.open(sealed, nummer: 3, isLaatste: false) == nil)
        }
        for place in sealed.indices {
            var changed = sealed
            changed[place] ^= 1
            #expect(key.open(changed, nummer: 3, isLaatste: false) == nil)
        }
        #expect(key.open(Data(), nummer: 0, isLaatste: true) == nil)
    }

    @Test("Een leeg deel is ook een deel")
    func leeg() throws {
        let key = try sleutel().stuksleutel([1], kop: [])
        #expect(key.open(try key.seal(Data(), nummer: 0, isLaatste: true), nummer: 0, isLaatste: true) == Data())
    }

    @Test("Het merk van een lijst hoort bij de lijst en bij de sleutel")
    func merk() throws {
        let (key, text) = (try sleutel(), [UInt8]("lijst".utf8))
        #expect(key.isMerk(key.merk(text), of: text))
        #expect(!key.isMerk(key.merk(text), of: text + [0]))
        #expect(!key.isMerk(try sleutel(8).merk(text), of: text))
        #expect(!key.isMerk("geen merk", of: text))
        #expect(try sleutel(8).kenmerk != key.kenmerk)
    }

    @Test("P5: het merk van een vernietigd dossier hangt af van gemeente, dossier en hoofdsleutel")
    func vernietigmerk() throws {
        let kluis = Sleutelkluis(try #require(Hoofdsleutel([UInt8](repeating: 7, count: 32))))
        let other = Sleutelkluis(try #require(Hoofdsleutel([UInt8](repeating: 8, count: 32))))
        let marks = [
            kluis.vernietigmerk("GM0988", "a"), kluis.vernietigmerk("GM0988", "b"), kluis.vernietigmerk("GM0957", "a"),
            other.vernietigmerk("GM0988", "a"),
        ]
        #expect(Set(marks).count == 4 && marks.allSatisfy { $0.count == 32 })
        #expect(kluis.vernietigmerk("GM0988", "a") == marks[0])
    }

    @Test("Bestandshash is die van sha256sum")
    func hash() {
        var hash = Bestandshash()
        hash.add(Data("ab".utf8))
        hash.add(Data("c".utf8))
        #expect(hash.waarde == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test("Hexadecimaal heen en terug, en niets anders")
    func hex() {
        let all = [UInt8](0...255)
        #expect(Hex.decode(Hex.encode(all)) == all)
        for wrong in ["0", "0g", "0A", "é0"] { #expect(Hex.decode(wrong) == nil) }
    }
}
