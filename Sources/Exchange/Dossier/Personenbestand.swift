// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// The file with one row per person: personalia, and the first facts of a trajectory.
package enum Personenbestand {
    /// Every column, in the order of the template.
    package static let kolommen: [Bestandskolom] = verwijzing + personalia + verder

    /// The template: a header and nothing else.
    package static func sjabloon() -> [UInt8] {
        var writer = CSVWriter(header: kolommen.map(\.naam))
        return writer.take()
    }

    private static let verwijzing = Persoonsverwijzing.kolommen.filter { ["sleutel", "dossier"].contains($0.naam) }

    static let personalia = Feitsoort.personalia.beschrijving.velden.map { Bestandskolom($0, naam: $0.sleutel) }

    private static let verder = [
        Bestandskolom("groep", "Groep", vorm: Inburgeraarsgroep.vorm),
        Bestandskolom("wet", "Wet die geldt", vorm: Wetsversie.vorm),
        Bestandskolom("verblijfsrecht", "Verblijfsrecht", vorm: Verblijfsrecht.vorm),
        Bestandskolom("koppeldatum", "Koppeling aan de gemeente", vorm: .dag),
        Bestandskolom("azc", "AZC", uitleg: "Plaats van de opvang; alleen met een koppeldatum.", vorm: .regel(max: 80)),
        Bestandskolom("kennisgeving", "Kennisgeving van DUO", vorm: .dag),
        Bestandskolom("vestiging", "Inschrijving in de BRP", vorm: .dag),
        Bestandskolom("regisseur", "Regisseur", uitleg: "De gebruikersnaam in Meedoen.", vorm: .regel(max: 120)),
        Bestandskolom(
            "huishouden",
            "Huishouden",
            uitleg:
                "Een naam of nummer; wie hetzelfde heeft, hoort bij hetzelfde huishouden, ook in een later bestand.",
            vorm: .regel(max: 100)
        ),
        Bestandskolom(
            "relatie",
            "Plaats in het huishouden",
            uitleg: "Verplicht bij een huishouden.",
            vorm: Relatie.vorm
        ),
    ]
}

/// A row of the persons file, read and checked field by field.
package struct Persoonsrij: Sendable {
    /// A fact that the row states.
    package struct Deel: Hashable, Sendable {
        package let soort: Feitsoort
        package let datum: Day
        package let inhoud: Inhoud

        package init(soort: Feitsoort, datum: Day, inhoud: Inhoud) {
            self.soort = soort
            self.datum = datum
            self.inhoud = inhoud
        }
    }

    package let regel: Int
    package let wie: Persoonsverwijzing
    /// The fields of the personalia that were filled in.
    package let personalia: Inhoud
    package let delen: [Deel]
    /// The user name of who guides the person.
    package let regisseur: String?
    package let huishouden: String?
    package let relatie: Relatie?
    /// The earliest day in the row, for facts without a day of their own.
    package let sinds: Day
}
