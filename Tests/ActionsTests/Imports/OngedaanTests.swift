// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Actions

@Suite("Inlezen ongedaan maken")
struct OngedaanTests {
    private static let personen = """
        sleutel;voornamen;achternaam;geboortedatum;bsn
        K1;Mariam;Haddad;1988-03-05;123456782
        K2;Yusuf;Haddad;1985-02-01;
        """

    @Test("X-08: wat niemand aanraakte, is weg met alles wat eruit volgde; een tweede keer kan niet")
    func untouched() async throws {
        let balie = try await Balie()
        let before = try await balie.rijen()
        let id = try #require(try await balie.lees(.personen, Self.personen).inlezing)
        let uitkomst = try await UndoImport.run(id, desk: balie.desk, inzage: balie.teamleider, ids: balie.ids)
        #expect(uitkomst.dossiersVerwijderd == 2)
        var after = try await balie.rijen()
        after["inlezing"] = 0
        #expect(after == before)
        await #expect(throws: Nee.self) {
            try await UndoImport.run(id, desk: balie.desk, inzage: balie.teamleider, ids: balie.ids)
        }
        #expect(try await balie.lees(.personen, Self.personen).nieuw == 2)
    }

    @Test("X-08: in een dossier dat er al was, gaan alleen de feiten van het bestand weg")
    func inOtherDossier() async throws {
        let balie = try await Balie()
        _ = try await balie.lees(.personen, Self.personen)
        let before = try await balie.dossiers()
        let id = try #require(
            try await balie.lees(.feiten(nil), "sleutel;soort;datum\nK1;kennisgeving;2024-01-15").inlezing
        )
        _ = try await UndoImport.run(id, desk: balie.desk, inzage: balie.teamleider, ids: balie.ids)
        #expect(try await balie.dossiers().map(\.feiten) == before.map(\.feiten))
        #expect(try await balie.lees(.feiten(nil), "sleutel;soort;datum\nK1;kennisgeving;2024-01-15").nieuw == 1)
    }

    @Test("X-08: waar iemand verder werkte, worden de feiten ingetrokken en komt een verbetering terug op wat er stond")
    func touched() async throws {
        let balie = try await Balie()
        _ = try await balie.lees(.personen, Self.personen)
        _ = try await balie.lees(.feiten(nil), "sleutel;soort;datum;azc\nK1;koppeling;2024-01-01;Weert")
        let file = "sleutel;soort;datum;azc\nK1;koppeling;2024-01-01;Budel\nK1;kennisgeving;2024-02-01;"
        let id = try #require(try await balie.lees(.feiten(nil), file).inlezing)
        let dossier = try #require(try await balie.dossiers().first { $0.beeld.naam.hasPrefix("Mariam") })
        _ = try await RecordFeit.run(
            .init(dossier: dossier.id, soort: .notitie, datum: "2026-05-01", velden: Self.notitie, versie: nil),
            desk: balie.desk,
            inzage: balie.regisseur,
            id: balie.ids()
        )
        let uitkomst = try await UndoImport.run(id, desk: balie.desk, inzage: balie.teamleider, ids: balie.ids)
        #expect(uitkomst.feitenIngetrokken == 2 && uitkomst.dossiersVerwijderd == 0)
        let after = try #require(try await balie.dossiers().first { $0.id == dossier.id })
        #expect(after.beeld.laatste(.kennisgeving) == nil)
        #expect(after.beeld.laatste(.koppeling)?[Koppeling.azc] == "Weert")
        #expect(after.beeld.laatste(.notitie) != nil)
        #expect(after.feiten.filter { $0.reden == UndoImport.reden }.count == 2)
        #expect(try await balie.lees(.feiten(nil), file).feiten == 2)
    }

    private static let notitie = Dictionary(
        uniqueKeysWithValues: Notitie.beschrijving.velden.filter(\.isVerplicht).map { ($0.sleutel, "tekst") }
    )
}
