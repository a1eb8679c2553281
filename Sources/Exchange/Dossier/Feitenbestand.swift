// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// The file with one row per feit: whose, which kind, when, and the fields.
package enum Feitenbestand {
    /// The columns of a file with feiten of one kind, or of all kinds together.
    package static func kolommen(_ soort: Feitsoort? = nil) -> [Bestandskolom] {
        guard let soort else { return Persoonsverwijzing.kolommen + [soortkolom, datumkolom] + alle }
        return Persoonsverwijzing.kolommen + [datumkolom]
            + soort.beschrijving.velden.map { Bestandskolom($0, naam: kolom($0.sleutel)) }
    }

    /// The template: a header and nothing else.
    package static func sjabloon(_ soort: Feitsoort? = nil) -> [UInt8] {
        var writer = CSVWriter(header: kolommen(soort).map(\.naam))
        return writer.take()
    }

    /// The column of a field. A field that is called as a fixed column gets `inhoud.` before its name.
    package static func kolom(_ sleutel: String) -> String {
        vast.contains(sleutel) ? "inhoud.\(sleutel)" : sleutel
    }

    static let soortkolom = Bestandskolom("soort", "Soort feit", verplicht: true, vorm: .regel(max: 80))
    static let datumkolom = Bestandskolom("datum", "Datum", verplicht: true, vorm: .dag)

    private static let vast: Set<String> = ["sleutel", "bsn", "vnummer", "dossier", "soort", "datum"]

    /// The fields of all kinds, each name once, in the order in which the kinds first need them.
    private static let alle: [Bestandskolom] = {
        var seen: Set<String> = []
        var kolommen: [Bestandskolom] = []
        for soort in Feitsoort.allCases {
            for veld in soort.beschrijving.velden where seen.insert(veld.sleutel).inserted {
                kolommen.append(Bestandskolom(veld, naam: kolom(veld.sleutel)))
            }
        }
        return kolommen
    }()
}

/// A row of the feiten file, read and checked field by field.
package struct Feitrij: Sendable {
    package let regel: Int
    package let wie: Persoonsverwijzing
    package let soort: Feitsoort
    package let datum: Day
    package let inhoud: Inhoud
}
