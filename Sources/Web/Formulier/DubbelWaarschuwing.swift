// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// Says that this person may have a dossier already, and why we think so.
package struct DubbelWaarschuwing: Component {
    package struct Persoon: Sendable {
        var naam: String
        var geboren: Day?
        /// `zelfde BSN`, `naam lijkt erop, zelfde geboortedatum`.
        var reden: String
        /// A number that only one person has.
        var isZeker: Bool
        var href: String

        package init(naam: String, geboren: Day?, reden: String, isZeker: Bool, href: String) {
            self.naam = naam
            self.geboren = geboren
            self.reden = reden
            self.isZeker = isZeker
            self.href = href
        }
    }

    package var personen: [Persoon]

    package init(_ personen: [Persoon]) {
        self.personen = personen
    }

    /// Whether it is the same person without doubt; then no second dossier can be opened.
    package var isZeker: Bool { personen.contains(where: \.isZeker) }

    package var html: HTML {
        guard !personen.isEmpty else { return .empty }
        let urgency: Urgency = isZeker ? .late : .today
        return """
            <section class="notice notice--wide \(urgency.cssClass)" role="alert">\(urgency.shape)<div class="notice__body">
            <h2 class="notice__title">\(isZeker ? "Deze persoon heeft al een dossier" : "Deze persoon heeft misschien al een dossier")</h2>
            <ul>\(each: personen, line)</ul><p>\(next)</p></div></section>
            """
    }

    private var next: String {
        isZeker
            ? "Open het dossier dat er al is. Klopt het nummer niet? Verbeter het hieronder en verstuur opnieuw."
            : "Kijk eerst of het dezelfde persoon is. Is het iemand anders? Kies dan onderaan “Toch openen”."
    }

    private func line(_ persoon: Persoon) -> HTML {
        """
        <li><a\(href: persoon.href)><bdi>\(persoon.naam)</bdi></a>\
        \(with: persoon.geboren, { ", geboren \(time: $0)" }) (\(persoon.reden))</li>
        """
    }
}
