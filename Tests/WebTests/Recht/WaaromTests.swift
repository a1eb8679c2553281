// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Web

struct WaaromTests {
    private func day(_ month: Int, _ day: Int) -> Day { Gallery.date("2024-0\(month)-\(day < 10 ? "0" : "")\(day)") }

    private var grond: Grond {
        Grond(
            ["PIP-02", "PIP-03"],
            invoer: [Invoer("Kennisgeving van DUO", day(5, 21))],
            stappen: [.weken(day(5, 21), plus: 10, day(7, 30)), .nietVerschoven(day(7, 30))],
            parameters: [Parametertabel.wet.parameter("pip_termijn", op: day(5, 21))].compactMap(\.self)
        )
    }

    @Test func `the reason gives facts, parameter, sum and ground, each with its link`() {
        let rows = Waarom.rows(grond)
        #expect(rows.map(\.label) == ["Begin", "Termijn", "Som", "Grond"])
        let html = DateReason(rows: rows).html.text
        #expect(html.contains("Kennisgeving van DUO op <time datetime=\"2024-05-21\">"))
        #expect(html.contains(#"href="/regels/parameters/pip_termijn">parameter pip_termijn"#))
        #expect(html.contains("+ 10 weken (70 dagen)") && html.contains(#"<a href="/regels/PIP-02">"#))
        #expect(html.contains("Besluit inburgering 2021, art. 5.3") && html.contains("nog te bevestigen"))
    }

    @Test func `the day of DUO stands beside ours, and a difference is said`() {
        func text(_ duo: Day?, _ berekend: Day?) -> String {
            let klok = Klok(.termijnEinde, uiterlijk: day(7, 30), vanaf: day(5, 21), duo: duo, grond: grond)
            return Waarom.reason(klok, berekend: berekend).html.text
        }
        #expect(text(nil, nil).contains("Geen eigen datum ontvangen"))
        #expect(text(day(7, 30), day(7, 30)).contains("gelijk aan onze som"))
        #expect(text(day(8, 1), day(7, 30)).contains("2 dagen verschil"))
        #expect(text(day(8, 1), nil).contains("De datum van DUO gaat voor"))
    }

    @Test func `a clock without a day says whom it waits for`() {
        let klok = Klok(.pip, uiterlijk: nil, vanaf: day(5, 21), wachtOp: "Wacht op inschrijving", grond: Grond([]))
        let html = Waarom.reason(klok).html.text
        #expect(html.contains("Waarom nog geen datum?") && html.contains("Wacht op inschrijving"))
    }

    @Test("P-03: de reden in één regel noemt de stap die tot deze dag leidt, niet een latere mijlpaal")
    func regel() {
        let begin = Gallery.date("2022-09-26")
        let dag = Gallery.date("2022-12-27")
        let grond = Grond(
            ["HOUS-01"],
            stappen: [.dagen(begin, plus: 92, dag), .weken(begin, plus: 14, Gallery.date("2023-01-02"))]
        )
        let klok = Klok(.huisvesting, uiterlijk: dag, vanaf: begin, grond: grond)
        let line = Waarom.regel(klok)
        #expect(line.contains("27 december 2022") && !line.contains("2 januari 2023") && line.contains("HOUS-01"))
    }
}
