// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// The clocks of open dossiers, as the worklist reads them. Written in the transaction that writes a feit.
package struct KlokStore {
    private let connection: any SQLConnection
    private let ring: Sleutelring

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.init(connection, ring: Sleutelring(connection, codec: codec))
    }

    package init(_ connection: any SQLConnection, ring: Sleutelring) {
        self.connection = connection
        self.ring = ring
    }

    /// Replaces the clocks of a dossier, writing only those that changed. A clock without a last day waits and stands
    /// behind all others. A dossier that `isNieuw` has none yet.
    package func replace(
        _ klokken: [Klok],
        of dossier: DossierID,
        regisseur: MedewerkerID?,
        huishouden: HuishoudenID?,
        isNieuw: Bool = false
    ) throws {
        let whose = dossier.description
        if !isNieuw {
            try connection.run(
                "DELETE FROM klok WHERE dossier = ?1 AND volgnr >= ?2",
                [.text(whose), .integer(Int64(klokken.count))]
            )
        }
        guard !klokken.isEmpty else { return }
        let remarks = try remarks(klokken, of: whose, isNieuw: isNieuw)
        let (guide, household) = (SQLValue.optional(regisseur), SQLValue.optional(huishouden))
        try connection.run(
            isNieuw ? Self.insert : Self.upsert,
            each: klokken.enumerated().map { number, klok in
                [
                    .text(whose), .integer(Int64(number)), .text(klok.soort.rawValue), guide, household,
                    .day(klok.vanaf), .day(klok.uiterlijk ?? .distantFuture), SQLValue(klok.wachtOp),
                    remarks[number].map { .blob($0) } ?? .null,
                    SQLValue(klok.handeling?.rawValue), .optional(klok.betreft),
                ]
            }
        )
    }

    private static let insert = """
        INSERT INTO klok (dossier, volgnr, soort, regisseur, huishouden, vanaf, uiterlijk, wacht, toelichting, handeling,
            betreft)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        """

    // A row that stays as it is costs no write in the table and its indexes.
    private static let upsert = """
        \(insert)
        ON CONFLICT (dossier, volgnr) DO UPDATE SET soort = excluded.soort, regisseur = excluded.regisseur,
            huishouden = excluded.huishouden, vanaf = excluded.vanaf, uiterlijk = excluded.uiterlijk,
            wacht = excluded.wacht, toelichting = excluded.toelichting, handeling = excluded.handeling,
            betreft = excluded.betreft
        WHERE klok.soort <> excluded.soort OR klok.regisseur IS DISTINCT FROM excluded.regisseur
            OR klok.huishouden IS DISTINCT FROM excluded.huishouden OR klok.vanaf <> excluded.vanaf
            OR klok.uiterlijk <> excluded.uiterlijk OR klok.wacht IS DISTINCT FROM excluded.wacht
            OR klok.toelichting IS DISTINCT FROM excluded.toelichting
            OR klok.handeling IS DISTINCT FROM excluded.handeling OR klok.betreft IS DISTINCT FROM excluded.betreft
        """

    /// The row as its seal names it.
    static func rij(_ dossier: String, _ volgnr: Int) -> String { "\(dossier)/\(volgnr)" }

    // A remark that stayed the same keeps the bytes that are there: sealed anew, every row would be another one.
    private func remarks(_ klokken: [Klok], of whose: String, isNieuw: Bool) throws -> [Int: [UInt8]] {
        guard klokken.contains(where: { $0.toelichting != nil }) else { return [:] }
        let slot = try ring.slot(of: whose)
        var known: [Int: [UInt8]] = [:]
        if !isNieuw {
            try connection.each(
                "SELECT volgnr, toelichting FROM klok WHERE dossier = ?1 AND toelichting IS NOT NULL",
                [.text(whose)]
            ) { row in
                known[try row.int(0)] = try row.bytes(1)
                return .next
            }
        }
        var remarks: [Int: [UInt8]] = [:]
        for (number, klok) in klokken.enumerated() {
            guard let text = klok.toelichting else { continue }
            let rij = Self.rij(whose, number)
            let old = try known[number].map { try slot.openText($0, tabel: "klok", rij: rij, kolom: "toelichting") }
            remarks[number] =
                try old == text ? known[number] : slot.seal(text, tabel: "klok", rij: rij, kolom: "toelichting")
        }
        return remarks
    }

    /// Lines of the worklist whose last day lies in `days`, the oldest first, after the key of the page before.
    package func lines(
        _ filter: Klokfilter,
        after: Kloksleutel? = nil,
        limit: Int
    ) throws -> [Klokregel] {
        var conditions = Conditions(filter, ring.gezichtsveld)
        if let after {
            conditions.add(
                "(k.uiterlijk, k.dossier, k.volgnr) > (?, ?, ?)",
                [.day(after.uiterlijk), .text(after.dossier.description), .integer(Int64(after.volgnr))]
            )
        }
        return try connection.rows(
            """
            SELECT k.dossier, k.volgnr, k.soort, k.vanaf, k.uiterlijk, k.wacht, k.toelichting, k.betreft, s.naam,
                s.huishouden, s.wet, s.regisseur, k.handeling, (SELECT d.sleutel FROM dossier d WHERE d.id = k.dossier),
                CASE WHEN \(BeperkingStore.merk("k.dossier")) THEN 1 ELSE 0 END
            FROM klok k JOIN stand s ON s.dossier = k.dossier
            WHERE \(conditions.sql) ORDER BY k.uiterlijk, k.dossier, k.volgnr LIMIT \(limit)
            """,
            conditions.arguments
        ) { try line($0) }
    }

    /// How many lines each group of the worklist has on a day, in one walk.
    package func counts(_ filter: Klokfilter, op peildatum: Day) throws -> Klokaantallen {
        let conditions = Conditions(filter, ring.gezichtsveld)
        let today = peildatum.number
        return try connection.first(
            """
            SELECT count(*) FILTER (WHERE k.vanaf <= \(today) AND k.uiterlijk < \(today)),
                count(*) FILTER (WHERE k.vanaf <= \(today) AND k.wacht IS NULL AND k.uiterlijk = \(today)),
                count(*) FILTER (WHERE k.vanaf <= \(today) AND k.wacht IS NULL
                    AND k.uiterlijk BETWEEN \(today + 1) AND \(today + 7)),
                count(*) FILTER (WHERE k.vanaf <= \(today) AND k.wacht IS NULL AND k.uiterlijk > \(today + 7)),
                count(*) FILTER (WHERE k.wacht IS NOT NULL AND k.uiterlijk >= \(today))
            FROM klok k WHERE \(conditions.sql)
            """,
            conditions.arguments
        ) { row in
            Klokaantallen(
                teLaat: try row.int(0),
                vandaag: try row.int(1),
                dezeWeek: try row.int(2),
                later: try row.int(3),
                wacht: try row.int(4)
            )
        } ?? Klokaantallen(teLaat: 0, vandaag: 0, dezeWeek: 0, later: 0, wacht: 0)
    }

    /// In how many households the lines of this filter are.
    package func households(_ filter: Klokfilter) throws -> Int {
        let conditions = Conditions(filter, ring.gezichtsveld)
        return try connection.first(
            "SELECT count(DISTINCT coalesce(k.huishouden, k.dossier)) FROM klok k WHERE \(conditions.sql)",
            conditions.arguments
        ) { try $0.int(0) } ?? 0
    }

    private func line(_ row: borrowing SQLRow) throws -> Klokregel {
        let whose = try row.text(0)
        guard let dossier = DossierID(whose), let soort = Kloksoort(rawValue: try row.text(2)) else {
            throw Leesfout.onbekendeWaarde("klok")
        }
        let uiterlijk = Day(number: Int32(try row.int(4)))
        let slot = try ring.slot(try row.optionalBytes(13), of: whose)
        let volgnr = try row.int(1)
        return Klokregel(
            dossier: dossier,
            volgnr: volgnr,
            soort: soort,
            vanaf: Day(number: Int32(try row.int(3))),
            uiterlijk: uiterlijk == .distantFuture ? nil : uiterlijk,
            wacht: try row.optionalText(5),
            toelichting: try row.optionalBytes(6).map {
                try slot.openText($0, tabel: "klok", rij: Self.rij(whose, volgnr), kolom: "toelichting")
            },
            betreft: try row.optionalText(7).flatMap { FeitID($0) },
            naam: try slot.naam(try row.bytes(8), of: whose),
            huishouden: try row.optionalText(9).flatMap { HuishoudenID($0) },
            wet: try row.optionalText(10).flatMap(Wetsversie.init(rawValue:)),
            regisseur: try row.optionalText(11).flatMap { MedewerkerID($0) },
            handeling: try row.optionalText(12).flatMap(Feitsoort.init(rawValue:)),
            isBeperkt: try row.int(14) == 1
        )
    }
}
