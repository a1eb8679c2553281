// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Secrets
import Testing

@Suite struct WillekeurTests {
    @Test func `ASVS 7.2.3, 11.5.1: tokens have 256 bits and differ`() {
        let tokens = Set((0..<1000).map { _ in Willekeur.token() })
        #expect(tokens.count == 1000)
        #expect(tokens.allSatisfy { Base64URL.decode($0)?.count == 32 })
    }

    @Test func `ids have 26 characters that are safe everywhere`() {
        let ids = Set((0..<1000).map { _ in Willekeur.id() })
        #expect(ids.count == 1000)
        let alphabet = Set("0123456789abcdefghjkmnpqrstvwxyz")
        #expect(ids.allSatisfy { $0.count == 26 && $0.allSatisfy(alphabet.contains) })
        #expect(Set(ids.compactMap(\.first)).count > 20)
    }

    @Test func `a token is kept as SHA-256`() {
        let hash = Tokenhash.hash("abc").map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(hash == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test(arguments: [[], [0], [255, 254], [1, 2, 3], [UInt8](0...255)] as [[UInt8]])
    func `base64 for addresses reads back`(bytes: [UInt8]) {
        let text = Base64URL.encode(bytes)
        #expect(Base64URL.decode(text) == bytes)
        #expect(!text.contains { "+/=".contains($0) })
    }

    @Test(arguments: ["a", "AA==", "A+", "A/", "é", "AB", "A A"])
    func `other text is refused, also a second spelling of the same bytes`(text: String) {
        #expect(Base64URL.decode(text) == nil)
    }
}
