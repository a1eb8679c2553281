// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Every value that a parameter had, newest first.
struct Parametergeschiedenis: Component {
    var sleutel: Parametersleutel
    var tabel: Parametertabel
    var caption: String

    init(_ sleutel: Parametersleutel, in tabel: Parametertabel, caption: String? = nil) {
        self.sleutel = sleutel
        self.tabel = tabel
        self.caption = caption ?? "Parameter \(sleutel.naam)"
    }

    var html: HTML {
        let rows = tabel.geschiedenis(sleutel)
        guard !rows.isEmpty else {
            return #"<p class="soft">Voor \#(sleutel.naam) staat nog geen waarde in de regeltabel.</p>"#
        }
        return DataTable(
            caption: caption,
            columns: [.init(title: "Waarde"), .init(title: "Geldig"), .init(title: "Bron")],
            rows: rows.reversed().map { row in
                [
                    "\(row.woorden)",
                    "\(Geldigheid(row.geldigVan, row.geldigTot))",
                    Voorbehoud.naast(row.bron, row.zekerheid),
                ]
            }
        ).html
    }
}
