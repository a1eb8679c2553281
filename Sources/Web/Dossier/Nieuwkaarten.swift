// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// New koppelingen as cards, one per household with the tasks that are done once for everybody (P-01).
struct Nieuwkaarten: Component {
    let vandaag: Vandaag
    let keuze: VandaagKeuze
    let terug: String

    var html: HTML {
        guard !vandaag.nieuw.isEmpty else { return .empty }
        return """
            <section class="group is-today" aria-labelledby="groep-nieuw"><h2 class="group__heading" id="groep-nieuw">\
            \(Urgency.today.shape)Nieuw gekoppeld <span class="count">\(number: vandaag.nieuwInTotaal)</span></h2>
            <div class="stack stack--close">\(each: shown, huishouden)</div>\(rest)</section>
            """
    }

    private static let inOverzicht = 3

    private var shown: [NieuwHuishouden] {
        keuze.alleenNieuw ? vandaag.nieuw : Array(vandaag.nieuw.prefix(Self.inOverzicht))
    }

    private var rest: HTML {
        guard shown.count < vandaag.nieuwInTotaal else { return .empty }
        guard keuze.alleenNieuw else {
            return """
                <p class="group__more"><a\(href: keuze.address(groep: .some(nil), alleenNieuw: true))>\
                Alle \(number: vandaag.nieuwInTotaal) huishoudens tonen</a></p>
                """
        }
        return """
            <p class="group__more soft">De eerste \(number: shown.count) huishoudens. Kies een regisseur om de rest te \
            zien.</p>
            """
    }

    private func huishouden(_ nieuw: NieuwHuishouden) -> HTML {
        Card(
            title: nieuw.personen.count == 1 ? nieuw.personen[0].naam : "Huishouden \(nieuw.achternaam)",
            count: nieuw.personen.count,
            content: """
                <p class="soft">Gekoppeld \(time: nieuw.koppeling): \(nieuw.personen.map(persoon), separator: ", ")</p>
                <ul class="tasks">\(each: nieuw.taken, { taak($0, nieuw) })</ul>
                """
        ).html
    }

    private func persoon(_ persoon: (dossier: DossierID, naam: String)) -> HTML {
        "<a\(href: keuze.address(open: persoon.dossier, na: keuze.na)) data-line><bdi>\(persoon.naam)</bdi></a>"
    }

    private func taak(_ taak: NieuwHuishouden.Taak, _ nieuw: NieuwHuishouden) -> HTML {
        guard let handeling = taak.soort.handeling, let first = taak.dossiers.first else { return .empty }
        let href = Query.address(
            Paths.feit(first, handeling),
            [("klok", taak.soort.rawValue), (Terug.veld, terug)]
        )
        let chip = taak.uiterlijk.map { StatusChip(due: $0, on: vandaag.peildatum) }
        let open = nieuw.personen.filter { taak.dossiers.contains($0.dossier) }
        let isPart = open.count < nieuw.personen.count
        return """
            <li><span><a\(href: href)>\(taak.soort.naam)</a>\
            \(if: isPart, " <span class=\"soft\">nog voor \(open.map { "<bdi>\($0.naam)</bdi>" }, separator: ", ")</span>")</span> \
            \(chip)</li>
            """
    }
}
