// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// How clocks are worded for people.
enum Klokwoorden {
    /// One sentence: what, whom, by when.
    static func zin(
        _ soort: Kloksoort,
        uiterlijk: Day?,
        wacht: String?,
        toelichting: String?,
        op peildatum: Day
    ) -> HTML {
        let wat: HTML =
            switch soort {
            case .antwoord: "\(toelichting ?? "Antwoord") gevraagd aan \(wacht ?? "een ander")"
            case .afspraak: "\(toelichting?.capitalizedFirst ?? soort.naam)"
            case .voortgang: "\(soort.naam)\(with: toelichting, { " · <strong>\($0)</strong>" })"
            default: "\(soort.naam)\(with: toelichting, { " · \($0)" })"
            }
        guard let uiterlijk else { return "\(wat) · \(wacht ?? "wacht")" }
        guard soort != .afspraak else { return "\(wat) · \(time: uiterlijk)" }
        let word: HTML = uiterlijk < peildatum ? "was" : "uiterlijk"
        return "\(wat) · \(word) \(time: uiterlijk)"
    }

    /// The state in a few words.
    static func chip(_ plek: Plek) -> StatusChip {
        switch plek {
        case .teLaat(let dagen): StatusChip(.late, "\(Dagentelling.woorden(dagen)) te laat")
        case .vandaag: StatusChip(.today, "vandaag")
        case .dezeWeek(let dagen): StatusChip(.week, dagen == 1 ? "morgen" : "over \(dagen) dagen")
        case .later(let dagen): StatusChip(.later, "over \(Dagentelling.woorden(dagen))")
        case .wachtOpAnderen(let dagen):
            StatusChip(
                .waiting,
                dagen.map { $0 == 0 ? "wacht tot vandaag" : "wacht, nog \(Dagentelling.woorden($0))" } ?? "wacht"
            )
        case .nogNiet: StatusChip(.later, "nog niet")
        }
    }

    /// The words on the one act of a line.
    static func knop(_ klok: Kloksoort, _ soort: Feitsoort) -> String {
        switch klok {
        case .koppelingIntake, .intakeOproep, .verlengingBespreken: "Afspraak plannen"
        case .antwoord: "Antwoord vastleggen"
        case .ontzorgenOverdracht: "Overdracht vastleggen"
        case .verlengingBesluit: "Besluit vastleggen"
        case .examenuitslag: "Uitslag vastleggen"
        case .huisvesting, .koppelingHuisvesting: "Huisvesting vastleggen"
        case .voortgang: "Gesprek vastleggen"
        case .afspraak: "\(soort.beschrijving.naam) vastleggen"
        case .pipAfspraak: "Afronden"
        default: klok.naam
        }
    }
}
