// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// The state of a clock in a few words: `▲ 6 dagen te laat`.
package struct StatusChip: Component {
    var urgency: Urgency
    var text: String

    package init(_ urgency: Urgency, _ text: String) {
        self.urgency = urgency
        self.text = text
    }

    /// Counts the days for the reader.
    package init(due: Day, on peildatum: Day) {
        let days = Int(due.number) - Int(peildatum.number)
        urgency = Urgency(due: due, on: peildatum)
        text =
            switch days {
            case ..<0: "\(Dagentelling.woorden(-days)) te laat"
            case 0: "vandaag"
            case 1: "morgen"
            default: "over \(Dagentelling.woorden(days))"
            }
    }

    package var html: HTML {
        #"<span class="chip \#(urgency.cssClass)">\#(urgency.shape)\#(text)</span>"#
    }
}
