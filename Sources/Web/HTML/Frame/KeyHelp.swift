// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The list of keys. A popover, so that it opens and closes without a script.
struct KeyHelp: Component {
    private static let keys: [(keys: [String], meaning: String)] = [
        (["/"], "Zoeken"), (["j", "k"], "Volgende en vorige regel"), (["Enter"], "Regel openen"),
        (["Esc"], "Sluiten, terug naar de lijst"), (["n"], "Feit vastleggen"), (["?"], "Deze lijst"),
    ]

    var html: HTML {
        """
        <div class="overlay" id="toetsen" popover role="dialog" aria-labelledby="toetsen-kop"><div class="overlay__head">\
        <h2 id="toetsen-kop">Toetsen</h2><button class="button button--quiet" type="button" popovertarget="toetsen" \
        popovertargetaction="hide">Sluiten</button></div>
        <dl class="keys">\(each: Self.keys, row)</dl><p class="soft">Alles kan ook met Tab, muis of vinger.</p>
        <button class="button button--secondary" type="button" hidden data-keys-toggle data-on="Toetsen uitzetten" \
        data-off="Toetsen aanzetten"></button></div>
        """
    }

    private func row(_ row: (keys: [String], meaning: String)) -> HTML {
        "<div><dt>\(each: row.keys, { "<kbd>\($0)</kbd> " })</dt><dd>\(row.meaning)</dd></div>"
    }
}
