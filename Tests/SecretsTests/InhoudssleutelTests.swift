// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Secrets

/// Sealing and opening, and the keys it is done with (P2, P3; ASVS 11.3.1–11.3.4).
@Suite struct InhoudssleutelTests {
    private func kluis(_ byte: UInt8 = 7) throws -> Sleutelkluis {
        Sleutelkluis(try #require(Hoofdsleutel([UInt8](repeating: byte, count: 32))))
    }

    private func gemeente(_ kluis: Sleutelkluis, _ code: String = "GM0988", versie: Int = 1) throws -> Gemeentesleutel {
        try kluis.gemeentesleutel(try kluis.newGemeentesleutel(code, versie: versie), of: code, versie: versie)
    }

    private func dossier(_ id: String, _ sleutel: Gemeentesleutel) throws -> Inhoudssleutel {
        try sleutel.dossiersleutel(try sleutel.newDossiersleutel(id), of: id)
    }

    @Test("P2: wat verzegeld is komt er net zo uit, en er staat niets van in de bytes")
    func heenEnWeer() throws {
        let key = try dossier("d1", try gemeente(try kluis()))
        for text in ["", "Zoë", String(repeating: "ሰላም ", count: 500)] {
            let stored = try key.seal(Array(text.utf8), tabel: "feit", rij: "f1", kolom: "inhoud")
            #expect(stored.first == 1)
            #expect(stored.count == text.utf8.count + Inhoudssleutel.toeslag)
            #expect(try key.open(stored, tabel: "feit", rij: "f1", kolom: "inhoud") == Array(text.utf8))
            if text.utf8.count > 3 { #expect(!stored.contains(subsequence: Array(text.utf8))) }
        }
    }

    @Test("P2: dezelfde inhoud geeft elke keer andere bytes")
    func nonce() throws {
        let key = try dossier("d1", try gemeente(try kluis()))
        let all = try (0..<1000).map { _ in try key.seal([65], tabel: "feit", rij: "f1", kolom: "inhoud") }
        #expect(Set(all.map { Array($0[5..<17]) }).count == 1000)
    }

    @Test("P2: van twintig plekken opent elke inhoud alleen op de eigen plek")
    func verwisseld() throws {
        struct Plek {
            let key: Inhoudssleutel
            let tabel: String
            let rij: String
            let kolom: String
        }
        let kluis = try kluis()
        let keys = try ["GM0988", "GM0402"].flatMap { code in
            let sleutel = try gemeente(kluis, code)
            return try ["d1", "d2"].map { try dossier($0, sleutel) }
        }
        let plekken = keys.flatMap { key in
            [
                Plek(key: key, tabel: "feit", rij: "f1", kolom: "inhoud"),
                Plek(key: key, tabel: "feit", rij: "f1", kolom: "reden"),
                Plek(key: key, tabel: "feit", rij: "f2", kolom: "inhoud"),
                Plek(key: key, tabel: "stand", rij: "f1", kolom: "inhoud"),
                Plek(key: key, tabel: "feitf", rij: "1", kolom: "inhoud"),
            ]
        }
        #expect(plekken.count == 20)
        let stored = try plekken.map { try $0.key.seal([1, 2, 3], tabel: $0.tabel, rij: $0.rij, kolom: $0.kolom) }
        for (own, plek) in plekken.enumerated() {
            for (other, bytes) in stored.enumerated() {
                let opened = try? plek.key.open(bytes, tabel: plek.tabel, rij: plek.rij, kolom: plek.kolom)
                #expect((opened == [1, 2, 3]) == (own == other))
            }
        }
    }

    @Test("P2, ASVS 11.3.3: elke gewijzigde byte en elke ingekorte inhoud wordt geweigerd")
    func gewijzigd() throws {
        let key = try dossier("d1", try gemeente(try kluis()))
        let stored = try key.seal(Array("Selam".utf8), tabel: "feit", rij: "f1", kolom: "inhoud")
        for position in stored.indices {
            var changed = stored
            changed[position] ^= 1
            #expect(throws: Inhoudsfout.self) { try key.open(changed, tabel: "feit", rij: "f1", kolom: "inhoud") }
            #expect(throws: Inhoudsfout.self) {
                try key.open(Array(stored[..<position]), tabel: "feit", rij: "f1", kolom: "inhoud")
            }
        }
        #expect(throws: Inhoudsfout.leeg) { try key.open([], tabel: "feit", rij: "f1", kolom: "inhoud") }
        #expect(throws: Inhoudsfout.onbekendeVorm(0)) {
            try key.open([0, 65], tabel: "feit", rij: "f1", kolom: "inhoud")
        }
    }

    @Test("P2: een andere versie van de sleutel opent niets")
    func andereVersie() throws {
        let kluis = try kluis()
        let (first, second) = (try gemeente(kluis), try gemeente(kluis, versie: 2))
        let stored = try dossier("d1", first).seal([1], tabel: "feit", rij: "f1", kolom: "inhoud")
        let other = try dossier("d1", second)
        #expect(throws: Inhoudsfout.andereSleutel) { try other.open(stored, tabel: "feit", rij: "f1", kolom: "inhoud") }
    }

    @Test("de sleutel van een dossier opent alleen in de eigen rij, ook als hij al bekend is")
    func dossiersleutel() throws {
        let kluis = try kluis()
        let (weert, hilversum) = (try gemeente(kluis), try gemeente(kluis, "GM0402"))
        let kept = try weert.newDossiersleutel("d1")
        _ = try weert.dossiersleutel(kept, of: "d1")
        #expect(kluis.bekend(kept, of: "d1", in: "GM0988") != nil)
        #expect(kluis.bekend(kept, of: "d2", in: "GM0988") == nil)
        #expect(kluis.bekend(kept, of: "d1", in: "GM0402") == nil)
        #expect(throws: Inhoudsfout.ongeldig) { try weert.dossiersleutel(kept, of: "d2") }
        #expect(throws: Inhoudsfout.ongeldig) { try hilversum.dossiersleutel(kept, of: "d1") }
    }

    @Test("met een andere hoofdsleutel, voor een andere gemeente of versie opent de sleutel van een gemeente niet")
    func gemeentesleutel() throws {
        let kept = try kluis().newGemeentesleutel("GM0988", versie: 1)
        #expect(try kluis().gemeentesleutel(kept, of: "GM0988", versie: 1).versie == 1)
        for (byte, code, versie) in [(8, "GM0988", 1), (7, "GM0402", 1), (7, "GM0988", 2)] as [(UInt8, String, Int)] {
            #expect(throws: Inhoudsfout.andereHoofdsleutel) {
                try kluis(byte).gemeentesleutel(kept, of: code, versie: versie)
            }
        }
    }

    @Test("P3: een merk is gelijk voor gelijke waarden in één gemeente, en nergens anders; duizend paren")
    func merken() throws {
        let kluis = try kluis()
        let (weert, hilversum) = (try gemeente(kluis), try gemeente(kluis, "GM0402"))
        var seen: Set<String> = []
        for number in 0..<1000 {
            let bsn = String(100_000_000 + number * 7)
            #expect(weert.merk("bsn", bsn) == weert.merk("bsn", bsn))
            seen.formUnion([weert.merk("bsn", bsn), hilversum.merk("bsn", bsn), weert.merk("vnummer", bsn)])
            #expect(!weert.merk("bsn", bsn).contains(bsn))
        }
        #expect(seen.count == 3000)
    }

    @Test func `a master key is 256 bits, and says nothing of itself`() throws {
        #expect(Hoofdsleutel([UInt8](repeating: 1, count: 31)) == nil)
        #expect(Hoofdsleutel([UInt8](repeating: 1, count: 33)) == nil)
        let key = try #require(Hoofdsleutel([UInt8](repeating: 1, count: 32)))
        #expect("\(key)" == "Hoofdsleutel(…)")
        #expect(key.kenmerk != [UInt8](repeating: 1, count: 32))
        #expect(key.kenmerk == Hoofdsleutel([UInt8](repeating: 1, count: 32))?.kenmerk)
    }

    @Test func `a key forgotten by the cache opens again`() throws {
        let sleutel = try gemeente(try kluis())
        let kept = try sleutel.newDossiersleutel("d0")
        let stored = try sleutel.dossiersleutel(kept, of: "d0").seal([1], tabel: "t", rij: "r", kolom: "k")
        for number in 1...10_000 { _ = try dossier("d\(number)", sleutel) }
        #expect(try sleutel.dossiersleutel(kept, of: "d0").open(stored, tabel: "t", rij: "r", kolom: "k") == [1])
    }
}

extension [UInt8] {
    fileprivate func contains(subsequence part: [UInt8]) -> Bool {
        guard part.count <= count else { return false }
        return (0...(count - part.count)).contains { self[$0..<$0 + part.count].elementsEqual(part) }
    }
}
