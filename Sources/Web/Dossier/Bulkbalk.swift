// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// What can be done with the dossiers that were ticked; stays in view below the list.
struct Bulkbalk: Component {
    let invoer: Bulkinvoer
    /// Colleagues to whom dossiers can be given; nil for who may not do that.
    let team: [Medewerker]?
    let allesHref: String

    var html: HTML {
        """
        <details class="bulk"\(flag: "open", !invoer.fouten.isEmpty)><summary>Met de gekozen dossiers\
        <span class="bulk__count" data-chosen></span></summary><div class="bulk__acts">
        <p><a\(href: allesHref) data-choose-all>Alles op deze bladzijde kiezen</a></p>\(fout)<div class="columns">\(vragen)\(overdragen)</div></div></details>
        """
    }

    private var fout: HTML {
        guard let text = invoer.fout(Bulkinvoer.gekozenVeld) else { return .empty }
        return #"<p class="field__error">\#(Urgency.late.shape)<span>\#(text)</span></p>"#
    }

    private var vragen: HTML {
        """
        <fieldset class="stack stack--close"><legend><strong>Voortgang vragen</strong></legend>
        \(Field("bij", "Aan (namen, met komma's)", value: invoer.bij, error: invoer.fout("bij")))
        \(Field("uiterlijk", "Antwoord uiterlijk", .date, value: invoer.uiterlijk, error: invoer.fout("uiterlijk")))
        <button class="button button--primary" type="submit">Vraag voortgang</button></fieldset>
        """
    }

    private var overdragen: HTML {
        guard let team else { return .empty }
        let colleagues = team.map { Option($0.id.description, $0.naam) }
        return """
            <fieldset class="stack stack--close"><legend><strong>Overdragen</strong></legend>
            \(Field("naar", "Aan collega", .select(colleagues), value: invoer.naar, error: invoer.fout("naar")))
            \(Field("reden", "Reden", value: invoer.reden, error: invoer.fout("reden")))
            <button class="button button--secondary" type="submit"\(formaction: Paths.verdelen)>Draag over</button></fieldset>
            """
    }
}
