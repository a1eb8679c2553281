// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Somebody else was first (409). What came in between and what one wants to record stand under each other, with who and
/// when; nothing is lost, and one press records again.
package struct ConflictNotice: Component {
    /// What came in between.
    package struct Meanwhile: Sendable {
        /// `21 juli 2022: Voortgangsgesprek gehouden`.
        var what: String
        var by: String
        /// `vandaag om 10.42 uur`.
        var at: String
    }

    var meanwhile: [Meanwhile]
    /// What one wants to record, as it would read on the timeline.
    var mine: String
    /// The form that is sent again as it stands.
    var formID: String
    /// `Toch vastleggen`.
    var again: String
    /// Other ways out.
    var actions: [ActionButton] = []

    package var html: HTML {
        """
        <section class="notice notice--wide is-today" role="alert">\(Urgency.today.shape)<div class="notice__body">
        <h2 class="notice__title">Iemand was u voor</h2>
        <p>Terwijl u schreef, kwam er iets bij in dit dossier. Uw tekst is niet weg en nog niet vastgelegd. \
        Lees eerst wat er nu staat.</p>
        \(table)
        <p><strong>Wat u wilt vastleggen:</strong> \(mine)</p></div>
        <div class="notice__acts"><button class="button button--primary" type="submit" form="\(formID)">\(again)</button>\
        \(actions)</div></section>
        """
    }

    private var table: DataTable {
        DataTable(
            caption: "Dit staat er nu bij",
            columns: [.init(title: "Wat"), .init(title: "Door"), .init(title: "Wanneer")],
            rows: meanwhile.map { ["\($0.what)", "<bdi>\($0.by)</bdi>", "\($0.at)"] }
        )
    }
}
