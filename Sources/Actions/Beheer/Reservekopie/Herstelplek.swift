// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Foundation
internal import Storage

/// The place that a backup comes back on.
package enum Herstelplek {
    /// Stands in a data folder while files are put in their places; says which. Nobody may work with the folder then.
    package static let bezig = "herstel-bezig"

    /// Nothing is there yet; what was put there by a restore that broke off goes first.
    static func check(
        _ doel: RestoreBackup.Doel,
        _ onderwerpen: [Kopieonderwerp],
        _ opdracht: RestoreBackup.Opdracht
    ) throws {
        let isWhole = onderwerpen.contains(.platform)
        switch doel {
        case .map(let folder):
            try undo(folder)
            let taken = Schijf.names(folder).first { name in
                isWhole
                    ? name.hasSuffix(".sqlite") && Kopieonderwerp(name.dropLast(7)) != nil
                    : onderwerpen.contains { $0.database == name }
            }
            if let taken { throw Kopiefout.nietLeeg("\(folder)/\(taken)") }
            if !isWhole, opdracht.platform == nil { throw Kopiefout.geenPlatform(folder) }
        case .server(let bestaande, let open):
            let codes = onderwerpen.compactMap { if case .gemeente(let code) = $0 { code } else { nil } }
            if isWhole, let other = bestaande.first(where: { !codes.contains($0) }) {
                throw Kopiefout.nietLeeg("gemeente \(other)")
            }
            for onderwerp in onderwerpen where onderwerp != .sleutels { _ = try open(onderwerp) }
        }
    }

    static func place(
        _ parts: [(onderwerp: Kopieonderwerp, database: SQLiteDatabase)],
        _ keys: [String: [UInt8]],
        to doel: RestoreBackup.Doel,
        _ opdracht: RestoreBackup.Opdracht
    ) throws {
        switch doel {
        case .map(let folder):
            for part in parts { try part.database.close() }
            try place(parts.map(\.onderwerp.database), from: opdracht.werkmap.pad, in: folder)
        case .server(_, let open):
            for (onderwerp, database) in parts {
                do {
                    _ = try MoveDatabase.run(from: database, to: open(onderwerp))
                } catch MoveDatabase.Fout.nietLeeg(let table) {
                    throw Kopiefout.nietLeeg("\(onderwerp), tabel \(table)")
                }
                try database.close()
            }
        }
        for (name, key) in keys where !Schijf.exists("\(opdracht.data)/\(name)") {
            try Schijf.write(key, to: "\(opdracht.data)/\(name)")
        }
        try Schijf.keep(folder: opdracht.data)
    }

    // The names first, so that who comes after a power cut knows what was not ready.
    private static func place(_ names: [String], from folder: String, in target: String) throws {
        let mark = "\(target)/\(bezig)"
        try Schijf.write([UInt8](names.map { "\($0)\n" }.joined().utf8), to: mark)
        try Schijf.keep(folder: target)
        for name in names { try FileManager.default.moveItem(atPath: "\(folder)/\(name)", toPath: "\(target)/\(name)") }
        try Schijf.keep(folder: target)
        try Schijf.remove(mark)
        try Schijf.keep(folder: target)
    }

    private static func undo(_ folder: String) throws {
        guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(bezig)") else { return }
        for name in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            guard name.hasSuffix(".sqlite"), Kopieonderwerp(name.dropLast(7)) != nil else { continue }
            try Schijf.remove("\(folder)/\(name)")
        }
        try Schijf.remove("\(folder)/\(bezig)")
    }
}
