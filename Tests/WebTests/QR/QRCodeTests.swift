// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Web

@Suite("QR-code voor de app")
struct QRCodeTests {
    @Test("Foutcorrectie van het voorbeeld uit ISO/IEC 18004, bijlage I: 01234567 in versie 1-M")
    func reedSolomon() {
        let data: [UInt8] = [
            0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11,
        ]
        let correction: [UInt8] = [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55]
        #expect(ReedSolomon.correction(data, 10) == correction)
    }

    @Test("Een woord met zijn correctie is deelbaar door elke wortel", arguments: [10, 16, 18, 22, 24, 26])
    func wortels(_ count: Int) {
        let data = (0..<40).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
        let word = data + ReedSolomon.correction(data, count)
        var root: UInt8 = 1
        for _ in 0..<count {
            #expect(word.reduce(UInt8(0)) { ReedSolomon.product($0, root) ^ $1 } == 0)
            root = ReedSolomon.product(root, 2)
        }
    }

    @Test("De kleinste versie waarin het past, tot 213 bytes")
    func versies() throws {
        let capacities = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213]
        #expect(QRVersion.all.map(\.capacity) == capacities)
        for (place, capacity) in capacities.enumerated() {
            let code = try #require(QRCode(String(repeating: "x", count: capacity)))
            #expect(code.version == place + 1 && code.size == 21 + 4 * place)
        }
        #expect(QRCode(String(repeating: "x", count: 214)) == nil)
        #expect(QRCode("") != nil)
    }

    @Test("Elk codewoord heeft zijn plaats: wat vrij is, is wat de norm zegt")
    func plaats() {
        // Codewords and rest bits of table 1.
        let bits = [208, 359, 567, 807, 1079, 1383, 1568, 1936, 2336, 2768]
        for (version, count) in zip(QRVersion.all, bits) {
            let words = version.blocks.reduce(0, +) + version.blocks.count * version.correction
            #expect((words * 8)...(words * 8 + 7) ~= count)
            var (empty, full) = (QRGrid(version), QRGrid(version))
            empty.place([], mask: 0)
            full.place(Array(repeating: 0xFF, count: words), mask: 0)
            let changed = zip(empty.dark.joined(), full.dark.joined()).count { $0 != $1 }
            #expect(changed == words * 8)
        }
    }

    @Test("Wat een lezer zoekt: hoeken, tijdlijn, donker blokje, en twee gelijke formaatregels")
    func patronen() throws {
        let code = try #require(
            QRCode("otpauth://totp/Meedoen:noa?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Meedoen")
        )
        let (dark, size) = (code.modules, code.size)
        for (row, column) in [(0, 0), (0, size - 7), (size - 7, 0)] {
            #expect(dark[row][column...column + 6].allSatisfy { $0 })
            #expect(!dark[row + 1][column + 1] && dark[row + 3][column + 3])
        }
        #expect((8..<size - 8).allSatisfy { dark[6][$0] == ($0 % 2 == 0) && dark[$0][6] == ($0 % 2 == 0) })
        #expect(dark[size - 8][8])
        let first =
            (0...5).map { dark[8][$0] } + [dark[8][7], dark[8][8], dark[7][8]] + (0...5).reversed().map { dark[$0][8] }
        let second = (1...7).map { dark[size - $0][8] } + (0...7).map { dark[8][size - 8 + $0] }
        #expect(first == second)
        // Level M and the mask, under the fixed mask of the format.
        let known = [
            0: "101010000010010", 1: "101000100100101", 2: "101111001111100", 3: "101101101001011",
            4: "100010111111001", 5: "100000011001110", 6: "100111110010111", 7: "100101010100000",
        ]
        #expect(String(first.map { $0 ? "1" : "0" }) == known[code.mask])
    }

    @Test("Straf voor wat een camera verwart")
    func straf() {
        #expect(QRPenalty.runs([true, true, true, true, true, false]) == 3)
        #expect(QRPenalty.runs(Array(repeating: false, count: 8)) == 6)
        let finder = [true, false, true, true, true, false, true]
        #expect(QRPenalty.lookalikes(finder + [false, false, false, false]) == 1)
        #expect(QRPenalty.lookalikes(finder + [false, false, false, true]) == 0)
        #expect(QRPenalty.squares([[true, true, true], [true, true, true], [false, true, false]]) == 2)
        #expect(QRPenalty.balance([[true, true], [true, false]]) == 5)
    }

    @Test("In de pagina: een tekening zonder stijl, met woorden voor wie haar niet ziet")
    func tekening() throws {
        let html = try #require(QRFigure("Meedoen", label: "Code & meer")).html.text
        #expect(html.hasPrefix(#"<svg class="qr" viewBox="0 0 29 29" role="img" aria-label="Code &amp; meer""#))
        #expect(html.contains(#"<path class="qr__dark" d="M4 4h7v1h-7z"#) && !html.contains("style="))
    }
}
