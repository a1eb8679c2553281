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
    /// Reads `blad` lines at a time and can be cancelled between two.
    package static func run(
        _ gemeente: GemeenteCode,
        in database: any Database,
        koppen: [Journaalkop] = [],
        blad: Int = 5000,
        desk: Desk
    ) async throws -> Uitslag {
        let sleutel = desk.koppen?.sleutel.openbaar
        let begin = try await database.read { connection in
            (
                koppen: try KopStore(connection).all(gemeente.code),
                isOld: try JournaalStore(connection).beginsWithoutHash()
            )
        }
        // Lines from before the chain get their hashes all at once, by whoever writes next: those are read of one moment.
        let uitslag =
            begin.isOld
            ? try await database.read { try check(gemeente.code, koppen: koppen, sleutel: sleutel, $0) }
            : try await Ketenloop(database: database, blad: blad)
                .run(Ketencontrole(gemeente.code, koppen: begin.koppen + koppen, sleutel: sleutel))
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
        return Uitslag(controle)
    }
}

extension VerifyJournaal.Uitslag {
    init(_ controle: Ketencontrole) {
        self.init(
            aantal: Int(controle.laatste),
            bevindingen: controle.bevindingen,
            kop: controle.kop,
            zonderKeten: Int(controle.zonderKeten)
        )
    }
}
