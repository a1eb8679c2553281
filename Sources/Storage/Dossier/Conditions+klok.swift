// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain

extension Conditions {
    /// The WHERE of the worklist.
    init(_ filter: Klokfilter, _ gezichtsveld: Gezichtsveld) {
        self.init("1 = 1")
        see(gezichtsveld, "k.dossier")
        if let regisseurs = filter.regisseurs {
            if regisseurs.count == 1 {
                add("k.regisseur = ?", regisseurs.map { .text($0.description) })
            } else {
                let marks = regisseurs.isEmpty ? "NULL" : regisseurs.map { _ in "?" }.joined(separator: ", ")
                add("k.regisseur IN (\(marks))", regisseurs.map { .text($0.description) })
            }
        }
        if let dossiers = filter.dossiers {
            let marks = dossiers.isEmpty ? "NULL" : dossiers.map { _ in "?" }.joined(separator: ", ")
            add("k.dossier IN (\(marks))", dossiers.map { .text($0.description) })
        }
        if filter.zonderRegisseur { add("k.regisseur IS NULL") }
        if let soort = filter.soort { add("k.soort = ?", [.text(soort.rawValue)]) }
        if let van = filter.van { add("k.uiterlijk >= ?", [.day(van)]) }
        if let tot = filter.tot { add("k.uiterlijk <= ?", [.day(tot)]) }
        if let wacht = filter.wacht { add(wacht ? "k.wacht IS NOT NULL" : "k.wacht IS NULL") }
        if let dag = filter.eigenWerkOp { add("(k.wacht IS NULL OR k.uiterlijk < ?)", [.day(dag)]) }
        if let dag = filter.zichtbaarOp { add("k.vanaf <= ?", [.day(dag)]) }
        if let dag = filter.nieuwSinds { add(Conditions.nieuw(isAlleen: filter.isAlleenNieuw), [.day(dag)]) }
        if filter.alleenWerk, filter.soort == nil {
            let shown = Kloksoort.allCases.filter { !$0.isWerk }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            add("k.soort NOT IN (\(shown))")
        }
    }

    // A task begins on the day of the koppeling. Contact is looked up only for the few tasks of these days.
    private static func nieuw(isAlleen: Bool) -> String {
        let taken = Kloksoort.koppelingstaken.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let contact = [Feitsoort.eersteContact, .intakegesprek].map { "'\($0.rawValue)'" }.joined(separator: ", ")
        // One row instead of EXISTS: of that PostgreSQL makes a table of all feiten of the gemeente, to look in.
        return """
            \(isAlleen ? "" : "NOT ")(k.soort IN (\(taken)) AND k.vanaf >= ? AND (
                SELECT f.volgnr FROM feit f WHERE f.dossier = k.dossier AND f.soort IN (\(contact)) AND f.werking < 2
                    AND NOT EXISTS (SELECT 1 FROM feit later WHERE later.betreft = f.id) LIMIT 1) IS NULL)
            """
    }
}
