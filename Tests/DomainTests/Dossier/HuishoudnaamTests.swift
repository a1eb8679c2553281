// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

struct HuishoudnaamTests {
    @Test("P-02: een huishouden heet naar het hoofd, ook als de anderen een andere naam delen")
    func hoofd() {
        #expect(
            Huishoudnaam.achternaam([(.partner, "Weldu"), (.hoofd, "Andom"), (.kind, "Weldu")]) == "Andom"
        )
    }

    @Test("P-02: zonder hoofd telt de naam die de meesten delen; bij gelijk de eerste")
    func zonderHoofd() {
        #expect(Huishoudnaam.achternaam([(nil, "Andom"), (.kind, "Weldu"), (.kind, "Weldu")]) == "Weldu")
        #expect(Huishoudnaam.achternaam([(nil, "Andom"), (nil, "Weldu")]) == "Andom")
        #expect(Huishoudnaam.achternaam([(.hoofd, ""), (nil, "Weldu")]) == "Weldu")
        #expect(Huishoudnaam.achternaam([]).isEmpty)
    }
}
