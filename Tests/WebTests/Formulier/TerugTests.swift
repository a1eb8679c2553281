// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Web

struct TerugTests {
    @Test(arguments: [
        "https://elders.nl", "//elders.nl", "/\\elders.nl", "/afmelden", "/vandaagx", "/dossiers/..//x", "javascript:x",
        "/vandaag\u{0D}\u{0A}x", "", "/dossiers/nieuw",
    ])
    func `only a list or a dossier of this site passes`(_ typed: String) {
        #expect(Terug(typed) == nil)
    }

    @Test func `the place stays and the message of before goes`() throws {
        let dossier = DossierID(hoog: 1, laag: 2)
        let feit = FeitID(hoog: 3, laag: 4)
        let back = try #require(Terug("/vandaag?groep=te-laat&melding=oud&bij=x#lijn-1"))
        #expect(
            back.met(feit, in: dossier, ook: 2)
                == "/vandaag?groep=te-laat&melding=vastgelegd&bij=\(dossier)&feit=\(feit)&samen=2"
        )
        #expect(Terug("/dossiers/\(dossier)") != nil)
    }
}
