// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Actions

@Suite("Tabellen van de bronnen")
struct BrontabelTests {
    private func bron(_ text: String) -> Importbron { Importbron(naam: "t.csv", bytes: Array(text.utf8), stuk: 5) }

    @Test("X-08: een tabel wordt geladen zoals zij gedrukt is, en een tweede keer niet")
    func load() async throws {
        let balie = try await Balie()
        let file = "jaar,bedrag,opmerking\n2024,-5,\"a, \"\"b\"\"\nc\"\n2025,=1+1,\n"
        let first = try await LoadTabel.run("weert-pvt", bron(file), desk: balie.desk, inzage: balie.teamleider)
        #expect(first.tabel.kolommen == ["jaar", "bedrag", "opmerking"] && first.tabel.rijen == 2 && !first.isBekend)
        #expect(try await LoadTabel.run("weert-pvt", bron(file), desk: balie.desk, inzage: balie.teamleider).isBekend)
        let shown = try await ShowTabel.run("weert-pvt", desk: balie.desk, inzage: balie.regisseur)
        #expect(shown.rijen == [["2024", "-5", "a, \"b\"\nc"], ["2025", "=1+1", ""]])
        let second = try await LoadTabel.run("weert-pvt", bron("a\n1\n"), desk: balie.desk, inzage: balie.teamleider)
        #expect(second.tabel.rijen == 1 && !second.isBekend)
        #expect(try await ShowTabel.all(desk: balie.desk, inzage: balie.regisseur).map(\.naam) == ["weert-pvt"])
    }

    @Test("X-08: een tabel met een fout wordt geweigerd", arguments: ["", "a,b\n1\n", "a,a\n1,2\n", "a\n\"1\n"])
    func refused(file: String) async throws {
        let balie = try await Balie()
        await #expect(throws: Nee.self) {
            try await LoadTabel.run("x", bron(file), desk: balie.desk, inzage: balie.teamleider)
        }
        #expect(try await ShowTabel.all(desk: balie.desk, inzage: balie.teamleider).isEmpty)
    }
}
