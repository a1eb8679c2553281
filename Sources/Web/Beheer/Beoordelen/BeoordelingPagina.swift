// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// *Te beoordelen*: what stood out, one line for each employee, dossier and day, the worst first.
struct BeoordelingPagina: Component {
    let lijst: Beoordelingslijst

    static let titel = "Te beoordelen"

    var html: HTML {
        """
        \(PageHeading(title: Self.titel, subtitle: "Wat opviel in wie keek en deed, het ergste eerst"))
        \(if: lijst.open.isEmpty, leeg.html, else: tabel)
        \(if: !lijst.beoordeeld.isEmpty, eerder)
        <p><a\(href: Paths.beoordelenInstellen)>Werktijd, bekende personen en adressen</a></p>
        \(uitleg)
        """
    }

    private var leeg: EmptyState {
        EmptyState(title: "Er is niets te beoordelen", next: "Nieuwe voorvallen verschijnen hier vanzelf.")
    }

    private var tabel: HTML {
        """
        \(DataTable(
            caption: "Voorvallen die nog niet zijn beoordeeld",
            columns: [.init(title: "Wat viel op"), .init(title: "Punten", isNumeric: true), .init(title: "Wie"), .init(title: "Dossier"), .init(title: "Wanneer"), .init(title: "Wat zei de medewerker"), .init(title: "Oordeel")],
            rows: lijst.open.map(row)
        ))
        \(if: lijst.meer > 0, "<p class=\"soft\">En nog \(number: lijst.meer) lichtere voorvallen. Ze verschijnen als u deze beoordeelt.</p>")
        """
    }

    private func row(_ regel: Beoordelingslijst.Regel) -> [HTML] {
        let judge: HTML =
            regel.isEigen
            ? "<span class=\"soft\">Dit gaat over u. Een ander beoordeelt het.</span>"
            : ActionButton(
                label: "Beoordelen",
                about: "\(regel.naam), \(regel.voorval.dag.words)",
                style: regel.voorval.isNood ? .primary : .secondary,
                target: .link(Voorvalwoorden.adres(regel.voorval))
            ).html
        return [
            "\(Voorvalwoorden.kenmerken(regel.voorval.kenmerken))\(with: regel.eerder, { "<br><span class=\"soft\">eerder: \($0.oordeel.naam), er kwam iets bij</span>" })",
            "\(number: regel.voorval.punten)", "\(regel.naam)", Voorvalwoorden.dossier(regel.voorval.dossier),
            Voorvalwoorden.wanneer(regel.voorval), "<bdi>\(Voorvalwoorden.redenen(regel.redenen))</bdi>", judge,
        ]
    }

    private var eerder: HTML {
        DataTable(
            caption: "Beoordeeld",
            columns: [
                .init(title: "Oordeel"), .init(title: "Wie"), .init(title: "Dossier"), .init(title: "Dag"),
                .init(title: "Wat viel op"), .init(title: "Toelichting"), .init(title: "Door"),
            ],
            rows: lijst.beoordeeld.map { gevonden in
                [
                    "\(StatusChip(gevonden.oordeel == .inOrde ? .done : .late, gevonden.oordeel.naam))",
                    "\(gevonden.naam)", Voorvalwoorden.dossier(gevonden.dossier), "\(time: gevonden.dag)",
                    Voorvalwoorden.kenmerken(gevonden.kenmerken), "<bdi>\(gevonden.toelichting)</bdi>",
                    "\(gevonden.door), \(time: gevonden.tijd.dag) \(gevonden.tijd.klok)",
                ]
            }
        ).html
    }

    private var uitleg: HTML {
        """
        <details class="reason"><summary>Wat staat hier?</summary><p>Alles wat één medewerker op één dag bij één dossier deed, is         één voorval. De punten zeggen hoeveel het opvalt, niet of het fout is: dat zegt u. Noodtoegang staat bovenaan tot         iemand een oordeel geeft. Over uzelf oordeelt een ander. Een oordeel blijft leesbaar en staat in het journaal.         Werktijd is nu van \(number: lijst.werktijd.van) tot \(number: lijst.werktijd.tot) uur op werkdagen.</p></details>
        """
    }
}

/// An event in words.
enum Voorvalwoorden {
    static func kenmerken(_ kenmerken: [Opvallendheid]) -> HTML {
        let words = kenmerken.filter { $0 != .nood }.map(\.naam).joined(separator: ", ")
        return kenmerken.contains(.nood) ? "\(StatusChip(.late, Opvallendheid.nood.naam)) \(words)" : "\(words)"
    }

    /// To the lines of the journal about this dossier; never to the dossier itself.
    static func dossier(_ id: DossierID?) -> HTML {
        guard let id else { return "hele dag" }
        let address = Query.address(Paths.journaal, [("dossier", id.description)])
        return "<a\(href: address)>\(String(id.description.prefix(8)))</a>"
    }

    static func wanneer(_ voorval: Voorval) -> HTML {
        let (first, last) = (voorval.eerste.klok, voorval.laatste.klok)
        return "<span>\(time: voorval.dag) \(first)\(if: first != last, "–\(last)")</span>"
    }

    static func redenen(_ redenen: [String]) -> String { redenen.isEmpty ? "–" : redenen.joined(separator: "; ") }

    static func adres(_ voorval: Voorval) -> String {
        Query.address(
            Paths.oordeel,
            [
                ("medewerker", voorval.medewerker.description), ("dossier", voorval.dossier?.description ?? ""),
                ("dag", voorval.dag.iso),
            ]
        )
    }
}
