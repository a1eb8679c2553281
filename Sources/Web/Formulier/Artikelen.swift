// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// The places in the law that something rests on, each with a link to the text where there is one.
struct Artikelen: Component {
    var artikelen: [Wetsartikel]

    init(_ artikelen: [Wetsartikel]) {
        self.artikelen = artikelen
    }

    var html: HTML {
        "\(artikelen.map { Tag($0.citaat, href: $0.regeling.adres).html }, separator: " ")"
    }
}
