// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain

/// Lists by name. The database says who is in a list; the order is made here, because names are sealed.
extension StandStore {
    /// Up to how many names are opened for the one question, when those of the gemeente are not in memory yet.
    private static let weinig = 400

    /// All dossiers of a list, in order. Only in a transaction that reads.
    package func lijst(_ filter: Standfilter) throws -> Standlijst {
        let clause = Conditions(filter, ring.gezichtsveld)
        let ids = try connection.rows("SELECT s.dossier FROM stand s WHERE \(clause.sql)", clause.arguments) { row in
            guard let id = DossierID(try row.text(0)) else { throw Leesfout.onbekendeWaarde("stand") }
            return id
        }
        if try ids.count <= Self.weinig && !ring.zoekgeheugen().isGelezen { return Standlijst(try sleutels(ids)) }
        let index = try ring.zoekindex(connection)
        return Standlijst(ids.map { index.sleutel($0) })
    }

    private func sleutels(_ ids: [DossierID]) throws -> [Standsleutel] {
        var namen: [DossierID: String] = [:]
        // Before the walk: no other question may be asked while rows stream by.
        _ = try ring.all()
        try Vragen.each(ids) { arguments in
            try connection.each(
                """
                SELECT z.dossier, z.naam, d.sleutel FROM zoekregel z JOIN dossier d ON d.id = z.dossier
                WHERE z.dossier IN (\(Vragen.plaatsen))
                """,
                arguments
            ) { row in
                let dossier = try row.text(0)
                guard let id = DossierID(dossier) else { throw Leesfout.onbekendeWaarde("zoekregel") }
                let slot = try ring.slot(try row.optionalBytes(2), of: dossier)
                namen[id] = try slot.naam(try row.bytes(1), of: dossier, tabel: "zoekregel")
                return .next
            }
        }
        return ids.map { Standsleutel(sorteer: namen[$0] ?? "", dossier: $0) }
    }

    /// One page of a list, after the key of the last line of the page before.
    package func page(_ lijst: Standlijst, after: Standsleutel?, limit: Int) throws -> [Standregel] {
        try lines(lijst.after(after, limit: limit))
    }

    /// One page of a list, up to the key of the first line of the page after.
    package func page(_ lijst: Standlijst, before: Standsleutel, limit: Int) throws -> [Standregel] {
        try lines(lijst.before(before, limit: limit))
    }

    /// One page of a list, by name.
    package func list(_ filter: Standfilter, after: Standsleutel?, limit: Int) throws -> [Standregel] {
        try page(try lijst(filter), after: after, limit: limit)
    }

    /// The lines of these dossiers, in this order; without those that are not there.
    package func lines(_ asked: [DossierID]) throws -> [Standregel] {
        let dossiers = asked.filter(ring.gezichtsveld.toont)
        var found: [DossierID: Standregel] = [:]
        try Vragen.each(dossiers) { arguments in
            let rows = try connection.rows("\(Self.select) WHERE s.dossier IN (\(Vragen.plaatsen))", arguments) {
                try line($0)
            }
            for line in rows { found[line.dossier] = line }
        }
        return dossiers.compactMap { found[$0] }
    }
}
