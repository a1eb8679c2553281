// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Web

struct HighlightTests {
    @Test(
        "X-07: gemarkeerd zoals het geschreven is, ook zonder accenten getypt",
        arguments: [
            ("Şilan Öztürk-Çelik", "ozturk", "Şilan <mark>Öztürk</mark>-Çelik"),
            ("Şilan Öztürk-Çelik", "silan oz", "<mark>Şilan</mark> <mark>Öz</mark>türk-Çelik"),
            ("Straße 4", "strasse", "<mark>Straße</mark> 4"),
            ("فاطمة", "فاطمة", "<mark>فاطمة</mark>"),
            ("a < b", "b", "a &lt; <mark>b</mark>"),
            ("Selam", "", "Selam"),
            ("Selam", "x", "Selam"),
            ("O'Brien", "obrien", "<mark>O&#39;Brien</mark>"),
        ]
    )
    func marks(_ text: String, _ match: String, _ expected: String) {
        #expect(Highlight(text: text, match: match).html.text == expected)
    }
}
