// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

/// That somebody looked through who may do what in a gemeente. Only ever added to. Times are milliseconds since 1970.
package struct Rechtencontrole: Sendable, Hashable {
    package let volgnummer: Int
    package let tijdstip: Int64
    package let door: String
    package let naam: String
    /// The moment of the report that was looked at.
    package let stand: Int64
    /// How many accounts stood in it.
    package let aantal: Int
    package let vingerafdruk: String
    package let opmerkingen: String?

    /// `volgnummer` is given when it is kept.
    package init(
        volgnummer: Int = 0,
        door: Wijziger,
        naam: String,
        stand: Int64,
        aantal: Int,
        vingerafdruk: String,
        opmerkingen: String?
    ) {
        self.volgnummer = volgnummer
        tijdstip = door.tijdstip
        self.door = door.door
        self.naam = naam
        self.stand = stand
        self.aantal = aantal
        self.vingerafdruk = vingerafdruk
        self.opmerkingen = opmerkingen
    }
}

package struct RechtencontroleStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    package func add(_ controle: Rechtencontrole, gemeente: String) throws {
        try connection.run(
            """
            INSERT INTO rechtencontrole (gemeente, volgnummer, tijdstip, door, naam, stand, aantal, vingerafdruk, opmerkingen)
            VALUES (?1, (SELECT coalesce(max(volgnummer), 0) + 1 FROM rechtencontrole WHERE gemeente = ?1),
                ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """,
            [
                SQLValue(gemeente), SQLValue(controle.tijdstip), SQLValue(controle.door), SQLValue(controle.naam),
                SQLValue(controle.stand), SQLValue(controle.aantal), SQLValue(controle.vingerafdruk),
                SQLValue(controle.opmerkingen),
            ]
        )
    }

    /// The newest checks of a gemeente.
    package func all(gemeente: String, hoogstens limit: Int) throws -> [Rechtencontrole] {
        try connection.rows(
            """
            SELECT volgnummer, tijdstip, door, naam, stand, aantal, vingerafdruk, opmerkingen FROM rechtencontrole
            WHERE gemeente = ?1 ORDER BY volgnummer DESC LIMIT ?2
            """,
            [SQLValue(gemeente), SQLValue(limit)]
        ) { row in
            Rechtencontrole(
                volgnummer: try row.int(0),
                door: Wijziger(door: try row.text(2), tijdstip: try row.int64(1)),
                naam: try row.text(3),
                stand: try row.int64(4),
                aantal: try row.int(5),
                vingerafdruk: try row.text(6),
                opmerkingen: try row.optionalText(7)
            )
        }
    }
}
