// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// The row per dossier that lists and counts read. Written in the transaction that writes a feit.
package struct StandStore {
    let connection: any SQLConnection
    let ring: Sleutelring

    package init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.init(connection, ring: Sleutelring(connection, codec: codec))
    }

    package init(_ connection: any SQLConnection, ring: Sleutelring) {
        self.connection = connection
        self.ring = ring
    }

    package func save(_ stand: Stand, of dossier: DossierID, versie: Int) throws {
        let whose = dossier.description
        let slot = try ring.slot(of: whose)
        try connection.run(
            """
            INSERT INTO stand (dossier, versie, naam, achternaam, wet, groep, leerroute, fase, regisseur, huishouden, relatie,
                open, geboren, koppeling, kennisgeving, vestiging, pip, termijn_einde, afgerond, op_tijd, laatste_feit)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)
            ON CONFLICT (dossier) DO UPDATE SET versie = excluded.versie, naam = excluded.naam,
                achternaam = excluded.achternaam, wet = excluded.wet, groep = excluded.groep,
                leerroute = excluded.leerroute, fase = excluded.fase, regisseur = excluded.regisseur,
                huishouden = excluded.huishouden, relatie = excluded.relatie, open = excluded.open,
                geboren = excluded.geboren, koppeling = excluded.koppeling, kennisgeving = excluded.kennisgeving,
                vestiging = excluded.vestiging, pip = excluded.pip, termijn_einde = excluded.termijn_einde,
                afgerond = excluded.afgerond, op_tijd = excluded.op_tijd, laatste_feit = excluded.laatste_feit
            """,
            [
                .text(whose), .integer(Int64(versie)),
                .blob(try slot.seal(stand.naam, tabel: "stand", rij: whose, kolom: "naam")),
                .blob(try slot.seal(stand.achternaam, tabel: "stand", rij: whose, kolom: "achternaam")),
                .code(stand.wet), .code(stand.groep), .code(stand.leerroute), .text(stand.fase.rawValue),
                .optional(stand.regisseur), .optional(stand.huishouden), .code(stand.relatie),
                .integer(stand.isOpen ? 1 : 0), .day(stand.geboren), .day(stand.koppeling), .day(stand.kennisgeving),
                .day(stand.vestiging), .day(stand.pip), .day(stand.termijnEinde), .day(stand.afgerond),
                stand.isOpTijd.map { .integer($0 ? 1 : 0) } ?? .null, .day(stand.laatsteFeit),
            ]
        )
    }

    /// The line of one dossier; nil when there is none.
    package func line(of dossier: DossierID) throws -> Standregel? {
        guard ring.gezichtsveld.toont(dossier) else { return nil }
        return try connection.first(
            """
            \(Self.select) WHERE s.dossier = ?1
            """,
            [.text(dossier.description)]
        ) { try line($0) }
    }

    /// Everybody in a household, by name.
    package func household(_ id: HuishoudenID, alleenOpen: Bool = false) throws -> [Standregel] {
        try members(Conditions(Standfilter(huishouden: id, alleenOpen: alleenOpen), ring.gezichtsveld))
    }

    /// Everybody in these households, by name.
    package func members(of ids: [HuishoudenID]) throws -> [Standregel] {
        guard !ids.isEmpty else { return [] }
        var clause = Conditions("s.open IN (0, 1)")
        clause.see(ring.gezichtsveld, "s.dossier")
        let marks = ids.map { _ in "?" }.joined(separator: ", ")
        clause.add("s.huishouden IN (\(marks))", ids.map { .text($0.description) })
        return try members(clause)
    }

    // Few enough to be put in order as they are.
    private func members(_ clause: Conditions) throws -> [Standregel] {
        try connection.rows("\(Self.select) WHERE \(clause.sql) LIMIT 400", clause.arguments) { try line($0) }
            .sorted { $0.sleutel < $1.sleutel }
    }

    /// Persons and households that pass the filter. Somebody without a household counts as a household of one.
    package func count(_ filter: Standfilter) throws -> (personen: Int, huishoudens: Int) {
        let clause = Conditions(filter, ring.gezichtsveld)
        return try connection.first(
            """
            SELECT count(*), count(DISTINCT coalesce(s.huishouden, s.dossier)) FROM stand s WHERE \(clause.sql)
            """,
            clause.arguments
        ) { (try $0.int(0), try $0.int(1)) } ?? (0, 0)
    }

    /// Open dossiers per regisseur and act (G-03).
    package func caseload() throws -> [Caseloadregel] {
        var clause = Conditions("s.open = 1")
        clause.see(ring.gezichtsveld, "s.dossier")
        return try connection.rows(
            """
            SELECT s.regisseur, s.wet, count(*) FROM stand s WHERE \(clause.sql)
            GROUP BY s.regisseur, s.wet ORDER BY s.regisseur NULLS LAST, s.wet NULLS LAST
            """,
            clause.arguments
        ) { row in
            Caseloadregel(
                regisseur: try row.optionalText(0).flatMap { MedewerkerID($0) },
                wet: try row.optionalText(1).flatMap(Wetsversie.init(rawValue:)),
                dossiers: try row.int(2)
            )
        }
    }

    static let select = """
        SELECT s.dossier, s.naam, (SELECT z.naam FROM zoekregel z WHERE z.dossier = s.dossier), s.wet, s.groep,
            s.leerroute, s.fase, s.regisseur, s.huishouden, s.geboren, s.termijn_einde, s.relatie, s.achternaam,
            (SELECT d.sleutel FROM dossier d WHERE d.id = s.dossier),
            CASE WHEN \(BeperkingStore.merk("s.dossier")) THEN 1 ELSE 0 END
        FROM stand s
        """

    func line(_ row: borrowing SQLRow) throws -> Standregel {
        let dossier = try row.text(0)
        guard let id = DossierID(dossier), let fase = Fase(rawValue: try row.text(6)) else {
            throw Leesfout.onbekendeWaarde("stand")
        }
        let slot = try ring.slot(try row.optionalBytes(13), of: dossier)
        return Standregel(
            dossier: id,
            naam: try slot.naam(try row.bytes(1), of: dossier),
            sorteer: try row.optionalBytes(2).map { try slot.naam($0, of: dossier, tabel: "zoekregel") } ?? "",
            wet: try row.optionalText(3).flatMap(Wetsversie.init(rawValue:)),
            groep: try row.optionalText(4).flatMap(Inburgeraarsgroep.init(rawValue:)),
            leerroute: try row.optionalText(5).flatMap(Leerroute.init(rawValue:)),
            fase: fase,
            regisseur: try row.optionalText(7).flatMap { MedewerkerID($0) },
            huishouden: try row.optionalText(8).flatMap { HuishoudenID($0) },
            relatie: try row.optionalText(11).flatMap(Relatie.init(rawValue:)),
            achternaam: try row.optionalBytes(12).map { try slot.naam($0, of: dossier, kolom: "achternaam") } ?? "",
            geboren: try row.optionalInt(9).map { Day(number: Int32($0)) },
            termijnEinde: try row.optionalInt(10).map { Day(number: Int32($0)) },
            isBeperkt: try row.int(14) == 1
        )
    }
}

extension Dossierslot {
    /// The name in the state of a dossier.
    func naam(
        _ stored: [UInt8],
        of dossier: String,
        tabel: String = "stand",
        kolom: String = "naam"
    ) throws -> String {
        try openText(stored, tabel: tabel, rij: dossier, kolom: kolom)
    }
}

extension SQLValue {
    static func day(_ day: Day?) -> SQLValue { day.map { .integer(Int64($0.number)) } ?? .null }
    static func code<Lijst: Codelijst>(_ code: Lijst?) -> SQLValue { code.map { .text($0.rawValue) } ?? .null }
    static func optional<Van>(_ kenmerk: Kenmerk<Van>?) -> SQLValue { kenmerk.map { .text($0.description) } ?? .null }
}
