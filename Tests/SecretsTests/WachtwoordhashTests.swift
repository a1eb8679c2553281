// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Secrets

@Suite struct WachtwoordhashTests {
    private static func hex(_ text: String) -> [UInt8] {
        let digits = text.filter { !$0.isWhitespace }.compactMap { UInt8(String($0), radix: 16) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    @Test(
        "RFC 7914, section 12",
        arguments: [
            (
                "", "", Scryptkosten(log2N: 4, r: 1, p: 1),
                """
                77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442
                fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906
                """
            ),
            (
                "password", "NaCl", Scryptkosten(log2N: 10, r: 8, p: 16),
                """
                fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162
                2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640
                """
            ),
            (
                "pleaseletmein", "SodiumChloride", Scryptkosten(log2N: 14, r: 8, p: 1),
                """
                7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2
                d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887
                """
            ),
        ]
    )
    func vector(password: String, salt: String, kosten: Scryptkosten, wanted: String) throws {
        let kept = Wachtwoordhash(kosten: kosten, salt: [UInt8](salt.utf8), hash: Self.hex(wanted))
        #expect(kept.hash.count == 64)
        #expect(try kept.matches([UInt8](password.utf8)))
    }

    @Test func `the kept text reads back and holds the cost`() throws {
        let made = try Wachtwoordhash.make([1, 2, 3], Scryptkosten(log2N: 4, r: 8, p: 3))
        #expect(made.text.hasPrefix("scrypt$4$8$3$"))
        let read = try #require(Wachtwoordhash(made.text))
        #expect(read.salt == made.salt && read.hash == made.hash && read.kosten == made.kosten)
        #expect(made.salt.count == 16)
        #expect(try read.matches([1, 2, 3]))
        #expect(try !read.matches([1, 2, 4]))
        #expect(try Wachtwoordhash.make([1, 2, 3], made.kosten).text != made.text)
    }

    @Test(arguments: [
        "", "scrypt", "scrypt$4$8$3$AAAAAAAAAAA", "bcrypt$4$8$3$AAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
        "scrypt$x$8$3$AAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA", "scrypt$30$8$3$AAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
        "scrypt$4$8$3$AAAAAAAAAAA$AA", "scrypt$4$8$3$!!!$AAAAAAAAAAAAAAAAAAAAAA",
        "scrypt$4$8$0$AAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
    ])
    func `a damaged text is no hash`(text: String) {
        #expect(Wachtwoordhash(text) == nil)
    }
}
