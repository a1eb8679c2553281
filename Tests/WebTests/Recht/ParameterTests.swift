// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Web

struct ParameterTests {
    private static let dag = Gallery.date("2024-05-21")
    private static let weken = Parameter(
        "pip_termijn",
        duizendsten: 10_000,
        eenheid: "weken",
        geldigVan: Gallery.date("2023-01-01"),
        geldigTot: nil,
        bron: "Bi 5.3",
        zekerheid: .hoog
    )

    @Test func `every parameter stands in the table`() {
        let html = Regeltabelpagina(dag: Self.dag).html.text
        for row in Parametertabel.wet.alle {
            #expect(html.contains(#"href="/regels/parameters/\#(row.sleutel.naam)""#))
        }
        #expect(html.utf8.count < 90_000)
    }

    @Test func `the page of a parameter shows all its values and the rules that read it`() {
        let later = Parameter(
            "pip_termijn",
            duizendsten: 12_000,
            eenheid: "weken",
            geldigVan: Self.dag,
            geldigTot: nil,
            bron: "Voorbeeld",
            zekerheid: .laag
        )
        let html = Parameterpagina("pip_termijn", tabel: .wet.adding([later])).html.text
        #expect(html.contains("12 weken") && html.contains("10 weken") && html.contains("20 mei 2024"))
        #expect(html.contains("PIP-02") && !html.contains("<form"))
    }

    @Test(arguments: [
        ("10", "weken", 10_000), ("0,7", "aandeel", 700), ("0,125", "aandeel", 125), ("1.250,50", "euro", 1_250_500),
        ("694,23", "euro per jaar", 694_230), ("ja", "vlag", 1000), ("nee", "vlag", 0),
    ])
    func `a value is read in its own unit`(_ text: String, _ eenheid: String, _ duizendsten: Int) {
        #expect(Parameterwijziging.waarde(text, eenheid) == duizendsten)
    }

    @Test(arguments: [
        ("", "weken"), ("tien", "weken"), ("-1", "weken"), ("1,2345", "aandeel"), ("1,", "aandeel"), ("+5", "weken"),
        ("10000000000000", "weken"), ("1,234", "euro"), ("misschien", "vlag"), ("１２", "weken"),
    ])
    func `what is no value is refused`(_ text: String, _ eenheid: String) {
        #expect(Parameterwijziging.waarde(text, eenheid) == nil)
    }

    @Test func `a right form becomes a row, a wrong one names every error`() throws {
        let row = try Parameterwijziging.read(
            ["waarde": "12", "geldigVan": "01-01-2027", "bron": "Stb. 2026, 1", "zekerheid": "H"],
            huidig: Self.weken
        )
        #expect(row.getal == 12 && row.geldigVan?.iso == "2027-01-01" && row.eenheid == "weken")
        let fouten = #expect(throws: Feitlezer.Fouten.self) {
            try Parameterwijziging.read(["geldigVan": "01-01-2022"], huidig: Self.weken)
        }
        #expect(fouten.map { $0.fouten.map(\.sleutel) } == Parameterwijziging.velden)
    }

    @Test("X-11: het formulier noemt de waarde van vandaag en de aangekondigde, en zegt het als er nu geen geldt")
    func geldigheid() {
        func row(_ waarde: Int, vanaf: String) -> Parameter {
            Parameter(
                "ontzorgen",
                duizendsten: waarde * 1000,
                eenheid: "maanden",
                geldigVan: Day(iso: vanaf),
                geldigTot: nil,
                bron: "Pw 56a",
                zekerheid: .hoog
            )
        }
        let now = row(6, vanaf: "2022-01-01")
        let later = row(10, vanaf: "2026-01-01")
        var form = Parameterformulier(action: "/x", token: FormToken(csrf: "c"), huidig: now, straks: later)
        #expect(form.html.text.contains("Nu geldt <strong>6 maanden</strong>"))
        #expect(form.html.text.contains("<strong>10 maanden</strong>"))
        form.huidig = later
        form.geldtNu = false
        #expect(form.html.text.contains("Nu geldt nog geen waarde"))
    }
}
