// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// The bar at the top: mark, gemeente, search, peildatum, who I am.
struct HeaderBar: Component {
    var model: Frame.Model

    var html: HTML {
        """
        <header class="bar"><div class="bar__brand"><a class="mark"\(href: model.organisationHref)>\(Mark())Meedoen</a>\
        <span class="bar__organisation">\(model.organisation)</span></div>
        \(with: model.search, search)\(peildatum)\(user)</header>
        """
    }

    private func search(_ search: Frame.Search) -> HTML {
        """
        <form class="search" method="post" role="search"\(action: search.action)>\(model.user.token)\(Icon.zoek.html)\
        <input type="search" name="q" value="\(search.value)" aria-label="Zoeken" placeholder="\(search.hint)" \
        autocomplete="off" data-search>\(KeyHint("/"))<button class="unseen" type="submit">Zoeken</button></form>

        """
    }

    private var peildatum: HTML {
        let peildatum = model.peildatum
        guard peildatum.day != peildatum.today else {
            return
                #"<p class="bar__day"><span class="unseen">Vandaag is het </span>\#(peildatum.day.longWords)</p>"#
        }
        return """
            <p class="bar__day bar__day--other">\(Urgency.today.shape)<span>Peildatum <strong>\(time: peildatum.day)</strong>\
            </span> <a\(href: peildatum.changeHref)>terug naar vandaag</a></p>
            """
    }

    private var user: HTML {
        let user = model.user
        return """
            <details class="user"><summary><span class="user__name">\(user.name)</span>\
            <span class="user__role">\(user.role)</span></summary><div class="user__menu">\
            <ul>\(each: user.links, { "<li><a\(href: $0.href)>\($0.label)</a></li>" })</ul>
            <form method="post"\(action: user.signOutAction)>\(user.token)\
            <button class="button button--secondary" type="submit">Afmelden</button></form></div></details>
            """
    }
}

/// Two people side by side, who together are an m.
struct Mark: Component {
    var html: HTML {
        """
        <svg class="mark__drawing" viewBox="0 0 32 28" aria-hidden="true"><circle cx="10.5" cy="5" r="3.5"/>\
        <circle class="mark__other" cx="21.5" cy="5" r="3.5"/><path d="M5 26v-8.5a5.5 5.5 0 0 1 11 0V26m0-8.5a5.5 5.5 0 0 1 11 0V26"/>\
        </svg>
        """
    }
}
