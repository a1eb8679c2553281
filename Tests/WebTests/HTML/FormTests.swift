// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Web

struct FormTests {
    private func form(_ fields: [Field], draft: Form.Draft? = nil) -> String {
        Form(
            action: "/feiten",
            token: FormToken(csrf: "bewijs", idempotency: "nummer"),
            parts: [.init(fields: fields)],
            submit: "Vastleggen",
            draft: draft
        ).html.text
    }

    @Test func `an error stands on top with a link and at its field, tied to it`() {
        let text = form([Field("datum", "Datum", .date, value: "x", help: "dd-mm-jjjj", error: "Geen datum.")])
        #expect(text.contains(##"<a href="#veld-datum">Geen datum.</a>"##))
        #expect(text.contains(#"id="veld-datum" name="datum" value="x""#))
        #expect(text.contains(#"aria-describedby="veld-datum-hulp veld-datum-fout" aria-invalid="true""#))
        #expect(text.contains("Er is 1 ding niet goed ingevuld"))
    }

    @Test func `a form without errors has no summary`() {
        #expect(!form([Field("naam", "Naam")]).contains("data-errors"))
    }

    @Test func `the proof of the session and the number against sending twice go along`() {
        let text = form([])
        #expect(text.contains(#"<input type="hidden" name="csrf" value="bewijs">"#))
        #expect(text.contains(#"<input type="hidden" name="eenmalig" value="nummer">"#))
    }

    @Test func `what is not required says so in words and the rest to the browser`() {
        #expect(form([Field("a", "A", isOptional: true)]).contains("(niet verplicht)"))
        let required = form([Field("a", "A")])
        #expect(required.contains(#"aria-required="true""#) && required.contains("novalidate"))
    }

    @Test func `a password is never sent back`() {
        #expect(!form([Field("w", "Wachtwoord", .password(autocomplete: "off"), value: "geheim")]).contains("geheim"))
    }

    @Test func `text in a text area keeps its lines and cannot leave it`() {
        let text = form([Field("v", "Verslag", .longText(), value: "\na</textarea><script>")])
        #expect(text.contains(">\n\na&lt;/textarea&gt;&lt;script&gt;</textarea>"))
    }

    @Test func `chosen answers are chosen again`() {
        let options = [Option("a", "A"), Option("b", "B", help: "uitleg")]
        #expect(form([Field("k", "K", .select(options), value: "b")]).contains(#"<option value="b" selected>B"#))
        let radios = form([Field("k", "K", .radios(options), value: "b", error: "Kies.")])
        #expect(radios.contains(#"id="veld-k-2" name="k" value="b" checked"#) && radios.contains(##"href="#veld-k""##))
        let boxes = form([Field("k", "K", .checkboxes(options), values: ["a", "b"])])
        #expect(boxes.split(separator: " checked").count == 3)
    }

    @Test func `groups of a select open and close`() {
        let field = Field(
            "f",
            "F",
            .select([Option("1", "x", group: "G"), Option("2", "y", group: "H"), Option("3", "z")])
        )
        #expect(
            field.html.text.contains(
                #"<optgroup label="G"><option value="1">x</option></optgroup><optgroup label="H">"#
                    + #"<option value="2">y</option></optgroup><option value="3">z</option></select>"#
            )
        )
    }

    @Test func `a draft says where it is kept and when`() {
        let text = form([], draft: .init(action: "/concepten/1", savedAt: "14.02 uur"))
        #expect(text.contains(#"data-draft="/concepten/1""#) && text.contains("Concept bewaard om 14.02 uur"))
    }
}
