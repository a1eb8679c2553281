// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// The question *zoals bekend op*: which day somebody wants to look back to, and what is wrong with it.
struct Terugblik: Hashable, Sendable {
    static let veld = "bekend"

    let getypt: String
    /// The day to look back to; nil for now.
    let dag: Day?
    let fout: String?

    init(_ typed: String?, vandaag: Day) {
        let typed = (typed ?? "").trimmed
        let day = Day(typed: typed)
        getypt = typed
        if typed.isEmpty {
            (dag, fout) = (nil, nil)
        } else if let day, day <= vandaag {
            (dag, fout) = (day, nil)
        } else if day != nil {
            (dag, fout) = (nil, "Deze dag moet nog komen. Kies een dag tot en met vandaag.")
        } else {
            (dag, fout) = (nil, "Dit is geen bestaande datum. Schrijf dd-mm-jjjj.")
        }
    }

    /// What stands in the address of a page that looks back; nil for now.
    var query: String? { dag?.dutchDigits }

    var field: Field {
        Field(
            Self.veld,
            "Zoals bekend op",
            .date,
            value: dag?.dutchDigits ?? getypt,
            help: "U ziet dan wat op die dag in het dossier stond.",
            error: fout
        )
    }
}

/// Says loudly that a page shows an earlier day, with the way back.
struct PastBar: Component {
    var day: Day
    var nowHref: String

    var html: HTML {
        """
        <aside class="past" aria-label="U kijkt terug">\(Urgency.today.shape)<p><strong>Zoals bekend op \(time: day).</strong> \
        U kijkt terug: wat later is vastgelegd, staat er niet bij, en de klokken tellen naar die dag.</p>\
        <a\(href: nowHref)>Terug naar nu</a></aside>

        """
    }
}
