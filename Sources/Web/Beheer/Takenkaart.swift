// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// What Meedoen does by itself: a table, and a loud message when something was given up.
struct Takenkaart: Component {
    let overzicht: Takenoverzicht
    let nu: Tijdstip
    let gemeenten: Gemeentenamen
    let token: FormToken

    var html: HTML {
        let words: HTML =
            switch overzicht.open {
            case 0: "Er is niets meer te doen."
            case 1: "Er is nog 1 taak te doen."
            default: "Er zijn nog \(number: overzicht.open) taken te doen."
            }
        return """
            <section class="stack" aria-labelledby="taken"><h2 id="taken">Achtergrondtaken</h2>
            <p class="soft">Dit doet Meedoen vanzelf, terwijl mensen doorwerken. \(words)</p>
            \(if: !overzicht.regels.isEmpty, tabel)</section>
            """
    }

    /// On top of the page, so that nobody has to look for it.
    var melding: HTML {
        let gestaakt = overzicht.regels.filter { $0.stand == .gestaakt }
        guard let first = gestaakt.first else { return .empty }
        let more: HTML = gestaakt.count > 1 ? " Dit geldt voor \(number: gestaakt.count) taken; zie onderaan." : .empty
        return Notice(
            kind: .refusal,
            title: "Een achtergrondtaak is mislukt",
            text:
                "\(first.soort), \(gemeente(first)): na \(number: first.poging) pogingen gestaakt. \(Self.reden(first.fout))\(more) \(first.gevolg) Laat de oorzaak oplossen en kies dan Probeer opnieuw.",
            actions: [
                ActionButton(
                    label: "Probeer opnieuw",
                    about: "gestaakte achtergrondtaken",
                    target: .post(Paths.takenOpnieuw, token: token)
                )
            ]
        ).html
    }

    private var tabel: HTML {
        DataTable(
            caption: "Achtergrondtaken",
            isCaptionHidden: true,
            columns: [
                .init(title: "Taak"), .init(title: "Gemeente"), .init(title: "Sinds"), .init(title: "Stand"),
                .init(title: "Poging", isNumeric: true),
            ],
            rows: overzicht.regels.map(row)
        ).html
    }

    private func row(_ regel: Taakregel) -> [HTML] {
        [
            "\(regel.soort)", "\(gemeente(regel))", "<span>\(time: regel.sinds.dag) \(regel.sinds.klok)</span>",
            "<span>\(stand(regel))</span>",
            regel.poging == 0 ? "–" : "\(number: regel.poging)",
        ]
    }

    private func gemeente(_ regel: Taakregel) -> String { regel.gemeente.map { gemeenten[$0] } ?? "alle gemeenten" }

    private func stand(_ regel: Taakregel) -> HTML {
        switch regel.stand {
        case .klaar: return "\(StatusChip(.done, "klaar"))\(with: regel.telling, { ", \($0)" })"
        case .bezig: return "\(StatusChip(.week, "bezig"))"
        case .gestaakt: return "\(StatusChip(.late, "gestaakt")) \(Self.reden(regel.fout))"
        case .opnieuw: return "\(StatusChip(.today, "mislukt")) \(Self.reden(regel.fout)) Opnieuw\(vanaf(regel, "na"))."
        case .wacht: return "\(StatusChip(.waiting, "wacht"))\(vanaf(regel, "tot"))"
        }
    }

    /// ` na 5 oktober 2022 3.00`; nothing when the moment has come.
    private func vanaf(_ regel: Taakregel, _ word: String) -> HTML {
        guard let vanaf = regel.vanaf, vanaf > nu else { return .empty }
        return vanaf.dag == nu.dag ? " \(word) \(vanaf.klok)" : " \(word) \(time: vanaf.dag) \(vanaf.klok)"
    }

    private static func reden(_ fout: String?) -> String {
        switch fout {
        case "full": "De schijf van de server is vol."
        case "unavailable", "uncertain": "De database was niet bereikbaar."
        case "busy", "timeout": "De database was te lang bezet."
        case "disk": "De schijf van de server gaf een fout."
        case "corrupt": "De database is beschadigd."
        case "afgebroken": "Het programma stopte telkens tijdens de taak."
        case let other?: "Het logboek van de server zegt meer (fout \(other))."
        case nil: ""
        }
    }
}
