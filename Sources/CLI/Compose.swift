// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import DatabaseDrivers
internal import Domain
internal import Foundation
internal import Logging
internal import Secrets
internal import Storage

/// Builds the real things: databases, keys, clock. The only place where the program asks the clock and the system's dice.
struct Compose: Sendable {
    let settings: Instellingen

    /// Everything that an act needs. Opens the platform database; those of the gemeenten open when they are asked for.
    func desk() throws -> Desk {
        let clock = klok()
        let (platform, kast) = try databases()
        let hoofdsleutel = Hoofdsleutelbestand(settings)
        guard let zegel = Zegel(key: try key()) else { throw Instellingsfout(sleutel: "MEEDOEN_SLEUTELBESTAND") }
        return Desk(
            platform: platform,
            gemeenten: kast,
            codec: Sleutelkluis(try hoofdsleutel.key(for: platform)),
            zegel: zegel,
            kluis: Wachtwoordkluis(),
            nu: clock,
            echt: Self.echt,
            willekeur: { UInt64.random(in: .min ... .max) },
            logger: logger,
            antwoorden: settings.antwoorden,
            koppen: try koppen()
        )
    }

    static let echt: @Sendable () -> Tijdstip = {
        Tijdstip(milliseconden: Int64(Date().timeIntervalSince1970 * 1000))
    }

    /// The moment of now; in a demonstration the time of the day is real and the day is the one that was set.
    func klok() -> @Sendable () -> Tijdstip {
        let real = Self.echt
        guard let dag = settings.vandaag else { return real }
        return {
            let now = real()
            let midnight = Tijdstip(dag: now.dag).milliseconden
            return Tijdstip(milliseconden: Tijdstip(dag: dag).milliseconden + (now.milliseconden - midnight))
        }
    }

    private var logger: Logger {
        var logger = Logger(label: "meedoen")
        logger.logLevel = Logger.Level(rawValue: settings.logniveau) ?? .notice
        return logger
    }

    /// The databases alone, on the engine that the settings name.
    func databases() throws -> (platform: any Database, gemeenten: Gemeentekast) {
        guard !FileManager.default.fileExists(atPath: "\(settings.data)/\(Herstelplek.bezig)") else {
            throw HalfHersteld(map: settings.data)
        }
        try FileManager.default.createDirectory(
            atPath: settings.data,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let clock = klok()
        guard settings.database.isEmpty else { return try onServer(clock, server) }
        let platform = try SQLiteDatabase.open("\(settings.data)/platform.sqlite")
        try PlatformSchema.prepare(platform, at: clock().milliseconden)
        let data = settings.data
        let kast = Gemeentekast(bestaande: { try Self.gemeenten(in: data) }) { code in
            let database = try SQLiteDatabase.open("\(data)/\(code).sqlite")
            try GemeenteSchema.prepare(database, at: clock().milliseconden)
            return database
        }
        return (platform, kast)
    }

    // Schemas are made and brought up to date at their first use: then the server may be away when the program starts.
    private func onServer(
        _ clock: @escaping @Sendable () -> Tijdstip,
        _ server: PostgreSQLServer
    ) throws -> (platform: any Database, gemeenten: Gemeentekast) {
        let platform = server.database("platform") { try PlatformSchema.prepare($0, at: clock().milliseconden) }
        guard let platform else { throw Instellingsfout(sleutel: "MEEDOEN_DATABASE") }
        let kast = Gemeentekast(
            bestaande: { try await server.schemas(prefix: "gm").compactMap { GemeenteCode($0.uppercased()) } }
        ) { code in
            let database = server.database(code.code.lowercased()) {
                try GemeenteSchema.prepare($0, at: clock().milliseconden)
            }
            guard let database else { throw Instellingsfout(sleutel: "MEEDOEN_DATABASE") }
            return database
        }
        return (platform, kast)
    }

    var server: PostgreSQLServer {
        var server = PostgreSQLSettings(url: settings.database)
        server.readers = settings.lezers
        server.writers = settings.schrijvers
        server.prepares = settings.isVoorbereid
        return PostgreSQLServer(server, logger: logger)
    }

    // In the data folder.
    static func gemeenten(in data: String) throws -> [GemeenteCode] {
        try FileManager.default.contentsOfDirectory(atPath: data)
            .filter { $0.hasSuffix(".sqlite") }.compactMap { GemeenteCode($0.dropLast(7)) }.sorted()
    }

    private func key() throws -> [UInt8] {
        try key(settings.sleutelbestand, "zegel.key", "MEEDOEN_SLEUTELBESTAND")
    }

    // Heads of the journal go to a file of each gemeente, with what signs them.
    private func koppen() throws -> Koppenplaats {
        let bytes = try key(settings.journaalsleutel, "journaal.key", "MEEDOEN_JOURNAALSLEUTEL")
        guard let sleutel = Kopsleutel(bytes) else { throw Instellingsfout(sleutel: "MEEDOEN_JOURNAALSLEUTEL") }
        let folder = settings.koppenmap
        return Koppenplaats(
            sleutel: sleutel,
            vernietigd: { _, line in try Koppenbestand(map: folder).appendVernietigd(line) },
            bewaar: { gemeente, line in try Koppenbestand(map: folder).append(line, of: gemeente) }
        )
    }

    // Made at the first start, readable by the own account alone; one that was named must be there.
    private func key(_ named: String, _ name: String, _ setting: String) throws -> [UInt8] {
        let file = named.isEmpty ? "\(settings.data)/\(name)" : named
        if let bytes = FileManager.default.contents(atPath: file) { return Array(bytes) }
        guard named.isEmpty else { throw Instellingsfout(sleutel: setting) }
        let bytes = Willekeur.bytes(32)
        let isMade = FileManager.default.createFile(
            atPath: file,
            contents: Data(bytes),
            attributes: [.posixPermissions: 0o600]
        )
        guard isMade else { throw Instellingsfout(sleutel: setting) }
        return bytes
    }
}
