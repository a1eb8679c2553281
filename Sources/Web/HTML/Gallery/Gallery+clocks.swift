// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Gallery {
    static var clocks: ClockRow {
        ClockRow([
            ClockCard(
                name: "PIP vaststellen",
                chip: StatusChip(due: date("2022-09-28"), on: day),
                date: "uiterlijk \(time: date("2022-09-28"))",
                reason: DateReason(rows: pipRows, isOpen: true)
            ),
            ClockCard(
                name: "Ontzorgen eindigt",
                chip: StatusChip(due: date("2023-01-19"), on: day),
                date: "tot en met \(time: date("2023-01-19"))",
                reason: DateReason(rows: [
                    .init(label: "Begin", text: "Recht op bijstand op \(time: date("2022-07-20"))", tags: ["feit"]),
                    .init(label: "Termijn", text: "6 maanden"),
                ])
            ),
            ClockCard(
                name: "Inburgeringstermijn",
                chip: StatusChip(.waiting, "nog niet begonnen"),
                date: "begint de dag na het PIP",
                reason: DateReason(
                    question: "Waarom nog geen datum?",
                    rows: [.init(label: "DUO", text: "De termijn begint de dag na de dagtekening van het PIP.")]
                )
            ),
        ])
    }

    private static var pipRows: [DateReason.Row] {
        [
            .init(
                label: "Begin",
                text: "Inschrijving in de BRP van Weert op \(time: date("2022-07-20"))",
                tags: [Tag("feit · 21 juli, BRP-bericht", href: "#feit-1")]
            ),
            .init(
                label: "Termijn",
                text: "10 weken, geldig tot en met \(time: date("2022-12-31"))",
                tags: [Tag("parameter pip_termijn", href: "/regels/pip")]
            ),
            .init(
                label: "Som",
                text: "20 juli + 70 dagen = \(date("2022-09-28").longWords); geen feestdag, dus geen verschuiving"
            ),
            .init(
                label: "Grond",
                text: "Besluit inburgering 2021, artikel 5.3 (oude tekst)",
                tags: ["nog te bevestigen"]
            ),
            .init(label: "DUO", text: "Geen eigen datum ontvangen. Een later PIP blijft geldig."),
        ]
    }

    static var phases: PhaseBar {
        PhaseBar([
            .init(name: "AZC", state: .done(on: date("2022-07-20"), proof: "BRP-bericht", href: "#feit-1")),
            .init(name: "Intake", state: .done(on: date("2022-09-26"), proof: "toets en gesprek", href: "#feit-3")),
            .init(name: "Plan", state: .current(note: "PIP nog niet vastgesteld")),
            .init(name: "Leren", state: .ahead),
            .init(name: "Werk", state: .ahead),
            .init(name: "Afgerond", state: .ahead),
        ])
    }
}
