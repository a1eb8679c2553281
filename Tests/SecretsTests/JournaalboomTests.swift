// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Secrets

/// The leaves and roots are those of the test data of Certificate Transparency (RFC 6962).
@Suite("P7: de boom over het journaal is die van RFC 6962")
struct JournaalboomTests {
    private static let leaves: [[UInt8]] = [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
        [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
        [0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f],
    ]
    private static let roots = [
        1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    private func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    @Test("De wortels van de bekende bladen zijn de bekende wortels")
    func vectoren() {
        var boom = Journaalboom()
        #expect(hex(boom.wortel) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        for (index, leaf) in Self.leaves.enumerated() {
            boom.add(Journaalhash.leaf(leaf))
            if let root = Self.roots[index + 1] { #expect(hex(boom.wortel) == root) }
            #expect(boom.toppen.count == (index + 1).nonzeroBitCount)
            #expect(Journaalboom(aantal: boom.aantal, bytes: boom.bytes) == boom)
        }
        #expect(Journaalboom(aantal: 7, bytes: boom.bytes) == nil)
    }

    @Test("ASVS 11.3.4: een handtekening geldt alleen voor deze bytes en deze sleutel")
    func handtekening() throws {
        let sleutel = try #require(Kopsleutel(Array(repeating: 3, count: 32)))
        let other = try #require(Kopsleutel(Array(repeating: 4, count: 32)))
        let signed = try sleutel.sign([1, 2, 3])
        #expect(Kopsleutel.isGood(signed, of: [1, 2, 3], by: sleutel.openbaar))
        #expect(!Kopsleutel.isGood(signed, of: [1, 2, 4], by: sleutel.openbaar))
        #expect(!Kopsleutel.isGood(signed, of: [1, 2, 3], by: other.openbaar))
        #expect(Kopsleutel([1]) == nil && !Kopsleutel.isGood([], of: [], by: []))
    }
}
