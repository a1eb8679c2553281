// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Secrets
import Testing

@Suite struct InhoudscodecTests {
    private let codec = OpenInhoudscodec()
    private let context = Inhoudscontext(gemeente: "GM0988", dossier: "d1", tabel: "feit", rij: "f1", kolom: "inhoud")

    @Test func `content comes back as it went in, behind a version`() throws {
        let stored = try codec.encode("Zoë", for: context)
        #expect(stored.first == 0)
        #expect(try codec.decodeText(stored, for: context) == "Zoë")
        #expect(try codec.decode(codec.encode([], for: context), for: context) == [])
    }

    @Test func `other versions are told apart, never taken for text`() {
        #expect(throws: Inhoudsfout.leeg) { try codec.decode([], for: context) }
        #expect(throws: Inhoudsfout.versleuteld) { try codec.decode([1, 65], for: context) }
        #expect(throws: Inhoudsfout.onbekendeVersie(9)) { try codec.decode([9, 65], for: context) }
        #expect(throws: Inhoudsfout.geenTekst) { try codec.decodeText([0, 0xFF], for: context) }
    }
}
