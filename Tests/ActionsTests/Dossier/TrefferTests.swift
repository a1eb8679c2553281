// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Storage
import TestSupport
import Testing

@testable import Actions

struct TrefferTests {
    private func zoek(_ vraag: String, _ proef: Proef) async throws -> [Treffer] {
        try await FindDossiers.treffers(vraag, desk: proef.desk, inzage: try proef.inzage()).treffers
    }

    @Test("X-07: een treffer in een notitie toont de woorden eromheen, een treffer op naam niet")
    func vindplaats() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        try await proef.leg(
            .notitie,
            "2022-10-01",
            ["tekst": "Vraagt naar een rolstoelhelling bij de cursus, en of er kinderopvang is."],
            in: id
        )
        let note = try await zoek("rolstoel", proef)
        #expect(note.map(\.regel.dossier) == [id])
        #expect(note.first?.vindplaats?.wat == "Notitie")
        #expect(note.first?.vindplaats?.tekst.contains("rolstoelhelling bij de cursus") == true)
        #expect(try await zoek("selam tesf", proef).map(\.vindplaats) == [nil])
    }

    @Test("X-07: een BSN dat is gevonden, staat niet voluit in het antwoord")
    func nummer() async throws {
        let proef = try Proef()
        _ = try await proef.dossier(extra: ["bsn": "999991772"])
        let found = try await zoek("999991772", proef)
        #expect(found.first?.vindplaats?.wat == "BSN")
        #expect(found.first?.vindplaats?.tekst == "eindigt op 772")
    }

    @Test("R1: van wie een zin is getoond, staat dat in het journaal")
    func journaal() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        try await proef.leg(.notitie, "2022-10-01", ["tekst": "Zoekt een taalmaatje."], in: id)
        _ = try await zoek("taalmaatje", proef)
        var vraag = Journaalvraag()
        vraag.dossier = id
        let lines = try await ShowJournaal.run(vraag, desk: proef.desk, inzage: try proef.inzage(Proef.bea)).regels
        #expect(lines.contains { (line: Journaalregel) in line.detail == "zin bij zoeken" })
    }
}
