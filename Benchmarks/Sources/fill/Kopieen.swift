// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Voorraad

/// More dossiers by copying whole caseloads inside the database, so that a large gemeente is filled in seconds. Copies
/// have everything that pages and lists read and that is searched in; only keys are left out.
struct Kopieen {
    private let database: SQLiteDatabase

    init(_ database: SQLiteDatabase) {
        self.database = database
    }

    /// Adds copies of the caseloads of the first three of the team: each further member gets one.
    func add(open: Int, closed: Int, team: [Medewerker]) throws {
        var number = 1
        var left = open
        for (index, member) in team.enumerated().dropFirst(3) where left > 0 {
            let count = min(left, Voorraad.caseload)
            try copy(number, isOpen: true, of: team[index % 3], to: member, count: count)
            left -= count
            number += 1
        }
        left = closed
        while left > 0 {
            let count = min(left, Voorraad.caseload)
            try copy(number, isOpen: false, of: team[0], to: team[0], count: count)
            left -= count
            number += 1
        }
    }

    // The number of the copy takes the place of the first eight digits of each id.
    private func copy(_ number: Int, isOpen: Bool, of: Medewerker, to: Medewerker, count: Int) throws {
        let prefix = String(number, radix: 16)
        let digits = SQLValue.text(String(repeating: "0", count: 8 - prefix.count) + prefix)
        let which = """
            (SELECT dossier FROM stand WHERE regisseur = ?2 AND open = \(isOpen ? 1 : 0) AND dossier NOT LIKE '0000%'
            ORDER BY dossier LIMIT \(count))
            """
        let from = SQLValue.text(of.id.description)
        let whose = SQLValue.text(to.id.description)
        try database.writeExclusively { connection in
            try connection.run(
                """
                INSERT INTO dossier (id, versie, aangemaakt)
                SELECT ?1 || substr(id, 9), versie, aangemaakt FROM dossier WHERE id IN \(which)
                """,
                [digits, from]
            )
            try connection.run(
                """
                INSERT INTO feit (id, dossier, volgnr, soort, datum, inhoud, vastgelegd, door_id, door_naam, bron, werking)
                SELECT ?1 || substr(id, 9), ?1 || substr(dossier, 9), volgnr, soort, datum, inhoud, vastgelegd, door_id,
                    door_naam, bron, werking FROM feit WHERE dossier IN \(which)
                """,
                [digits, from]
            )
            try connection.run(
                """
                INSERT INTO klok (dossier, volgnr, soort, regisseur, huishouden, vanaf, uiterlijk, wacht, toelichting,
                    handeling, betreft)
                SELECT ?1 || substr(dossier, 9), volgnr, soort, ?3, ?1 || substr(huishouden, 9), vanaf, uiterlijk, wacht, toelichting,
                    handeling, betreft FROM klok WHERE dossier IN \(which)
                """,
                [digits, from, whose]
            )
            try connection.run(
                """
                INSERT INTO zoekregel (dossier, reeks, naam, woorden)
                SELECT ?1 || substr(dossier, 9), reeks, naam, woorden FROM zoekregel WHERE dossier IN \(which)
                """,
                [digits, from]
            )
            try connection.run(
                """
                INSERT INTO stand (dossier, versie, naam, wet, groep, leerroute, fase, regisseur, huishouden, open,
                    geboren, koppeling, kennisgeving, vestiging, pip, termijn_einde, laatste_feit, relatie, achternaam,
                    afgerond, op_tijd)
                SELECT ?1 || substr(dossier, 9), versie, naam, wet, groep, leerroute, fase, ?3,
                    ?1 || substr(huishouden, 9), open, geboren, koppeling, kennisgeving, vestiging, pip, termijn_einde,
                    laatste_feit, relatie, achternaam, afgerond, op_tijd FROM stand WHERE dossier IN \(which)
                """,
                [digits, from, whose]
            )
        }
    }
}
