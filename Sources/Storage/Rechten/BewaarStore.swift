// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// From which day somebody has to look whether a dossier has to go. Derived from feiten, for the worklist.
package struct BewaarStore {
    /// A dossier of which the term is over, or of which somebody has to say so.
    package struct Regel: Sendable {
        package let dossier: DossierID
        package let moment: Bewaarmoment
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Kinds of feit from which the term follows.
    static let soorten: Set<Feitsoort> = [.eindePlicht, .afronding, .afsluiting, .lening, .regime, .plicht]

    package func save(_ moment: Bewaarmoment?, of dossier: DossierID) throws {
        guard let moment else {
            try connection.run("DELETE FROM bewaren WHERE dossier = ?1", [.text(dossier.description)])
            return
        }
        try connection.run(
            """
            INSERT INTO bewaren (dossier, dag, oordeel) VALUES (?1, ?2, ?3)
            ON CONFLICT (dossier) DO UPDATE SET dag = excluded.dag, oordeel = excluded.oordeel
            """,
            [.text(dossier.description), .day(moment.dag), .integer(moment.vraagtOordeel ? 1 : 0)]
        )
    }

    /// Dossiers whose day has come: first those of which the rule is sure, the oldest in front.
    package func due(op dag: Day, limit: Int, voor gezichtsveld: Gezichtsveld = .alles) throws -> [Regel] {
        var clause = Conditions("1 = 1")
        clause.add("b.dag <= ?", [.day(dag)])
        clause.see(gezichtsveld, "b.dossier")
        return try connection.rows(
            """
            SELECT b.dossier, b.dag, b.oordeel FROM bewaren b WHERE \(clause.sql)
            ORDER BY b.oordeel, b.dag, b.dossier LIMIT \(limit)
            """,
            clause.arguments
        ) { row in
            guard let id = DossierID(try row.text(0)) else { throw Leesfout.onbekendeWaarde("bewaren") }
            return Regel(
                dossier: id,
                moment: Bewaarmoment(dag: Day(number: Int32(try row.int(1))), vraagtOordeel: try row.int(2) == 1)
            )
        }
    }

    package func count(op dag: Day, voor gezichtsveld: Gezichtsveld = .alles) throws -> Int {
        var clause = Conditions("1 = 1")
        clause.add("b.dag <= ?", [.day(dag)])
        clause.see(gezichtsveld, "b.dossier")
        return try connection.number("SELECT count(*) FROM bewaren b WHERE \(clause.sql)", clause.arguments)
    }
}
