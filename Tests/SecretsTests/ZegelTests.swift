// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Secrets
import Testing

@Suite struct ZegelTests {
    private let zegel = Zegel(key: [UInt8](repeating: 7, count: 32))

    @Test func `a token belongs to one session and one key`() throws {
        let zegel = try #require(zegel)
        let other = try #require(Zegel(key: [UInt8](repeating: 8, count: 32)))
        let token = zegel.formuliertoken(sessie: [1, 2, 3])
        #expect(zegel.isFormuliertoken(token, sessie: [1, 2, 3]))
        #expect(!zegel.isFormuliertoken(token, sessie: [1, 2, 4]))
        #expect(!other.isFormuliertoken(token, sessie: [1, 2, 3]))
        #expect(!zegel.isFormuliertoken("", sessie: [1, 2, 3]))
        #expect(!zegel.isFormuliertoken(String(token.dropLast()), sessie: [1, 2, 3]))
        #expect(!zegel.isFormuliertoken("geen token", sessie: [1, 2, 3]))
    }

    @Test func `a mark for one purpose is worth nothing for another`() throws {
        let zegel = try #require(zegel)
        #expect(zegel.bytes(.formulier, [1]) != zegel.bytes(.aanmeldpoging, [1]))
        #expect(zegel.bytes(.aanmeldpoging, [1]).count == 32)
    }

    @Test func `a short key is refused, and no key is printed`() throws {
        #expect(Zegel(key: [UInt8](repeating: 7, count: 31)) == nil)
        #expect("\(try #require(zegel))" == "Zegel(…)")
    }
}
