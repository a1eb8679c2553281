// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// What the address of a list says. A saved list is such an address.
struct Lijstkeuze: Sendable {
    var filter = Standfilter()
    /// After which line the page begins, or before which it ends.
    var na: Standsleutel?
    var voor: Standsleutel?
    /// Everybody on the page is ticked.
    var isAllesGekozen = false
    private let values: [String: String]

    static let namen = ["regisseur", "wet", "groep", "leerroute", "fase", "termijn", "gesloten"]

    init(_ query: Query) {
        values = Dictionary(Lijstkeuze.namen.compactMap { name in query[name].map { (name, $0) } }) { first, _ in first
        }
        if query["regisseur"] == "geen" { filter.zonderRegisseur = true }
        filter.regisseur = query["regisseur"].flatMap { MedewerkerID($0) }
        filter.wet = query["wet"].flatMap(Wetsversie.init(rawValue:))
        filter.groep = query["groep"].flatMap(Inburgeraarsgroep.init(rawValue:))
        filter.leerroute = query["leerroute"].flatMap(Leerroute.init(rawValue:))
        filter.fase = query["fase"].flatMap(Fase.init(rawValue:))
        filter.termijnTot = query["termijn"].flatMap { Day(typed: $0) }
        filter.alleenOpen = query["gesloten"] != "1"
        na = Lijstkeuze.key(query["na"])
        voor = Lijstkeuze.key(query["voor"])
        isAllesGekozen = query["kies"] == "alles"
    }

    /// A day that was typed and does not exist; the filter is then not applied.
    var onbekendeDag: String? { self["termijn"].trimmed.isEmpty || filter.termijnTot != nil ? nil : self["termijn"] }

    private static func key(_ text: String?) -> Standsleutel? {
        guard let text, let dot = text.lastIndex(of: "~"), let id = DossierID(text[text.index(after: dot)...]) else {
            return nil
        }
        return Standsleutel(sorteer: String(text[..<dot]), dossier: id)
    }

    subscript(name: String) -> String { values[name] ?? "" }

    /// The filter as the text of a query.
    var text: String {
        Query.address("", Lijstkeuze.namen.map { ($0, values[$0]) }).dropFirst().description
    }

    func address(
        na: Standsleutel? = nil,
        voor: Standsleutel? = nil,
        isAllesGekozen: Bool = false
    ) -> String {
        func text(_ key: Standsleutel?) -> String? { key.map { "\($0.sorteer)~\($0.dossier)" } }
        return Query.address(
            Paths.dossiers,
            Lijstkeuze.namen.map { ($0, values[$0]) } + [
                ("na", text(na)), ("voor", text(voor)), ("kies", isAllesGekozen ? "alles" : nil),
            ]
        )
    }

    /// The list without one of its filters, from the beginning.
    func address(zonder naam: String) -> String {
        Query.address(Paths.dossiers, Lijstkeuze.namen.filter { $0 != naam }.map { ($0, values[$0]) })
    }

    /// The page as it stands.
    var hier: String { address(na: na, voor: voor) }
}

extension Query {
    /// The query again, only with the names of a list.
    var text: String { Lijstkeuze(self).text }
}
