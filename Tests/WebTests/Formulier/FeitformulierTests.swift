// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation
import Testing

@testable import Web

struct FeitformulierTests {
    static let token = FormToken(csrf: "bewijs", idempotency: "eenmaal")

    private func text(_ model: Feitformulier.Model) -> String { Feitformulier(model).html.text }

    private func model(_ soort: Feitsoort) -> Feitformulier.Model {
        Feitformulier.Model(soort.beschrijving, action: "/feiten", token: Self.token)
    }

    @Test(arguments: Feitsoort.allCases)
    func `each kind has a form that asks its date and every field`(_ soort: Feitsoort) {
        let kind = soort.beschrijving
        let html = text(model(soort))
        #expect(html.contains(#"id="veld-datum" name="datum""#))
        for veld in kind.velden where veld.vorm != .kenmerk { #expect(html.contains(#"name="\#(veld.sleutel)""#)) }
    }

    @Test(arguments: Feitsoort.allCases)
    func `no field is called as something else in the form is`(_ soort: Feitsoort) {
        let taken = ["datum", "versie", FormToken.csrfName, FormToken.idempotencyName, Feitformulier.redenVeld]
        #expect(soort.beschrijving.velden.allSatisfy { !taken.contains($0.sleutel) })
    }

    @Test(arguments: Feitsoort.allCases)
    func `every error finds its place on the page`(_ soort: Feitsoort) {
        var model = model(soort)
        model.fouten =
            [Veldfout("datum", "Fout bij datum.")]
            + soort.beschrijving.velden.map { Veldfout($0.sleutel, "Fout bij \($0.sleutel).") }
        let html = text(model)
        for fout in model.fouten { #expect(html.contains(fout.zin)) }
    }

    @Test func `what was typed comes back as typed, a day of a feit as dd-mm-jjjj`() {
        var model = model(.pip)
        model.datum = "2024-05-21"
        model.velden = ["leerroute": "b1-route", "intensiteit": "<veel>", "kinderopvang": "ja"]
        let html = text(model)
        #expect(html.contains(#"name="datum" value="21-05-2024""#))
        #expect(html.contains(#"name="leerroute" value="B" checked"#))
        #expect(html.contains(#"value="&lt;veel&gt;""#))
        #expect(html.contains(#"name="kinderopvang" value="ja" checked"#))
    }

    @Test func `who does not know yet can say so, unless the field is required`() {
        #expect(text(model(.personalia)).contains("Nog niet bekend"))
        let attended = Veld<Bool>("ja", "Ja?", verplicht: true).beschrijving
        guard case .radios(let options) = Feitveld.field(attended)?.control else {
            Issue.record("no radio buttons")
            return
        }
        #expect(options.map(\.value) == ["ja", "nee"])
    }

    @Test func `a reference is chosen from what there is, and goes along unseen when there is nothing to choose`() {
        var model = model(.afspraakAfgerond)
        model.velden = ["afspraak": "0123"]
        #expect(text(model).contains(#"<input type="hidden" name="afspraak" value="0123">"#))
        model.opties = ["afspraak": [Option("0123", "Elke week naar het taalcafé")]]
        #expect(text(model).contains(#"<option value="0123" selected>Elke week naar het taalcafé</option>"#))
    }

    @Test func `a choice that is no longer there stays chosen`() {
        var model = model(.afspraakAfgerond)
        model.velden = ["afspraak": "oud"]
        model.opties = ["afspraak": [Option("nieuw", "Nieuw")]]
        #expect(text(model).contains(#"<option value="oud" selected>"#))
    }

    @Test func `the reason of a correction has its own place beside a field of that name`() {
        let feit = Feit(
            id: FeitID(hoog: 0, laag: 1),
            soort: .regime,
            datum: Gallery.date("2024-05-21"),
            inhoud: Inhoud([("wet", .code("WI2021")), ("reden", .tekst("Omdat"))]),
            vastgelegd: Tijdstip(milliseconden: 0),
            door: Feit.Auteur(id: nil, naam: "R. van Dael")
        )
        var model = Feitformulier.Model(verbetert: feit, action: "/feiten/1", token: Self.token)
        model.fouten = [Veldfout("reden", "Schrijf waarom.", kind: .ontbreekt)]
        let html = text(model)
        #expect(html.contains(#"name="reden" value="Omdat""#) && html.contains(#"name="verbeterreden""#))
        #expect(html.contains(##"<a href="#veld-verbeterreden">Schrijf waarom.</a>"##))
        #expect(html.contains(#"value="21-05-2024""#))
    }

    @Test func `the law stands above the form`() {
        let html = text(model(.vestiging))
        #expect(html.contains("Besluit inburgering 2021, art. 5.3") && html.contains("wetten.overheid.nl/BWBR0045555"))
    }

    @Test func `a long form stands under the headings of its description, the date on top`() throws {
        let html = text(model(.pip))
        let places = try ["veld-datum", "Leerroute</h2>", "Participatie</h2>", "Afwijken en motiveren</h2>"].map {
            try #require(html.range(of: $0)?.lowerBound)
        }
        #expect(places == places.sorted())
    }
}
