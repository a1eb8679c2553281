// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Secrets
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Actions

/// A journal of some days, with signed heads. What protects it against ordinary writing is taken away: the tests are somebody
/// who has the file.
struct Ketenhuis {
    let proef: Proef
    let database: any Database
    let sleutel: Kopsleutel
    /// Lines of the export of heads.
    let koppen = Koppenlade()
    let aantal: Int

    init(dossiers: Int = 4) async throws {
        proef = try Proef()
        guard let weert = Proef.weert, let sleutel = Kopsleutel(Array(repeating: 9, count: 32)) else {
            throw Nee.nietGevonden
        }
        self.sleutel = sleutel
        for number in 0..<dossiers {
            let id = try await proef.dossier("Persoon\(number)", "Tesfay")
            _ = try await proef.toon(id)
            try await proef.leg(.notitie, "2022-10-04", ["tekst": "Gebeld"], in: id)
            _ = try await FindDossiers.run("Tesfay", desk: proef.desk, inzage: try proef.inzage())
        }
        database = try proef.desk.gemeenten.open(weert)
        aantal = try database.readSync { try KopStore($0).volgnr() }
        _ = try await SignJournaal.run(weert, in: database, isForced: true, desk: desk)
    }

    /// The desk of the tests, with a key for heads.
    var desk: Desk {
        Desk(
            platform: proef.desk.platform,
            gemeenten: proef.desk.gemeenten,
            codec: proef.desk.codec,
            zegel: proef.desk.zegel,
            kluis: proef.desk.kluis,
            nu: proef.desk.nu,
            willekeur: proef.desk.willekeur,
            logger: proef.desk.logger,
            koppen: Koppenplaats(sleutel: sleutel) { [koppen] gemeente, line in koppen.add(line) }
        )
    }

    /// Adds a line: somebody searches.
    func zoek() async throws {
        _ = try await FindDossiers.run("Tesfay", desk: proef.desk, inzage: try proef.inzage())
    }

    func check(_ connection: any SQLConnection) throws -> VerifyJournaal.Uitslag {
        try VerifyJournaal.check("GM0988", sleutel: sleutel.openbaar, connection)
    }

    /// Takes away what refuses an ordinary write.
    func open(_ connection: any SQLConnection) throws {
        let on = { (table: String) in database.engine == .postgresql ? " ON \(table)" : "" }
        try connection.run("DROP TRIGGER journaal_niet_wijzigen\(on("journaal"))")
        try connection.run("DROP TRIGGER journaal_niet_wissen\(on("journaal"))")
        try connection.run("DROP TRIGGER journaallijst_niet_wijzigen\(on("journaallijst"))")
        if database.engine == .sqlite { try connection.run("DROP TRIGGER journaallijst_niet_wissen") }
    }
}

final class Koppenlade: Sendable {
    private let kept = Mutex<[[UInt8]]>([])

    func add(_ line: [UInt8]) { kept.withLock { $0.append(line) } }
    var lines: [[UInt8]] { kept.withLock { $0 } }
}
