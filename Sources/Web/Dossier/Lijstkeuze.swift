// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// What the address of a list says. A saved list is such an address.
struct Lijstkeuze: Sendable {
    var filter = Standfilter()
    var na: Standsleutel?
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
        if let key = query["na"], let dot = key.lastIndex(of: "~"), let id = DossierID(key[key.index(after: dot)...]) {
            na = Standsleutel(sorteer: String(key[..<dot]), dossier: id)
        }
    }

    subscript(name: String) -> String { values[name] ?? "" }

    /// The filter as the text of a query.
    var text: String {
        Query.address("", Lijstkeuze.namen.map { ($0, values[$0]) }).dropFirst().description
    }

    func address(na: Standsleutel?) -> String {
        Query.address(
            Paths.dossiers,
            Lijstkeuze.namen.map { ($0, values[$0]) } + [("na", na.map { "\($0.sorteer)~\($0.dossier)" })]
        )
    }
}

extension Query {
    /// The query again, only with the names of a list.
    var text: String { Lijstkeuze(self).text }
}
