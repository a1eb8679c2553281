// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@Suite("The catalogue of rules")
struct RuleTests {
    /// Ids that stand more than once.
    static func doubles(_ ids: [RegelID]) -> [RegelID] {
        Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
    }

    @Test func `every rule has its own id, a source and a sentence`() {
        #expect(Self.doubles(Regelboek.alle.map(\.id)) == [])
        for regel in Regelboek.alle {
            #expect(!regel.bronnen.isEmpty, "\(regel.id)")
            #expect(!regel.titel.isEmpty && !regel.tekst.isEmpty, "\(regel.id)")
        }
        #expect(Regelboek.alle.count > 100)
    }

    @Test func `every case that a rule names is a known case`() throws {
        let known = Set(try Proofs.listed(in: House.file("docs/inventaris-ids.txt").text))
        for regel in Regelboek.alle {
            for geval in regel.gevallen { #expect(known.contains(geval), "\(regel.id): \(geval)") }
        }
    }

    @Test func `a double id is found`() {
        #expect(Self.doubles(["PIP-01", "PIP-02", "PIP-01"]) == ["PIP-01"])
    }
}
