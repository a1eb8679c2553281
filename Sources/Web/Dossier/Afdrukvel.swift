// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// A dossier on paper: person, three clocks, phases, every clock with its reason in one line, household, timeline.
struct Afdrukvel: Component {
    let blik: Dossierblik
    let gemeente: String
    let gedruktOp: Day
    let door: String

    var html: HTML {
        """
        <nav class="paper__acts" aria-label="Afdrukvel"><a\(href: terug)>Terug naar het dossier</a>\
        <button class="button button--primary" type="button" hidden data-print>Afdrukken</button>\
        <span class="soft">Afdrukken kan ook met Ctrl en P, op een Mac met Cmd en P.</span></nav>
        <main class="sheet" id="inhoud"><p class="sheet__head">Gemeente \(gemeente) · afgedrukt op \(time: gedruktOp) \
        door \(door) · vertrouwelijk</p>
        \(if: blik.bekendOp != nil, "<p class=\"sheet__past\"><strong>Zoals bekend op \(time: blik.peildatum).</strong> Wat later is vastgelegd, staat er niet bij.</p>")
        \(with: blik.beperking, { "<p class=\"sheet__past\"><strong>Bevroren sinds \(time: $0.sinds.dag).</strong> De verwerking van deze gegevens is beperkt: \($0.grond.naam).</p>" })
        \(if: blik.bestond, inhoud, else: nogNiet)</main>
        """
    }

    private var terug: String {
        Query.address(
            Paths.dossier(blik.id),
            [(Terugblik.veld, blik.bekendOp == nil ? nil : blik.peildatum.dutchDigits)]
        )
    }

    private var nogNiet: HTML {
        "<h1><bdi>\(blik.naamNu)</bdi></h1><p>Op \(time: blik.peildatum) was er nog geen dossier.</p>"
    }

    private var inhoud: HTML {
        """
        \(PersonHeader(name: blik.beeld.naam, traits: Persoonskenmerken.woorden(blik), goal: blik.beeld.doelen.first?[Doel.woorden]))
        \(with: nummers, { "<p class=\"soft\">\($0)</p>" })
        \(each: blik.signalen, { "<p class=\"sheet__sign\"><strong>Let op:</strong> \($0)</p>" })
        \(eerste)\(Faseregel(beeld: blik.beeld))\(klokken)\(verloop)\(huishouden)\(tijdlijn)
        """
    }

    /// Born when, and the numbers: the BSN by its last digits.
    private var nummers: HTML? {
        guard let feit = blik.beeld.laatste(.personalia) else { return nil }
        let shown: Set<String> = ["geboortedatum", "bsn", "vnummer", "telefoon", "adres", "postcode", "woonplaats"]
        let parts = feit.soort.beschrijving.velden.compactMap { veld -> HTML? in
            guard shown.contains(veld.sleutel), let waarde = feit.inhoud[veld.sleutel] else { return nil }
            return "\(veld.label.lowercasedFirst) \(veld.woorden(waarde))"
        }
        return parts.isEmpty ? nil : "\(parts, separator: " · ")"
    }

    private var eerste: HTML {
        let first = Klokken.eerste(blik.klokken, op: blik.peildatum)
        guard !first.isEmpty else { return .empty }
        let cards = first.map { klok -> ClockCard in
            var card = KlokKaart(klok: klok, op: blik.peildatum).kaart
            card.reason = nil
            return card
        }
        return ClockRow(cards).html
    }

    private var klokken: HTML {
        guard !blik.klokken.isEmpty else { return .empty }
        return DataTable(
            caption: "Klokken",
            columns: [.init(title: "Klok"), .init(title: "Stand"), .init(title: "Dag"), .init(title: "Waarom")],
            rows: blik.klokken.map { klok in
                let kaart = KlokKaart(klok: klok, op: blik.peildatum).kaart
                return ["\(kaart.name)", "\(kaart.chip)", kaart.date, "\(Waarom.regel(klok))"]
            },
            narrow: .scroll
        ).html
    }

    private var verloop: HTML {
        guard !blik.verloop.isEmpty else { return .empty }
        return DataTable(
            caption: "Verloop",
            columns: [.init(title: "Onderdeel"), .init(title: "Stand")],
            rows: blik.verloop.map { ["\($0.onderdeel)", "\($0.stand)"] },
            narrow: .scroll
        ).html
    }

    private var huishouden: HTML {
        let gezin = Gezin(blik)
        guard !gezin.leden.isEmpty else { return .empty }
        return DataTable(
            caption: gezin.naam,
            columns: [.init(title: "Naam"), .init(title: "Gegevens")],
            rows: gezin.leden.map { ["<bdi>\($0.name)</bdi>", "\($0.relation)"] },
            narrow: .scroll
        ).html
    }

    private var tijdlijn: HTML {
        DataTable(
            caption: "Tijdlijn",
            columns: [.init(title: "Dag"), .init(title: "Feit"), .init(title: "Vastgelegd door")],
            rows: Tijdlijn(blik: blik, filter: nil, hoogstens: nil).regels.map { regel in
                [
                    "\(time: regel.dag)", regel.zin,
                    "<bdi>\(regel.feit.door.naam)</bdi>, \(digits: regel.feit.vastgelegd.dag)",
                ]
            },
            narrow: .scroll
        ).html
    }
}
