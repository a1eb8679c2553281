// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Secrets
import Testing

@Suite("S6: codes of the second factor")
struct TotpTests {
    private let totp = Totp(geheim: Array("12345678901234567890".utf8))

    @Test(
        "ASVS 6.5.1, 6.5.5: the vectors of RFC 6238, appendix B",
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)]
    )
    func vector(_ seconds: Int64, _ code: String) {
        #expect(totp.code(Totp.stap(op: seconds * 1000), cijfers: 8) == code)
        #expect(totp.code(Totp.stap(op: seconds * 1000)) == String(code.suffix(6)))
    }

    @Test("ASVS 6.5.5: one step back and one ahead, and no further", arguments: -3...3)
    func window(_ offset: Int64) {
        let now: Int64 = 1_111_111_111_000
        let code = totp.code(Totp.stap(op: now) + offset)
        #expect((totp.stap(van: code, op: now, na: 0) != nil) == (abs(offset) <= 1))
    }

    @Test("ASVS 6.5.1: a code works once, and none of before it works after it")
    func once() throws {
        let now: Int64 = 1_111_111_111_000
        let used = try #require(totp.stap(van: totp.code(Totp.stap(op: now)), op: now, na: 0))
        #expect(totp.stap(van: totp.code(used), op: now, na: used) == nil)
        #expect(totp.stap(van: totp.code(used - 1), op: now, na: used) == nil)
        #expect(totp.stap(van: totp.code(used + 1), op: now, na: used) == used + 1)
        #expect(totp.geldigeCode(op: now, na: used) == totp.code(used + 1))
        #expect(totp.geldigeCode(op: now, na: used + 1) == nil)
    }

    @Test("ASVS 6.5.1: of a million codes, three are right")
    func others() {
        let now: Int64 = 1_111_111_111_000
        let right = (-1...1).map { totp.code(Totp.stap(op: now) + Int64($0)) }
        let taken = (0..<20_000).map { String(String(1_000_000 + $0 * 47 % 1_000_000).dropFirst()) }
            .filter { totp.stap(van: $0, op: now, na: 0) != nil }
        #expect(Set(taken).isSubset(of: right))
    }

    @Test("Something else than six digits is no code", arguments: ["", "1", "12345", "1234567", "abcdef", "١٢٣٤٥٦"])
    func nonsense(_ code: String) {
        #expect(totp.stap(van: code, op: 1_111_111_111_000, na: 0) == nil)
    }

    @Test("The vectors of RFC 4648 for base32, without padding")
    func base32() {
        let words = [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ]
        for (plain, text) in words { #expect(Base32.encode(Array(plain.utf8)) == text) }
    }

    @Test("The key in groups of four, and as an address that an app opens")
    func key() {
        #expect(totp.groepen == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
        #expect(
            totp.adres(voor: "j. de vries")
                == "otpauth://totp/Meedoen:j.%20de%20vries?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Meedoen"
        )
        #expect(Totp.nieuw().geheim.count == 20 && Totp.nieuw().geheim != Totp.nieuw().geheim)
    }

    @Test("The secret is never printed")
    func silent() {
        var dumped = ""
        dump(totp, to: &dumped)
        #expect("\(totp)" == "Totp(…)" && !dumped.contains("49"))
    }
}

@Suite("S6: recovery codes, and secrets that are closed")
struct HerstelcodeTests {
    private let zegel = Zegel(key: [UInt8](repeating: 7, count: 32))

    @Test("ASVS 6.5.2, 6.5.3, 6.5.4: ten different codes of 120 bits, kept as a mark of this account")
    func codes() throws {
        let zegel = try #require(zegel)
        let codes = Herstelcode.nieuw()
        #expect(Set(codes).count == 10 && codes.allSatisfy { $0.filter { $0 != " " }.count == 24 })
        let hash = try #require(Herstelcode.hash(codes[0], account: "a", zegel))
        #expect(Herstelcode.hash(codes[0].uppercased().replacing(" ", with: "-"), account: "a", zegel) == hash)
        #expect(Herstelcode.hash(codes[0], account: "b", zegel) != hash)
        #expect(Herstelcode.hash(codes[1], account: "a", zegel) != hash)
    }

    @Test("Letters that are read wrongly are read rightly; something else is no code")
    func spelling() throws {
        let zegel = try #require(zegel)
        let zero = String(repeating: "0", count: 12) + String(repeating: "1", count: 12)
        let letters = String(repeating: "O", count: 12) + String(repeating: "l", count: 12)
        #expect(Herstelcode.hash(zero, account: "a", zegel) == Herstelcode.hash(letters, account: "a", zegel))
        for text in ["", "123456", zero + "0", String(repeating: "u", count: 24)] {
            #expect(Herstelcode.hash(text, account: "a", zegel) == nil, "\(text)")
        }
    }

    @Test(
        "ASVS 11.3.1, 14.2.6: a closed secret opens with its own key, row and purpose alone, and not when a bit is turned"
    )
    func closed() throws {
        let zegel = try #require(zegel)
        let other = try #require(Zegel(key: [UInt8](repeating: 8, count: 32)))
        let closed = try zegel.sluit([1, 2, 3], .tweedeFactor, rij: "a")
        #expect(try zegel.open(closed, .tweedeFactor, rij: "a") == [1, 2, 3])
        #expect(try zegel.sluit([1, 2, 3], .tweedeFactor, rij: "a") != closed)
        #expect(throws: (any Error).self) { try zegel.open(closed, .tweedeFactor, rij: "b") }
        #expect(throws: (any Error).self) { try zegel.open(closed, .herstelcode, rij: "a") }
        #expect(throws: (any Error).self) { try other.open(closed, .tweedeFactor, rij: "a") }
        for place in closed.indices {
            var turned = closed
            turned[place] ^= 1
            #expect(throws: (any Error).self) { try zegel.open(turned, .tweedeFactor, rij: "a") }
        }
    }
}
