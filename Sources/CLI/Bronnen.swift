// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import DatabaseDrivers
internal import Domain
internal import Foundation
internal import Secrets
internal import Storage

/// The databases of an installation to look at only: beside a server that runs, and whatever version made them.
extension Compose {
    /// Everything that a backup holds, the platform last.
    func bronnen() async throws -> [(onderwerp: Kopieonderwerp, bron: MakeBackup.Bron)] {
        let gemeenten: [GemeenteCode]
        let make: (Kopieonderwerp) throws -> MakeBackup.Bron
        if settings.database.isEmpty {
            let data = settings.data
            guard FileManager.default.fileExists(atPath: "\(data)/platform.sqlite") else {
                throw Kopiefout.geenBron(data)
            }
            guard !FileManager.default.fileExists(atPath: "\(data)/\(Herstelplek.bezig)") else {
                throw HalfHersteld(map: data)
            }
            gemeenten = try Self.gemeenten(in: data)
            make = { .bestand("\(data)/\($0.database)") }
        } else {
            let server = server
            let names = try await server.schemas(prefix: "")
            guard names.contains("platform") else { throw Kopiefout.geenBron("de database") }
            gemeenten = names.compactMap { GemeenteCode($0.uppercased()) }
            make = { onderwerp in
                guard let database = server.database("\(onderwerp)".lowercased()) else {
                    throw Instellingsfout(sleutel: "MEEDOEN_DATABASE")
                }
                return .server(database)
            }
        }
        var found = try gemeenten.map { (onderwerp: Kopieonderwerp.gemeente($0), bron: try make(.gemeente($0))) }
        found.append((.sleutels, .sleutels(kleineSleutels)))
        found.append((.platform, try make(.platform)))
        return found
    }

    // Those that somebody named elsewhere are kept by who did that.
    private var kleineSleutels: [String: [UInt8]] {
        var keys: [String: [UInt8]] = [:]
        for (name, setting) in zip(Kleinesleutels.namen, [settings.sleutelbestand, settings.journaalsleutel])
        where setting.isEmpty {
            keys[name] = FileManager.default.contents(atPath: "\(settings.data)/\(name)").map(Array.init)
        }
        return keys
    }

    /// The key that heads of the journal are signed with here; nil where there is none yet.
    var openbareKopsleutel: [UInt8]? {
        let path = settings.journaalsleutel.isEmpty ? "\(settings.data)/journaal.key" : settings.journaalsleutel
        return FileManager.default.contents(atPath: path).flatMap { Kopsleutel(Array($0))?.openbaar }
    }
}

/// A restore broke off while files were put in their places.
struct HalfHersteld: Error, CustomStringConvertible {
    let map: String

    var description: String {
        "In \(map) is het terugzetten van een reservekopie afgebroken. Doe `meedoen restore` opnieuw, met dezelfde kopie."
    }
}
