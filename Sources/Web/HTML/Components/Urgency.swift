// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// How near a clock is. Always shown by word, shape and colour together.
package enum Urgency: String, Sendable, CaseIterable {
    case late, today, week, later, waiting, done

    /// The heading of its group in a worklist.
    package var heading: String {
        switch self {
        case .late: "Te laat"
        case .today: "Vandaag"
        case .week: "Deze week"
        case .later: "Later"
        case .waiting: "Wacht op anderen"
        case .done: "Klaar"
        }
    }

    /// Seven days count as this week, so that a Friday already shows Monday.
    package init(due: Day, on peildatum: Day) {
        let days = due.number - peildatum.number
        self = days < 0 ? .late : days == 0 ? .today : days <= 7 ? .week : .later
    }

    /// Sets the colours of what stands inside.
    var cssClass: HTML {
        switch self {
        case .late: "is-late"
        case .today: "is-today"
        case .week: "is-week"
        case .later: "is-later"
        case .waiting: "is-waiting"
        case .done: "is-done"
        }
    }

    /// ▲ ● ◆ ○ ✓, drawn: fonts draw them in five sizes or not at all.
    var shape: HTML {
        switch self {
        case .late:
            #"<svg class="shape" viewBox="0 0 12 12" aria-hidden="true"><path d="M6 .6 11.8 11H.2z"/></svg>"#
        case .today:
            #"<svg class="shape" viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="5"/></svg>"#
        case .week:
            #"<svg class="shape" viewBox="0 0 12 12" aria-hidden="true"><path d="M6 .2 11.8 6 6 11.8.2 6z"/></svg>"#
        case .later, .waiting:
            #"<svg class="shape" viewBox="0 0 12 12" aria-hidden="true"><circle class="ring" cx="6" cy="6" r="4.2"/></svg>"#
        case .done:
            #"<svg class="shape" viewBox="0 0 12 12" aria-hidden="true"><path d="M4.5 10.6.4 6.5 2 4.9l2.5 2.5L10 1.9l1.6 1.6z"/></svg>"#
        }
    }
}
