// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Web

struct FrameTests {
    @Test func `the title says page, gemeente and product, and an error first`() {
        func title(hasErrors: Bool) -> String {
            Frame(model: Gallery.model, title: "Vandaag", hasErrors: hasErrors, main: "").html.text
        }
        #expect(title(hasErrors: false).contains("<title>Vandaag · Gemeente Weert · Meedoen</title>"))
        #expect(title(hasErrors: true).contains("<title>Fout · Vandaag · Gemeente Weert · Meedoen</title>"))
    }

    @Test func `the room of the page is marked, once in the bar and once behind more`() {
        func marks(_ room: String) -> Int {
            let text = Frame(model: Gallery.model, title: "T", room: room, main: "").html.text
            return text.split(separator: #"aria-current="page""#).count - 1
        }
        #expect(marks("/vandaag") == 1 && marks("/beheer") == 2 && marks("/elders") == 0)
    }

    @Test func `another peildatum is loud and leads back, today is not`() {
        let other = Frame(model: Gallery.modelOnOtherDay, title: "T", main: "").html.text
        #expect(
            other.contains("bar__day--other") && other.contains("1 januari 2022")
                && other.contains("terug naar vandaag")
        )
        #expect(!Frame(model: Gallery.model, title: "T", main: "").html.text.contains("bar__day--other"))
    }

    @Test func `signing out posts with the proof of the session`() {
        let text = Frame(model: Gallery.model, title: "T", main: "").html.text
        #expect(text.contains(#"<form method="post" action="/uitloggen"><input type="hidden" name="csrf""#))
    }

    @Test func `the first thing Tab reaches leads to the content`() {
        let text = Frame(model: Gallery.model, title: "T", main: "").html.text
        #expect(
            text.contains("<body class=\"frame\">\n<a class=\"skip\" href=\"#inhoud\">")
                && text.contains(#"id="inhoud""#)
        )
    }
}
