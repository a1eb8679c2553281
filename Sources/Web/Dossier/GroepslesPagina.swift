// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// Who needs the group lesson on money now.
struct GroepslesPagina: Component {
    let regels: [ShowGroepsles.Regel]
    let team: [Medewerker]
    let peildatum: Day

    var html: HTML {
        """
        \(Breadcrumbs(steps: [.init(label: "Caseload", href: Paths.caseload)], here: "Groepsles geld"))
        \(PageHeading(title: "Groepsles geld", subtitle: "Ontzorgen eindigt binnen twee maanden na \(time: peildatum), en er is nog geen groepsles gevolgd."))
        \(if: regels.isEmpty, leeg.html, else: tabel.html)
        """
    }

    private var leeg: EmptyState {
        EmptyState(title: "Niemand", next: "Bij iedereen is de groepsles gevolgd, of het ontzorgen loopt nog langer.")
    }

    private var tabel: DataTable {
        DataTable(
            caption: regels.count == 1 ? "1 persoon" : "\(regels.count) personen",
            columns: [
                .init(title: "Naam"), .init(title: "Ontzorgen t/m"), .init(title: "Regisseur"), .init(title: "Doe"),
            ],
            rows: regels.map { regel in
                [
                    "<a\(href: Paths.dossier(regel.dossier)) data-line><bdi>\(regel.naam)</bdi></a>",
                    "\(time: regel.einde)", "\(team.first { $0.id == regel.regisseur }?.naam ?? "niemand")",
                    "<a\(href: Paths.feit(regel.dossier, .training))>Training vastleggen<span class=\"unseen\"> voor \(regel.naam)</span></a>",
                ]
            }
        )
    }
}
