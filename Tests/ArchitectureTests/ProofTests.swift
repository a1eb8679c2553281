// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("What must be proved")
struct ProofTests {
    @Test func `every row and every case stands in the list once`() throws {
        let ids = Proofs.listed(in: try House.file("docs/inventaris-ids.txt").text)
        #expect(Set(ids).count == ids.count)
        #expect(ids.count { $0.wholeMatch(of: /[PWGRLX]-[0-9]{2}/) != nil } == 202)
        #expect(ids.contains("W01"))
    }

    @Test func `comments are no ids and a star is no id`() {
        #expect(Proofs.listed(in: "# P-99\n* P-01 Koppeling\n  P-28 Steun\n\nW01 geval\n") == ["P-01", "P-28", "W01"])
    }
}
