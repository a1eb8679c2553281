// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Somebody else was first (409). Both versions stand side by side; nothing is lost.
package struct ConflictNotice: Component {
    package struct Difference: Sendable {
        var field: String
        var mine: String
        var theirs: String
    }

    /// `R. van Dael, vandaag om 10.42 uur`.
    var savedBy: String
    var differences: [Difference]
    /// Keep mine, take theirs, or edit on.
    var actions: [ActionButton]

    package var html: HTML {
        """
        <section class="notice notice--wide is-today" role="alert">\(Urgency.today.shape)<div class="notice__body">
        <h2 class="notice__title">Iemand was u voor</h2>
        <p><bdi>\(savedBy)</bdi> heeft dit intussen ook gewijzigd. Uw tekst is bewaard. Kies wat moet gelden.</p>
        \(table)</div><div class="notice__acts">\(actions)</div></section>
        """
    }

    private var table: DataTable {
        DataTable(
            caption: "Verschillen",
            isCaptionHidden: true,
            columns: [.init(title: "Veld"), .init(title: "Uw versie"), .init(title: "Nu opgeslagen")],
            rows: differences.map { difference in
                let isSame = difference.mine == difference.theirs
                return [
                    "\(difference.field)\(if: isSame, #" <span class="soft">(gelijk)</span>"#)",
                    "\(if: isSame, "\(difference.mine)", else: "<ins>\(difference.mine)</ins>")",
                    "\(difference.theirs)",
                ]
            }
        )
    }
}
