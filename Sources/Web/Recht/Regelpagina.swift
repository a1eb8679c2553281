// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// The page of one rule: what it says, where it stands, what it reads, and what uses it.
package struct Regelpagina: Component {
    package var regel: Regel
    package var tabel: Parametertabel

    package init(_ regel: Regel, tabel: Parametertabel = .wet) {
        self.regel = regel
        self.tabel = tabel
    }

    package var titel: String { "\(regel.id.naam) \(regel.titel)" }

    package var html: HTML {
        """
        \(Breadcrumbs(steps: [.init(label: "Regels", href: Regelspagina.adres)], here: regel.id.naam))
        \(PageHeading(title: titel, subtitle: "\(Regelfamilie.namen[String(regel.id.familie)] ?? "")"))
        <div class="prose"><p>\(regel.tekst)</p></div>
        \(FactList(facts))
        \(if: !regel.parameters.isEmpty, parameters)
        <div class="columns">\(Card(title: "Klokken die deze regel volgen", content: clocks))\
        \(Card(title: "Feiten bij hetzelfde artikel", content: kinds))</div>
        """
    }

    private var facts: [FactList.Item] {
        [
            .init(label: "Bron", value: "\(Artikelen(regel.bronnen))"),
            .init(label: "Zekerheid", value: "\(regel.zekerheid.woorden)"),
            .init(label: "Geldig", value: "\(Geldigheid(regel.geldigVan, regel.geldigTot))"),
            .init(
                label: "Uitgewerkte gevallen",
                value: regel.gevallen.isEmpty
                    ? #"<span class="soft">nog geen</span>"# : "\(regel.gevallen.map { Tag($0) })"
            ),
        ]
    }

    private var parameters: HTML {
        "\(each: regel.parameters, { "\(Parametergeschiedenis($0, in: tabel))" })"
    }

    private var clocks: HTML {
        let clocks = Kloksoort.allCases.filter { $0.regels.contains(regel.id) }
        guard !clocks.isEmpty else { return #"<p class="soft">Geen klok volgt deze regel.</p>"# }
        return """
            <ul>\(each: clocks, { #"<li><a\#(href: Klokkenpagina.adres($0))>\#($0.naam)</a></li>"# })</ul>
            """
    }

    private var kinds: HTML {
        let kinds = Feitsoort.allCases.filter { soort in
            soort.beschrijving.artikelen.contains { article in regel.bronnen.contains { $0.isSamePlace(as: article) } }
        }
        guard !kinds.isEmpty else { return #"<p class="soft">Geen feit noemt dit artikel.</p>"# }
        return """
            <ul>\(each: kinds, { #"<li><a\#(href: Feitsoortpagina.adres($0))>\#($0.beschrijving.naam)</a></li>"# })</ul>
            """
    }
}

extension Wetsartikel {
    /// Whether both point at the same article, whatever the paragraph.
    func isSamePlace(as other: Wetsartikel) -> Bool {
        guard regeling == other.regeling, let mine = artikel, let theirs = other.artikel else { return false }
        return mine.prefix { $0 != "(" } == theirs.prefix { $0 != "(" }
    }
}

extension Zekerheid {
    /// What the certainty means, for people.
    var woorden: String {
        switch self {
        case .hoog: "Zeker: gelezen in de wet of bij wie beslist."
        case .midden: "Nog te bevestigen: uit een tweede bron, of een uitleg van de tekst."
        case .laag: "Nog te bevestigen: onzeker, of alleen een schets."
        }
    }
}

/// From when until when something holds, in words.
struct Geldigheid: Component {
    var van: Day?
    var tot: Day?

    init(_ van: Day?, _ tot: Day?) {
        self.van = van
        self.tot = tot
    }

    var html: HTML {
        switch (van, tot) {
        case (nil, nil): "altijd"
        case (let van?, nil): "<span>vanaf \(time: van)</span>"
        case (nil, let tot?): "<span>tot en met \(time: tot)</span>"
        case (let van?, let tot?): "<span>\(time: van) tot en met \(time: tot)</span>"
        }
    }
}
