// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Requests that were carried out, by the key that their sender gave: sent twice is done once.
package struct HerhalingStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// The answer that an earlier request with this key got, and the fingerprint of what it asked.
    package func find(
        _ sleutel: String,
        of medewerker: MedewerkerID
    ) throws -> (vingerafdruk: String, antwoord: String)? {
        try connection.first(
            "SELECT vingerafdruk, antwoord FROM herhaling WHERE medewerker = ?1 AND sleutel = ?2",
            [.text(medewerker.description), .text(sleutel)]
        ) { (try $0.text(0), try $0.text(1)) }
    }

    package func save(
        _ sleutel: String,
        of medewerker: MedewerkerID,
        vingerafdruk: String,
        antwoord: String,
        op tijd: Tijdstip
    ) throws {
        try connection.run(
            "INSERT INTO herhaling (medewerker, sleutel, vingerafdruk, antwoord, tijd) VALUES (?1, ?2, ?3, ?4, ?5)",
            [
                .text(medewerker.description), .text(sleutel), .text(vingerafdruk), .text(antwoord),
                .integer(tijd.milliseconden),
            ]
        )
    }

    /// Removes keys that were used before `moment`; tells how many. The same key sent later counts as a new request.
    @discardableResult
    package func forget(before moment: Tijdstip) throws -> Int {
        try connection.run("DELETE FROM herhaling WHERE tijd < ?1", [.integer(moment.milliseconden)])
    }
}
