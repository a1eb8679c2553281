// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Foundation
internal import Storage

/// `meedoen verhuis`: everything from SQLite to PostgreSQL, or back, and proof that it is the same.
struct Verhuis: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Breng alles over van SQLite naar PostgreSQL of terug, en bewijs dat het gelijk is.",
        discussion: """
            Stop eerst elke server van deze installatie. Waar alles vandaan komt, blijft staan. Onderbroken? Geef de opdracht \
            opnieuw: wat al over is, wordt alleen vergeleken.
            """
    )

    @ArgumentParser.Option(help: "Map met SQLite-databases, of postgresql://….")
    var van: String

    @ArgumentParser.Option(help: "Map of postgresql://…. Daar mag nog niets in staan.")
    var naar: String

    func run() async throws {
        guard van != naar else { throw ValidationError("--van en --naar zijn hetzelfde.") }
        let (source, target) = (try compose(van), try compose(naar))
        if source.settings.database.isEmpty, !FileManager.default.fileExists(atPath: "\(van)/platform.sqlite") {
            throw ValidationError("In de map van --van staat geen platform.sqlite.")
        }
        let (from, to) = (try source.databases(), try target.databases())
        let gemeenten = try await from.gemeenten.bestaande()
        if let other = try await to.gemeenten.bestaande().first(where: { !gemeenten.contains($0) }) {
            throw ValidationError(
                "Aan de andere kant staat al een gemeente die hier niet is: \(other). Kies een lege plek."
            )
        }
        var total = 0
        total += try move("platform", from.platform, to.platform)
        for code in gemeenten {
            total += try move(code.code, from.gemeenten.open(code), to.gemeenten.open(code))
        }
        for kast in [from.gemeenten, to.gemeenten] { try kast.close() }
        for platform in [from.platform, to.platform] { try platform.close() }
        print("Alles is over: \(total) rijen, aan beide kanten gelijk.")
        print(
            "De hoofdsleutel en zegel.key verhuizen niet mee, en de gegevens blijven versleuteld met dezelfde hoofdsleutel. Start de server"
        )
        print("met dezelfde --data, of met MEEDOEN_HOOFDSLEUTEL en MEEDOEN_SLEUTELBESTAND.")
    }

    private func compose(_ place: String) throws -> Compose {
        var settings = try Instellingen.read()
        let isServer = place.hasPrefix("postgresql://") || place.hasPrefix("postgres://")
        settings.database = isServer ? place : ""
        if !isServer { settings.data = place }
        return Compose(settings: settings)
    }

    private func move(_ name: String, _ from: any Database, _ to: any Database) throws -> Int {
        do {
            switch try MoveDatabase.run(from: from, to: to) {
            case .gelijk(let tables): return report(name, "was al over", tables)
            case .verhuisd(let tables): return report(name, "is over", tables)
            }
        } catch let fout as MoveDatabase.Fout {
            throw ValidationError("\(name): \(fout.zin)")
        }
    }

    private func report(_ name: String, _ what: String, _ tables: [MoveDatabase.Tabelinhoud]) -> Int {
        let rows = tables.reduce(0) { $0 + $1.rijen }
        print("\(name) \(what): \(rows) rijen in \(tables.count) tabellen")
        for table in tables where table.rijen > 0 {
            print("  \(table.naam): \(table.rijen) rijen, \(table.hash.prefix(16))")
        }
        return rows
    }
}

extension MoveDatabase.Fout {
    fileprivate var zin: String {
        switch self {
        case .nietLeeg(let tabel):
            "aan de andere kant staat al iets anders (tabel \(tabel)). Er is niets gewijzigd. Kies een lege plek."
        case .ongelijk(let tabel):
            "na het overbrengen is tabel \(tabel) niet gelijk: er is intussen iets vastgelegd. Stop elke server, maak de andere "
                + "kant leeg en geef de opdracht opnieuw."
        case .anderSchema(let tabel):
            "tabel \(tabel) is aan beide kanten niet dezelfde. Gebruik voor beide dezelfde versie van het programma."
        }
    }
}
