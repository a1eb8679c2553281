// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// What everybody must see of a dossier before anything else: step, next appointment, end of the term, what is open (P-03).
struct Kernregel: Component {
    let blik: Dossierblik

    var html: HTML {
        """
        <dl class="core">\(item("Stap", "\(blik.beeld.fase.naam)"))\(item("Volgende afspraak", afspraak))\
        \(item("Inburgeringstermijn", termijn))\(item("Open", open))</dl>
        """
    }

    private func item(_ label: String, _ value: HTML) -> HTML {
        "<div><dt>\(label)</dt><dd>\(value)</dd></div>"
    }

    private var afspraak: HTML {
        let next = blik.klokken.first { klok in
            klok.soort == .afspraak && klok.uiterlijk.map { $0 >= blik.peildatum } ?? false
        }
        guard let next, let dag = next.uiterlijk else { return #"<span class="soft">geen</span>"# }
        let door = next.betreft.flatMap { blik.beeld.feit($0) }?.door.naam
        return """
            \(time: dag)\(with: next.toelichting, { ", \($0)" })\
            \(with: door, { " <span class=\"soft\">(door \($0))</span>" })
            """
    }

    private var termijn: HTML {
        guard let stand = blik.termijn else { return #"<span class="soft">nog niet begonnen</span>"# }
        let bron: HTML = stand.duo == nil ? "eigen verwachting" : "DUO"
        return "t/m \(time: stand.einde.laatste.dag) <span class=\"soft\">(\(bron))</span>"
    }

    private var open: HTML {
        let work = blik.klokken.filter(\.soort.isWerk)
        let late = work.count { if case .teLaat = $0.plek(op: blik.peildatum) { true } else { false } }
        let now = work.count { $0.plek(op: blik.peildatum) != .nogNiet } - late
        guard late + now > 0 else { return #"<span class="soft">niets</span>"# }
        let told: [HTML] = [
            late > 0 ? "<strong>\(late) te laat</strong>" : .empty, now > 0 ? "\(now) op tijd" : .empty,
        ]
        return "\(told, separator: ", ")"
    }
}
