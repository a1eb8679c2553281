// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Storage
import TestSupport

/// A platform database with the gemeenten and two accounts, gone after the test.
func platformDatabase() throws -> any Database {
    let database = try Proefdatabase.fresh()
    try PlatformSchema.prepare(database, at: 0)
    try database.writeExclusively { connection in
        let accounts = AccountStore(connection)
        try accounts.add(sanne, wachtwoord: "scrypt$oud")
        try accounts.add(beheer, wachtwoord: nil)
    }
    return database
}

let sanne = Account(
    id: "a-sanne",
    gemeente: "GM0988",
    gebruikersnaam: "S.deVries",
    naam: "Sanne de Vries",
    rol: "regisseur",
    aangemaakt: 1000,
    aangemaaktDoor: "a-beheer"
)

let beheer = Account(
    id: "a-beheer",
    gemeente: nil,
    gebruikersnaam: "beheer",
    naam: "Beheer",
    rol: "beheerder",
    aangemaakt: 900,
    aangemaaktDoor: "installatie"
)

/// The error of type `E` that `body` throws, nil when it throws none.
func thrown<E: Error>(_ type: E.Type, _ body: () throws -> Void) -> E? {
    do {
        try body()
        return nil
    } catch {
        return error as? E
    }
}
