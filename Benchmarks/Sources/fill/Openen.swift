// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage

/// Leaves a gemeente as an earlier version of the program did: in clear, without keys. What is sealed is bound to its row and cannot
/// be multiplied by copying rows; the program under measurement seals everything afterwards (`meedoen taken --nu`).
enum Openen {
    static func all(_ database: SQLiteDatabase, codec: Verzegeling) throws {
        let ids = try database.readSync { try DossierStore($0, codec: codec).ids(after: nil, limit: 100_000) }
        try database.writeExclusively { connection in
            for id in ids {
                guard let dossier = try DossierStore(connection, codec: codec).find(id) else { continue }
                try open(dossier, connection, codec)
            }
            try connection.run("UPDATE dossier SET sleutel = NULL, sleutelversie = NULL")
            try connection.run("DELETE FROM gemeentesleutel")
        }
    }

    private static func open(_ dossier: Dossier, _ connection: any SQLConnection, _ codec: Verzegeling) throws {
        let whose = SQLValue.text(dossier.id.description)
        for feit in dossier.feiten {
            try connection.run(
                "UPDATE feit SET inhoud = ?1, reden = ?2 WHERE id = ?3",
                [
                    clear(Inhoudstekst.write(feit.inhoud)), feit.reden.map { clear(Array($0.utf8)) } ?? .null,
                    .text(feit.id.description),
                ]
            )
        }
        let stand = Stand(dossier.beeld, klokken: [], kader: .standaard)
        try connection.run(
            "UPDATE stand SET naam = ?1, achternaam = ?2 WHERE dossier = ?3",
            [clear(Array(stand.naam.utf8)), clear(Array(stand.achternaam.utf8)), whose]
        )
        let woorden = try ZoekStore(connection, codec: codec).terms(of: dossier.id).joined(separator: " ")
        try connection.run(
            "UPDATE zoekregel SET naam = ?1, woorden = ?2 WHERE dossier = ?3",
            [clear(Array(stand.sorteer.utf8)), clear(Array(woorden.utf8)), whose]
        )
        let klokken = Klokken.bereken(dossier.beeld, .standaard)
        for (number, klok) in klokken.enumerated() {
            guard let text = klok.toelichting else { continue }
            try connection.run(
                "UPDATE klok SET toelichting = ?1 WHERE dossier = ?2 AND volgnr = ?3",
                [clear(Array(text.utf8)), whose, .integer(Int64(number))]
            )
        }
    }

    private static func clear(_ content: [UInt8]) -> SQLValue { .blob([0] + content) }
}
