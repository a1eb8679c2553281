// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// What a gemeente agreed for itself, by day; the newest row for a key counts.
package struct InstellingStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// The agreements as they are now.
    package func werkafspraken() throws -> Werkafspraken {
        var afspraken = Werkafspraken()
        for (key, value) in try values() {
            guard let number = Int(value), let path = InstellingStore.paths[key] else { continue }
            afspraken[keyPath: path] = number
        }
        return afspraken
    }

    /// Dossiers per fte that the gemeente holds to be the most (G-03).
    package static let caseloadNorm = "caseload_norm"
    /// Fte of the team in hundredths; empty counts each regisseur as one.
    package static let caseloadFte = "caseload_fte"

    /// Every value of a key, the one that begins last in front; of one day the one written last.
    package func history(_ sleutel: String) throws -> [(vanaf: Day, waarde: String, door: String)] {
        try connection.rows(
            """
            SELECT vanaf, waarde, door FROM instelling WHERE sleutel = ?1 ORDER BY vanaf DESC, vastgelegd DESC LIMIT 50
            """,
            [.text(sleutel)]
        ) { (Day(number: Int32(try $0.int(0))), try $0.text(1), try $0.text(2)) }
    }

    /// Every key with its newest value.
    package func values() throws -> [String: String] {
        let rows = try connection.rows("SELECT sleutel, waarde FROM instelling ORDER BY vanaf, vastgelegd", []) {
            (try $0.text(0), try $0.text(1))
        }
        return Dictionary(rows, uniquingKeysWith: { _, last in last })
    }

    package func set(_ sleutel: String, _ waarde: String, vanaf: Day, door naam: String, op tijd: Tijdstip) throws {
        try connection.run(
            "INSERT INTO instelling (sleutel, vanaf, waarde, vastgelegd, door) VALUES (?1, ?2, ?3, ?4, ?5)",
            [.text(sleutel), .day(vanaf), .text(waarde), .integer(tijd.milliseconden), .text(naam)]
        )
    }

    private static var paths: [String: WritableKeyPath<Werkafspraken, Int>] {
        [
            "gegevens_na_koppeling": \.gegevensNaKoppeling,
            "intake_na_koppeling": \.intakeNaKoppeling,
            "huisvesting_na_koppeling": \.huisvestingNaKoppeling,
            "nieuw_na_koppeling": \.nieuwNaKoppeling,
            "voortgang_maanden": \.voortgangMaanden,
            "antwoord_dagen": \.antwoordDagen,
        ]
    }
}
