// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// The certificate of a destruction, to print and to keep.
struct Verklaringvel: Component {
    let verklaring: Vernietigverklaring
    let gemeente: String

    var html: HTML {
        """
        <nav class="paper__acts" aria-label="Verklaring"><a\(href: Paths.bewaartermijn)>Terug naar Bewaartermijn</a>\
        <a\(href: "\(Paths.verklaring(verklaring.nummer))/json")>Als bestand (JSON)</a>\
        <button class="button button--primary" type="button" hidden data-print>Afdrukken</button></nav>
        <main class="sheet" id="inhoud"><p class="sheet__head">Gemeente \(gemeente) · verklaring van vernietiging</p>
        <h1>Verklaring van vernietiging \(verklaring.nummer)</h1>
        <p>De gegevens van dossier \(verklaring.dossier.description) zijn vernietigd. Dit nummer is willekeurig en zegt niet om wie het \
        ging. Ook de sleutel is weg: uit een reservekopie is de inhoud niet meer te lezen.</p>
        \(FactList(items))
        \(DataTable(
            caption: "Wat weg is",
            columns: [.init(title: "Soort"), .init(title: "Aantal", isNumeric: true)],
            rows: verklaring.aantallen.map { ["\(Self.naam($0.soort))", "\(number: $0.aantal)"] },
            narrow: .scroll
        ))</main>
        """
    }

    private var items: [FactList.Item] {
        var items = [
            FactList.Item(label: "Grond", value: "\(verklaring.grond.naam)"),
            .init(label: "Artikel", value: "\(verklaring.grond.artikel)"),
        ]
        if let termijn = verklaring.termijn {
            items.append(
                .init(
                    label: "Bewaartermijn",
                    value: """
                        van \(time: termijn.begin) tot \(time: termijn.einde)\
                        \(if: verklaring.isOordeel, "; het begin is door een mens vastgesteld")
                        """
                )
            )
        }
        items.append(.init(label: "Voorgesteld", value: wie(verklaring.voorgesteld, verklaring.voorgesteldOp)))
        items.append(.init(label: "Bevestigd en vernietigd", value: wie(verklaring.bevestigd, verklaring.bevestigdOp)))
        return items
    }

    private func wie(_ wie: Medewerkernaam, _ tijd: Tijdstip) -> HTML {
        "<bdi>\(wie.naam)</bdi>, \(time: tijd.dag) om \(tijd.klok) uur"
    }

    /// A kind of row in words.
    private static func naam(_ soort: String) -> String {
        if soort.hasPrefix("feit:") {
            let kind = String(soort.dropFirst(5))
            return Feitsoort(rawValue: kind)?.beschrijving.naam ?? kind
        }
        return namen[soort] ?? soort
    }

    private static let namen = [
        "beperking": "Beperkingen", "bewaren": "Bewaartermijn", "klok": "Termijnen", "zoekregel": "Zoekwoorden",
        "toelating": "Toelatingen", "afscherming": "Afschermingen", "bekendpersoon": "Markeringen als bekend persoon",
        "sleutel": "Sleutels om iemand te herkennen", "stand": "Regel in de lijst",
        "concept": "Concepten van formulieren",
        "herhaling": "Bewaarde antwoorden", "lijst": "Bewaarde lijsten",
    ]
}
