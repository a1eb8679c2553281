// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Testing

@Suite struct WeergavenTests {
    @Test func `what was made is given again under its name, as long as it holds`() {
        let weergaven = Weergaven()
        var made = 0
        func next() -> Int {
            made += 1
            return made
        }
        #expect(weergaven.get("a", next) == 1)
        #expect(weergaven.get("a", next) == 1)
        #expect(weergaven.get("b", next) == 2)
        #expect(weergaven.get("a", holds: { $0 > 1 }, next) == 3)
        #expect(weergaven.get("a", next) == 3)
    }

    @Test func `names without end do not fill the memory`() {
        let weergaven = Weergaven()
        for number in 0..<100 { _ = weergaven.get("\(number)") { number } }
        #expect(weergaven.get("99") { -1 } == 99)
        #expect(weergaven.get("0") { -1 } == -1)
    }
}
