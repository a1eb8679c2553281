// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain

extension StandStore {
    /// People whose trajectory began in these days, per learning route, by how it ended.
    package func afronding(van: Day, tot: Day) throws -> [Afrondingregel] {
        var clause = Conditions("s.open IN (0, 1)")
        clause.add("coalesce(s.pip, s.kennisgeving) BETWEEN ? AND ?", [.day(van), .day(tot)])
        clause.see(ring.gezichtsveld, "s.dossier")
        return try connection.rows(
            """
            SELECT s.leerroute,
                count(*) FILTER (WHERE s.op_tijd = 1),
                count(*) FILTER (WHERE s.op_tijd = 0),
                count(*) FILTER (WHERE s.afgerond IS NOT NULL AND s.op_tijd IS NULL),
                count(*) FILTER (WHERE s.afgerond IS NULL AND s.open = 1),
                count(*) FILTER (WHERE s.afgerond IS NULL AND s.open = 0)
            FROM stand s WHERE \(clause.sql)
            GROUP BY s.leerroute ORDER BY s.leerroute NULLS LAST
            """,
            clause.arguments
        ) { row in
            Afrondingregel(
                leerroute: try row.optionalText(0).flatMap(Leerroute.init(rawValue:)),
                opTijd: try row.int(1),
                teLaat: try row.int(2),
                zonderTermijn: try row.int(3),
                loopt: try row.int(4),
                gestopt: try row.int(5)
            )
        }
    }

    /// The first and the last day on which a trajectory of this gemeente began; nil when there is none.
    package func eersteEnLaatsteBegin() throws -> ClosedRange<Day>? {
        var clause = Conditions("s.open IN (0, 1)")
        clause.see(ring.gezichtsveld, "s.dossier")
        return try connection.first(
            """
            SELECT min(coalesce(s.pip, s.kennisgeving)), max(coalesce(s.pip, s.kennisgeving)) FROM stand s
            WHERE \(clause.sql)
            """,
            clause.arguments
        ) { row -> ClosedRange<Day>? in
            guard let first = try row.optionalInt(0), let last = try row.optionalInt(1) else { return nil }
            return Day(number: Int32(first))...Day(number: Int32(last))
        } ?? nil
    }
}
