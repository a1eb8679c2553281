// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// The page docs/formaat-csv.md, made from the descriptions of the kinds of feit, so that it is always true.
package enum CSVFormaat {
    package static func pagina() -> String {
        ([begin, personen, feiten] + Feitsoort.allCases.map(soort)).joined(separator: "\n\n") + "\n"
    }

    private static let begin = """
        <!--
        SPDX-FileCopyrightText: 2026 Meedoen contributors
        SPDX-License-Identifier: EUPL-1.2
        -->

        # CSV: personen en feiten inlezen

        Deze bladzijde is gemaakt uit de beschrijvingen van de feiten; een test bewaakt dat zij klopt.

        Een CSV-bestand is UTF-8 (in Excel: “CSV UTF-8”), met op de eerste regel de namen van de kolommen. Het
        scheidingsteken is `;`, `,` of een tab. Hoofdletters, spaties en `_` in een kolomnaam maken niet uit. Een kolom
        die wij niet kennen, is een fout: zo raakt niets stil kwijt. Een datum is `2024-05-21`, `21-5-2024` of
        `21 mei 2024`. Ja en nee zijn `ja` en `nee`. Uren zijn `12`, `1,5` of `1:30`. Een bedrag is `1250` of
        `1.250,50`. Een keuze is de code of de naam. Een lege cel wist nooit iets.

        Een bestand met een fout wordt als geheel geweigerd; elke fout noemt regel, kolom en wat nu. Hetzelfde bestand
        nog eens inlezen verandert niets. Een bestand is hoogstens 256 MB en 2.000.000 regels.

        Wie een regel bedoelt, staat in `dossier` (het kenmerk in Meedoen), `sleutel` (het nummer in het systeem waar
        het bestand vandaan komt), `bsn` of `vnummer`. Eén is genoeg.
        """

    private static var personen: String {
        """
        ## Personen

        Eén regel per persoon. Bestaat de persoon nog niet, dan opent de regel een dossier; dan zijn `voornamen`,
        `achternaam` en `geboortedatum` nodig. Bestaat de persoon al, dan komt erbij wat anders is.

        `groep`, `wet`, `verblijfsrecht`, `regisseur` en `huishouden` gelden vanaf de vroegste datum in de regel, en
        anders vanaf vandaag.

        \(tabel(Personenbestand.kolommen))
        """
    }

    private static let feiten = """
        ## Feiten

        Eén regel per feit, in welke volgorde dan ook; per dossier worden ze op datum vastgelegd. In een bestand met
        allerlei feiten staat de soort in `soort`, en blijven de kolommen die niet bij die soort horen leeg. In een
        bestand met één soort mag `soort` weg; dan moeten alle kolommen van die soort er zijn.

        Heet een veld als een vaste kolom, dan staat er `inhoud.` voor: `inhoud.soort`. Bij elk ander veld mag dat ook.

        Van feiten die gelden tot het volgende (personalia, groep, wet, …) en van koppeling, kennisgeving, vestiging en
        plicht is er één per dag: een tweede op dezelfde dag verbetert de eerste.
        """

    private static func soort(_ soort: Feitsoort) -> String {
        let beschrijving = soort.beschrijving
        let wet = beschrijving.artikelen.map(\.citaat).joined(separator: "; ")
        let velden = beschrijving.velden.map { Bestandskolom($0, naam: Feitenbestand.kolom($0.sleutel)) }
        let datum = Bestandskolom("datum", beschrijving.datumLabel, verplicht: true, vorm: .dag)
        return """
            ### `\(soort.rawValue)`: \(beschrijving.naam)

            \(beschrijving.uitleg)\(wet.isEmpty ? "" : " (\(wet))")

            \(tabel([datum] + velden))
            """
    }

    private static func tabel(_ kolommen: [Bestandskolom]) -> String {
        let rows = kolommen.map { kolom in
            let uitleg = [kolom.label, kolom.uitleg].compactMap(\.self).joined(separator: ". ")
            return "| `\(kolom.naam)` | \(kolom.isVerplicht ? "ja" : "") | \(kolom.vorm.uitleg) | \(uitleg) |"
        }
        return (["| kolom | verplicht | wat | uitleg |", "|---|---|---|---|"] + rows).joined(separator: "\n")
    }
}

extension Veldvorm {
    /// What may stand in a cell, in a few words.
    package var uitleg: String {
        switch self {
        case .dag: "datum"
        case .regel(let max): "één regel, hoogstens \(max) tekens"
        case .tekst(let max): "tekst, hoogstens \(max) tekens"
        case .getal(let range): "heel getal van \(range.lowerBound) tot en met \(range.upperBound)"
        case .uren(let max): "uren, hoogstens \(max)"
        case .bedrag: "bedrag in euro"
        case .janee: "ja of nee"
        case .keuze(let keuzes): keuzes.map { "`\($0.code)` (\($0.naam))" }.joined(separator: ", ")
        case .bsn: "BSN"
        case .vnummer: "V-nummer"
        case .kenmerk: "kenmerk van 32 tekens"
        }
    }
}
