// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// The feiten of a dossier, the newest first. What was corrected or withdrawn stays readable.
struct Tijdlijn: Component {
    let blik: Dossierblik
    let filter: Hoofdstuk?
    let hoogstens: Int?

    var html: HTML {
        let shown = feiten
        return """
            \(Timeline(shown.map(item)))
            \(if: hoogstens.map { all.count > $0 } ?? false, "<p><a\(href: Paths.dossier(blik.id))>Alle \(number: all.count) feiten</a></p>")
            """
    }

    /// The same for paper: what was corrected says since when, what was withdrawn is struck.
    var regels: [(dag: Day, zin: HTML, feit: Feit)] {
        feiten.map { feit in
            let zin: HTML = "\(feit.soort.beschrijving.zin(feit))"
            switch standing(feit).standing {
            case .valid: return (feit.datum, zin, feit)
            case .corrected(let was, let dag, _, _):
                return (feit.datum, "\(zin) (verbeterd op \(time: dag), eerst: <s>\(was)</s>)", feit)
            case .withdrawn(let dag, _, let reden):
                return (feit.datum, "<s>\(zin)</s> (ingetrokken op \(time: dag): \(reden))", feit)
            }
        }
    }

    private var feiten: [Feit] { hoogstens.map { Array(all.prefix($0)) } ?? all }

    // Withdrawn ones are shown where they were, corrected ones under the feit that took their place.
    private var all: [Feit] {
        let beeld = blik.beeld
        let withdrawn = beeld.alle.filter { feit in
            if case .trektIn = beeld.vervangen[feit.id]?.werking { true } else { false }
        }
        return (beeld.geldend + withdrawn).filter { filter == nil || $0.soort.beschrijving.hoofdstuk == filter }
            .sorted { ($0.datum, $0.vastgelegd) > ($1.datum, $1.vastgelegd) }
    }

    private func item(_ feit: Feit) -> TimelineItem {
        let isOpen =
            blik.bekendOp == nil && blik.beperking == nil && blik.zicht.isHeel && standing(feit).isValid
        return TimelineItem(
            id: feit.id.description,
            day: feit.datum,
            sentence: "\(feit.soort.beschrijving.zin(feit))",
            author: feit.door.naam,
            recorded: feit.vastgelegd.dag,
            about: betreft(feit),
            source: feit.bron == .medewerker ? nil : feit.bron.naam,
            standing: standing(feit).standing,
            correctHref: isOpen ? Paths.verbeteren(blik.id, feit.id) : nil,
            withdrawHref: isOpen ? Paths.intrekken(blik.id, feit.id) : nil
        )
    }

    /// The feit that this one names in one of its fields: the PIP of a bezwaar, the agreement that was kept.
    private func betreft(_ feit: Feit) -> Tag? {
        for veld in feit.soort.beschrijving.velden where veld.vorm == .kenmerk {
            guard case .tekst(let text)? = feit.inhoud[veld.sleutel], let id = FeitID(text),
                let other = blik.beeld.feit(id)
            else { continue }
            return Tag("\(other.soort.beschrijving.naam), \(other.datum.words)", href: "#feit-\(other.id)")
        }
        return nil
    }

    private func standing(_ feit: Feit) -> (standing: TimelineItem.Standing, isValid: Bool) {
        if let later = blik.beeld.vervangen[feit.id] {
            return (.withdrawn(on: later.vastgelegd.dag, by: later.door.naam, reason: later.reden ?? ""), false)
        }
        guard case .verbetert(let id) = feit.werking, let old = blik.beeld.feit(id) else { return (.valid, true) }
        let zin = old.soort.beschrijving.zin(old)
        let isSame = zin == feit.soort.beschrijving.zin(feit)
        let was = old.datum == feit.datum ? zin : isSame ? old.datum.words : "\(old.datum.words), \(zin)"
        return (.corrected(was: was, on: feit.vastgelegd.dag, by: feit.door.naam, reason: feit.reden), true)
    }
}
