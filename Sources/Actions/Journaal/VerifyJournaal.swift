// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain
internal import Secrets
package import Storage

/// Checks the whole journal of a gemeente: every hash, every number, every list, and every signed head (P7).
package enum VerifyJournaal {
    package struct Uitslag: Sendable {
        package let aantal: Int
        package let bevindingen: [Ketencontrole.Bevinding]
        /// The last signed head that is right.
        package let kop: Int?
        /// Lines from before the chain, which get their hash with the next line.
        package let zonderKeten: Int

        package var isHeel: Bool { bevindingen.isEmpty }
    }

    /// For somebody who may see the journal. What was found stands with the next look at the journal.
    package static func run(desk: Desk, inzage: Inzage) async throws -> Uitslag {
        let inzage = try desk.check(.journaalBekijken, inzage)
        let nu = desk.nu()
        try await desk.database(inzage).note { connection in
            try JournaalStore(connection).append(.journaalBekijken, inzage: inzage, detail: "controle", op: nu)
        }
        return try await run(inzage.gemeente, in: desk.database(inzage), desk: desk)
    }

    /// For the command line and the tasks. `koppen` are heads from elsewhere, beside those in the database.
    package static func run(
        _ gemeente: GemeenteCode,
        in database: any Database,
        koppen: [Journaalkop] = [],
        desk: Desk
    ) async throws -> Uitslag {
        let sleutel = desk.koppen?.sleutel.openbaar
        let uitslag = try await database.read { connection in
            try check(gemeente.code, koppen: koppen, sleutel: sleutel, connection)
        }
        let controle = KopStore.Controle(
            tijd: desk.nu().milliseconden,
            aantal: uitslag.aantal,
            bevindingen: uitslag.bevindingen.count,
            eerste: uitslag.bevindingen.first.map { Int($0.van) },
            kop: uitslag.kop
        )
        try await database.note { try KopStore($0).add(controle) }
        return uitslag
    }

    /// All of it is read of one moment.
    package static func check(
        _ gemeente: String,
        koppen: [Journaalkop] = [],
        sleutel: [UInt8]?,
        _ connection: any SQLConnection
    ) throws -> Uitslag {
        let own = try KopStore(connection).all(gemeente)
        var controle = Ketencontrole(gemeente, koppen: own + koppen, sleutel: sleutel)
        try JournaalStore(connection).each { controle.add($0) }
        try JournaalStore(connection).eachLijst { controle.add(lijst: $0, $1) }
        controle.finish()
        return Uitslag(
            aantal: Int(controle.laatste),
            bevindingen: controle.bevindingen,
            kop: controle.kop,
            zonderKeten: Int(controle.zonderKeten)
        )
    }
}
