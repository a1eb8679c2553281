// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// Chooses whether a person who asks for the own data sees the names of employees, or their role and team.
package enum SetInzagenamen {
    static let sleutel = "inzage_namen"
    static let ja = "ja"

    package static func run(_ isMetNaam: Bool, desk: Desk, inzage: Inzage) async throws {
        let inzage = try desk.check(.accountsBeheren, inzage)
        let nu = desk.nu()
        let waarde = isMetNaam ? ja : "nee"
        try await desk.database(inzage).write { connection in
            try InstellingStore(connection)
                .set(sleutel, waarde, vanaf: nu.dag, door: inzage.medewerker.naam, op: nu)
            try JournaalStore(connection).append(
                .accountsBeheren,
                inzage: inzage,
                detail: "\(sleutel) \(waarde)",
                op: nu
            )
        }
    }
}
