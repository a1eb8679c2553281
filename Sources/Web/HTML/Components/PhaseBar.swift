// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// The road from AZC to work: what is behind, with its proof, where we are, what comes.
package struct PhaseBar: Component {
    package enum State: Sendable {
        case done(on: Day, proof: String, href: String?)
        case current(note: String?)
        case ahead
        /// Does not apply to this person, with the reason.
        case skipped(String)
        /// Behind us, but nothing in the dossier proves it.
        case unproven(String)
    }

    package struct Phase: Sendable {
        var name: String
        var state: State
    }

    var phases: [Phase]

    package init(_ phases: [Phase]) {
        self.phases = phases
    }

    package var html: HTML {
        #"<ol class="phases" aria-label="Fasen">\#(each: phases, item)</ol>"#
    }

    private func item(_ phase: Phase) -> HTML {
        switch phase.state {
        case .done(let day, let proof, let href):
            """
            <li class="phase phase--done">\(Urgency.done.shape)<span class="phase__name">\(phase.name)<span class="unseen">, \
            klaar</span></span><span class="phase__note">\(time: day)<br>\
            \(if: href != nil, "<a\(href: href)>\(proof)</a>", else: "\(proof)")</span></li>

            """
        case .current(let note):
            """
            <li class="phase phase--now" aria-current="step">\(Urgency.today.shape)<span class="phase__name">\(phase.name)</span>\
            <span class="phase__note">\(note ?? "nu")</span></li>

            """
        case .ahead:
            #"<li class="phase">\#(Urgency.later.shape)<span class="phase__name">\#(phase.name)</span></li>"#
        case .skipped(let why): remark("phase--skipped", phase.name, why)
        case .unproven(let why): remark("phase--unproven", phase.name, why)
        }
    }

    private func remark(_ look: HTML, _ name: String, _ why: String) -> HTML {
        """
        <li class="phase \(look)">\(Urgency.later.shape)<span class="phase__name">\(name)</span>\
        <span class="phase__note">\(why)</span></li>

        """
    }
}
