// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// All that is kept of one person, on paper and on the screen, in words that the person reads.
struct Gegevensvel: Component {
    let gegevens: Persoonsgegevens
    let gemeente: String

    var html: HTML {
        """
        <nav class="paper__acts" aria-label="Gegevens van deze persoon"><a\(href: Paths.dossier(gegevens.dossier))>Terug naar het dossier</a>\
        <a\(href: "\(Paths.gegevens(gegevens.dossier)).json")>Als bestand (JSON)</a>\
        <button class="button button--primary" type="button" hidden data-print>Afdrukken</button>\
        <span class="soft">Lees de vrije tekst na voor u dit geeft: bekende namen van anderen zijn al weg, andere niet.</span></nav>
        <main class="sheet" id="inhoud"><p class="sheet__head">Gemeente \(gemeente) · opgemaakt op \(time: gegevens.opgemaakt.dag) \
        om \(gegevens.opgemaakt.klok) uur · vertrouwelijk</p>
        <h1>Alle gegevens van <bdi>\(gegevens.naam)</bdi></h1>
        <p>Dit zijn alle gegevens die de gemeente \(gemeente) over u heeft voor uw inburgering. Klopt er iets niet? Zeg het tegen \
        uw regisseur. Die verbetert het. U mag ook bezwaar maken tegen het gebruik van uw gegevens.</p>
        <p>Wat over andere mensen gaat, staat er niet in. Op die plek staat: \(Lakker.vlak). \(anderen)</p>
        \(each: Hoofdstuk.allCases, hoofdstuk)\(termijnen)\(betrokkenen)\(beperkingen)\(brieven)\(kijkers)</main>
        """
    }

    private var anderen: HTML {
        switch gegevens.huisgenoten {
        case 0: .empty
        case 1: "Van uw huishouden heeft 1 ander een eigen dossier. Die kan de eigen gegevens zelf vragen."
        default:
            "Van uw huishouden hebben \(number: gegevens.huisgenoten) anderen een eigen dossier. Zij kunnen hun gegevens zelf vragen."
        }
    }

    private func hoofdstuk(_ hoofdstuk: Hoofdstuk) -> HTML {
        let own = gegevens.feiten.filter { $0.soort.beschrijving.hoofdstuk == hoofdstuk }
            .sorted { ($0.datum, $0.vastgelegd) < ($1.datum, $1.vastgelegd) }
        guard !own.isEmpty else { return .empty }
        return DataTable(
            caption: hoofdstuk.rawValue,
            columns: [
                .init(title: "Dag"), .init(title: "Wat"), .init(title: "Gegevens"), .init(title: "Wie schreef het op"),
            ],
            rows: own.map(row),
            narrow: .scroll
        ).html
    }

    private func row(_ feit: Inzagefeit) -> [HTML] {
        let naam: HTML = "\(feit.soort.beschrijving.naam)"
        let isValid = feit.stand == .geldt
        return [
            "\(time: feit.datum)",
            """
            \(if: isValid, naam, else: "<s>\(naam)</s><br>\(feit.stand.woorden)")\
            \(with: feit.reden, { "<br>Verbetering: \($0)" })
            """,
            "\(feit.velden.map(veld), separator: "<br>")",
            "\(feit.door), \(digits: feit.vastgelegd.dag), \(feit.bron.naam)",
        ]
    }

    private func veld(_ veld: Inzagefeit.Veldwaarde) -> HTML {
        "\(veld.label): \(if: veld.woorden != nil, "<bdi>\(veld.woorden ?? "")</bdi>", else: "\(Lakker.vlak)")"
    }

    private var termijnen: HTML {
        guard !gegevens.klokken.isEmpty else { return .empty }
        return DataTable(
            caption: "Uw termijnen",
            columns: [.init(title: "Wat"), .init(title: "Uiterlijk"), .init(title: "Bij wie")],
            rows: gegevens.klokken.map { klok in
                [
                    "\(klok.naam)\(with: klok.toelichting, { ": \($0)" })",
                    "\(if: klok.uiterlijk == nil, "nog niet bekend")\(with: klok.uiterlijk, { "\(time: $0)" })",
                    "\(klok.wachtOp ?? "de gemeente")",
                ]
            },
            narrow: .scroll
        ).html
    }

    private var betrokkenen: HTML {
        """
        <h2>Wie met uw gegevens werken</h2>
        \(if: gegevens.begeleiders.isEmpty, "<p>Nog niemand begeleidt u.</p>", else: "<ul>\(each: gegevens.begeleiders, { "<li>\($0)</li>" })</ul>")
        \(if: !gegevens.organisaties.isEmpty, "<p>Organisaties die in uw dossier staan: \(gegevens.organisaties.joined(separator: ", ")).</p>")
        <p>Waar de gegevens vandaan komen: \(gegevens.bronnen.map { "\($0.bron.naam) (\(number: $0.aantal))" as HTML }, separator: ", ").</p>
        """
    }

    private var beperkingen: HTML {
        guard !gegevens.beperkingen.isEmpty else { return .empty }
        return """
            <h2>Bezwaar en beperking</h2><ul>\(each: gegevens.beperkingen, { item in """
                <li>Sinds \(time: item.sinds.dag): \(item.grond). \(item.reden) (\(item.door))\
                \(with: item.opgeheven, { " Opgeheven op \(time: $0.tijd.dag): \($0.reden) (\($0.door))" })</li>
                """ })</ul>
            """
    }

    private var brieven: HTML { "<h2>Brieven</h2><p>Meedoen bewaart nog geen brieven.</p>" }

    private var kijkers: HTML {
        """
        \(DataTable(
            caption: "Wie naar uw gegevens keek",
            columns: [.init(title: "Dag"), .init(title: "Wie"), .init(title: "Wat"), .init(title: "Waarvoor"), .init(title: "Hoe"), .init(title: "Keer", isNumeric: true)],
            rows: Kijkerdag.samen(gegevens.kijkers).map(\.cells),
            narrow: .scroll
        ))
        <p class="soft">In het bestand staat elke keer apart, met het tijdstip.</p>
        """
    }
}

/// Looks of one day that are the same but for the minute.
private struct Kijkerdag: Hashable {
    let dag: Day
    let wie: String
    let wat: String
    let doel: String
    let deur: String
    var keer = 1

    static func samen(_ kijkers: [Kijker]) -> [Kijkerdag] {
        var order: [Kijkerdag] = []
        var counts: [Kijkerdag: Int] = [:]
        for kijker in kijkers {
            let isGood = kijker.uitkomst == Journaaluitkomst.gelukt.naam
            let key = Kijkerdag(
                dag: kijker.tijd.dag,
                wie: kijker.wie,
                wat: isGood ? kijker.handeling : "\(kijker.handeling) (\(kijker.uitkomst))",
                doel: kijker.doel,
                deur: kijker.deur
            )
            if counts[key] == nil { order.append(key) }
            counts[key, default: 0] += 1
        }
        return order.map { key in
            var counted = key
            counted.keer = counts[key] ?? 1
            return counted
        }
    }

    var cells: [HTML] {
        ["\(time: dag)", "\(wie)", "\(wat)", "\(doel)", "\(deur)", "\(number: keer)"]
    }
}
