// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Gallery {
    static var work: HTML {
        section(
            "Tekens en knoppen",
            """
            <p class="button-row">\(StatusChip(due: date("2022-09-28"), on: day)) \(StatusChip(due: day, on: day)) \
            \(StatusChip(due: date("2022-10-07"), on: day)) \(StatusChip(due: date("2023-01-19"), on: day)) \
            \(StatusChip(.waiting, "wacht op DUO")) \(StatusChip(.done, "klaar")) \(Tag("nog te bevestigen")) \
            \(Tag("parameter pip_termijn", href: "/regels/pip")) \(KeyHint("n"))</p>
            <div class="button-row">\(buttons)</div>
            """
        ) + section("Werklijst", worklist(current: "selam").html)
            + section("Klokken", "\(clocks)\(phases)")
    }

    private static var buttons: [ActionButton] {
        [
            ActionButton(label: "PIP vaststellen", style: .primary, target: .link("#"), key: "p"),
            ActionButton(label: "Feit vastleggen", target: .link("#"), key: "n"),
            ActionButton(label: "Afdrukken", style: .quiet, target: .link("#")),
            ActionButton(label: "Feit intrekken", style: .danger, target: .post("#", token: token)),
        ]
    }

    static func worklist(current: String?) -> Worklist {
        func line(_ id: String, _ name: String, _ what: HTML, _ chip: StatusChip, _ act: String) -> WorklistLine {
            WorklistLine(
                id: id,
                name: name,
                href: "/vandaag?open=\(id)#lijn-\(id)",
                sentence: what,
                chip: chip,
                action: ActionButton(
                    label: act,
                    about: "voor \(name)",
                    style: .quiet,
                    target: .link("/dossiers/\(id)/feit")
                ),
                isCurrent: id == current
            )
        }
        return Worklist([
            WorklistGroup(
                urgency: .late,
                lines: [
                    line(
                        "selam",
                        "Selam Tesfay",
                        "Het PIP moest er 28 september zijn.",
                        chip("2022-09-28"),
                        "PIP vaststellen"
                    ),
                    line(
                        "yusuf",
                        "يوسف حداد",
                        "Voortgangsgesprek was op 1 oktober.",
                        chip("2022-10-01"),
                        "Gesprek vastleggen"
                    ),
                    line(
                        "gilde",
                        "Gilde Opleidingen",
                        "Over 3 van 12 deelnemers ontbreekt het antwoord.",
                        chip("2022-10-03"),
                        "Herinneren"
                    ),
                ]
            ),
            WorklistGroup(
                urgency: .today,
                lines: [
                    line(
                        "najjar",
                        "Huishouden Al-Najjar",
                        "Koppeling van 4 personen, om 8.10 uur gemeld door het COA.",
                        StatusChip(.today, "nieuw"),
                        "Aannemen"
                    ),
                    line(
                        "mahmoud",
                        "Mahmoud Darwish",
                        "Brede intake, tweede gesprek in het AZC, tolk Arabisch.",
                        StatusChip(.today, "14.00 uur"),
                        "Intake openen"
                    ),
                ]
            ),
            WorklistGroup(
                urgency: .week,
                lines: [
                    line(
                        "hiwet",
                        "Hiwet Gebre",
                        "Ontzorgen loopt af; de overdracht is nog niet voorbereid.",
                        chip("2022-10-06"),
                        "Overdragen"
                    ),
                    line(
                        "rahel",
                        "Rahel Amanuel",
                        "De termijn loopt over 6 maanden af.",
                        chip("2022-10-07"),
                        "Verlenging bespreken"
                    ),
                ]
            ),
            WorklistGroup(
                urgency: .waiting,
                lines: [
                    line(
                        "omar",
                        "Omar Saleh",
                        "Beslissing over verlenging, gevraagd op 12 september.",
                        StatusChip(.waiting, "DUO"),
                        "Navragen"
                    ),
                    line(
                        "fatima",
                        "Fatima Noor",
                        "Vrijwilliger gezocht, gevraagd op 29 september.",
                        StatusChip(.waiting, "Punt Welzijn"),
                        "Navragen"
                    ),
                ],
                total: 14,
                more: "/vandaag/wacht"
            ),
        ])
    }

    private static func chip(_ due: String) -> StatusChip {
        StatusChip(due: date(due), on: day)
    }
}
