// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// The dated table of the law, with the changes that came after this version of the program.
package enum ShowRegeltabel {
    package static func run(
        desk: Desk,
        inzage: Inzage
    ) async throws -> (tabel: Parametertabel, wijzigingen: [Parameter]) {
        try desk.check(.regelsBekijken, inzage)
        let changes = try await desk.platform.read { try ParameterStore($0).all() }
        return (Parametertabel.wet.adding(changes), changes)
    }
}

/// Adds a dated change to the table. Past cases keep their past value; clocks of open dossiers are computed again:
/// those of the own gemeente at once, those of every other gemeente by a task, or when somebody comes in there before.
package enum ChangeParameter {
    package static func run(_ parameter: Parameter, desk: Desk, inzage: Inzage) async throws {
        try desk.check(.regelsWijzigen, inzage)
        let nu = desk.nu()
        let gemeenten = try await desk.gemeenten.bestaande()
        try await desk.platform.write { connection in
            try ParameterStore(connection).add(parameter, door: inzage.medewerker.naam, op: nu)
            let taken = TaakStore(connection)
            for gemeente in gemeenten { try taken.enqueue(.bijwerken, gemeente, desk: desk) }
        }
        desk.bel.ring()
        let database = try desk.database(inzage)
        try await database.write { connection in
            try JournaalStore(connection)
                .append(.regelsWijzigen, inzage: inzage.met(doel: .beheer), detail: parameter.sleutel.naam, op: nu)
        }
        _ = try await desk.kader(inzage.gemeente)
    }
}
