// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Exchange

@Suite("X-08: what CSV refuses, and where")
struct CSVFoutTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let bytes: [UInt8]
        let fout: CSVFout
        var limits = CSVLimits.standard
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ fout: CSVFout, limits: CSVLimits = .standard) {
            self.init(name, bytes: Array(text.utf8), fout, limits: limits)
        }

        init(_ name: String, bytes: [UInt8], _ fout: CSVFout, limits: CSVLimits = .standard) {
            self.name = name
            self.bytes = bytes
            self.fout = fout
            self.limits = limits
        }
    }

    static let small = CSVLimits(fieldBytes: 8, recordBytes: 12, fields: 3)

    static let cases = [
        Case("UTF-16 LE", bytes: [0xFF, 0xFE, 0x61, 0], .init(.isUTF16, line: 1, column: 1, byte: 1)),
        Case("UTF-16 BE", bytes: [0xFE, 0xFF, 0, 0x61], .init(.isUTF16, line: 1, column: 1, byte: 1)),
        Case("UTF-16 without mark", bytes: [0x61, 0, 0x3B, 0], .init(.heeftNulbyte, line: 1, column: 1, byte: 2)),
        Case(
            "Windows-1252",
            bytes: Array("a;b\nx;caf".utf8) + [0xE9, 0x0A],
            .init(.isGeenUTF8, line: 2, column: 2, byte: 10)
        ),
        Case("overlong", bytes: [0x61, 0xC0, 0x80], .init(.isGeenUTF8, line: 1, column: 1, byte: 2)),
        Case("surrogate", bytes: [0x61, 0xED, 0xA0, 0x80], .init(.isGeenUTF8, line: 1, column: 1, byte: 2)),
        Case("above U+10FFFF", bytes: [0xF4, 0x90, 0x80, 0x80], .init(.isGeenUTF8, line: 1, column: 1, byte: 1)),
        Case("cut in a character", bytes: [0x61, 0xF0, 0x9F], .init(.isGeenUTF8, line: 1, column: 1, byte: 2)),
        Case("bad UTF-8 in quotes", bytes: [0x22, 0x0A, 0xFF], .init(.isGeenUTF8, line: 2, column: 1, byte: 3)),
        Case("NUL in a field", "a;b\n1;x\0y\n", .init(.heeftNulbyte, line: 2, column: 2, byte: 8)),
        Case("NUL in quotes", "a;b\n1;\"\0\"\n", .init(.heeftNulbyte, line: 2, column: 2, byte: 8)),
        Case("NUL after a quote", "a;b\n\"1\"\0;2\n", .init(.heeftNulbyte, line: 2, column: 1, byte: 8)),
        Case(
            "half a file",
            "a;b\n1;\"x\n2;y\n3;z\n",
            .init(.aanhalingstekenNietGesloten, line: 2, column: 2, byte: 7)
        ),
        Case("text after quote", "a;b\n\"x\" ;y\n", .init(.tekstNaAanhalingsteken, line: 2, column: 1, byte: 8)),
        Case("quote in text", "a;b\n1;5\" breed\n", .init(.aanhalingstekenInVeld, line: 2, column: 2, byte: 8)),
        Case("space before quote", "a;b\n1; \"x\"\n", .init(.aanhalingstekenInVeld, line: 2, column: 2, byte: 8)),
        Case(
            "long field",
            "a;b\n1;123456789\n",
            .init(.veldTeLang(grens: 8), line: 2, column: 2, byte: 7),
            limits: small
        ),
        Case(
            "long quoted field",
            "a;b\n1;\"1\n3\n5\n7\n9\"\n",
            .init(.veldTeLang(grens: 8), line: 2, column: 2, byte: 7),
            limits: small
        ),
        Case(
            "field of quotes",
            "a;\"" + String(repeating: "\"\"", count: 9) + "\"",
            .init(.veldTeLang(grens: 8), line: 1, column: 2, byte: 3),
            limits: small
        ),
        Case(
            "long record",
            "a;b\n1234567;123456\n",
            .init(.recordTeLang(grens: 12), line: 2, column: 2, byte: 13),
            limits: small
        ),
        Case(
            "too many columns",
            "a;b;c;d\n",
            .init(.teVeelKolommen(grens: 3), line: 1, column: 4, byte: 8),
            limits: small
        ),
    ]

    @Test("one piece and byte by byte", arguments: cases)
    func refuses(_ example: Case) throws {
        #expect(throws: example.fout) { try CSVReader.records(in: example.bytes, limits: example.limits) }
        var reader = CSVReader(limits: example.limits)
        #expect(throws: example.fout) {
            for byte in example.bytes {
                reader.feed([byte])
                while try reader.next() != nil {}
            }
            reader.finish()
            while try reader.next() != nil {}
        }
        reader.feed(Array("a;b\n".utf8))
        #expect(throws: CSVFout.self, "a reader stays at its fault") { try reader.next() }
    }

    @Test("every fault has a sentence that says what now", arguments: cases)
    func sentence(_ example: Case) {
        #expect(example.fout.uitleg.hasSuffix("."))
        #expect(example.fout.uitleg.count > 20)
    }

    @Test func `de zin noemt regel, byte en wat nu`() {
        let fout = CSVFout(.isGeenUTF8, line: 12, column: 3, byte: 480)
        #expect(
            fout.zin == "Regel 12, kolom 3, byte 480: Dit bestand is geen UTF-8. Sla het in Excel op als 'CSV UTF-8'."
        )
    }

    @Test func `een veld van een miljoen bytes mag, een byte meer niet`() throws {
        let header = Array("a\n".utf8)
        let field = [UInt8](repeating: 0x61, count: 1_000_000)
        #expect(try CSVReader.records(in: header + field).count == 2)
        #expect(throws: CSVFout(.veldTeLang(grens: 1_000_000), line: 2, column: 1, byte: 3)) {
            try CSVReader.records(in: header + field + [0x61])
        }
    }
}
