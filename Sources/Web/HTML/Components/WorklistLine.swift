// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// One person or thing, one sentence, one act.
package struct WorklistLine: Component {
    /// Stays the same between visits, so that the address can lead back to this line.
    var id: String
    var name: String
    /// What has to be known of it at once.
    var tag: Tag?
    var href: String
    var sentence: HTML
    var chip: StatusChip
    var action: ActionButton?
    /// Its dossier stands open beside the list.
    var isCurrent = false

    package var html: HTML {
        """
        <li class="line \(chip.urgency.cssClass)" id="lijn-\(id)"\(flag: "data-current", isCurrent)>\
        <a class="line__name"\(href: href) data-line\(if: isCurrent, #" aria-current="true""#)><bdi>\(name)</bdi></a>\(with: tag, { " \($0)" })
        <span class="line__what">\(sentence)</span>\(chip)\(with: action, { #"<span class="line__act">\#($0)</span>"# })</li>

        """
    }
}
