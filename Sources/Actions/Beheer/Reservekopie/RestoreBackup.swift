// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain
internal import Foundation
package import Secrets
internal import Storage

/// Puts a backup back on an empty place: everything is opened, looked at and brought up to date first, destroyed dossiers are
/// destroyed again, and only then something stands where it stood.
package enum RestoreBackup {
    package enum Doel {
        case map(String)
        /// `bestaande` are the gemeenten that have a database there.
        case server(bestaande: [GemeenteCode], open: (Kopieonderwerp) throws -> any Database)
    }

    package struct Opdracht {
        package var sleutel: Kopiesleutel
        package var kluis: Sleutelkluis
        package var werkmap: Werkmap
        /// The platform of an installation that is there, into which one gemeente comes back; nil for a whole backup.
        package var platform: (any Database)?
        /// Destroyed dossiers that are known from elsewhere.
        package var lijst = Vernietiglijst()
        package var openbaar: [UInt8]?
        /// Where small keys go.
        package var data: String

        package init(sleutel: Kopiesleutel, kluis: Sleutelkluis, werkmap: Werkmap, data: String) {
            (self.sleutel, self.kluis, self.werkmap, self.data) = (sleutel, kluis, werkmap, data)
        }
    }

    package struct Regel: Sendable {
        package let kop: Kopiekop
        package let dossiers: Int
        /// Brought back by the backup and destroyed again.
        package let vernietigd: Int
        package let journaal: [String]
        /// Heads of the journal, as lines for the file beside the databases.
        package let koppen: [[UInt8]]
    }

    /// Whether a platform comes with it, and so an installation.
    package static func isWhole(_ path: String, alleen: Kopieonderwerp?) throws -> Bool {
        guard alleen == nil else { return alleen == .platform }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
            return true
        }
        return try Kopiebestand.kop(path).onderwerp == .platform
    }

    /// Of a whole backup, or of one file; with `alleen` one file of a whole backup.
    package static func run(
        _ path: String,
        alleen: Kopieonderwerp? = nil,
        to doel: Doel,
        _ opdracht: Opdracht,
        progress: (Regel) -> Void = { _ in }
    ) throws -> [Regel] {
        let all = try Kopieset(path, sleutel: opdracht.sleutel).delen
        let delen = alleen.map { wanted in all.filter { $0.onderwerp == wanted } } ?? all
        guard !delen.isEmpty else {
            throw Kopiefout.ontbreekt("\(path)/\(alleen.map { "\($0)" } ?? "")\(Kopienaam.einde)")
        }
        try Herstelplek.check(doel, delen.map(\.onderwerp), opdracht)
        let lijst = try lijst(all, opdracht)
        let parts = try delen.filter { $0.onderwerp != .sleutels }.map { deel in
            let (regel, database) = try prepare(deel, lijst, opdracht)
            progress(regel)
            return (regel: regel, database: database)
        }
        let keys = try delen.first { $0.onderwerp == .sleutels }.map { try smallKeys($0, opdracht) } ?? [:]
        try Herstelplek.place(parts.map { ($0.regel.kop.onderwerp, $0.database) }, keys, to: doel, opdracht)
        try opdracht.platform?.writeExclusively { try lijst.save(in: $0) }
        return parts.map(\.regel)
    }

    /// Everything that is known to be destroyed: from elsewhere, from the platform that is there, and from the backup itself.
    private static func lijst(_ delen: [Kopieset.Deel], _ opdracht: Opdracht) throws -> Vernietiglijst {
        var lijst = opdracht.lijst
        if let platform = opdracht.platform {
            lijst.merge(try platform.readSync { try Vernietiglijst(platform: $0) })
        }
        for deel in delen where deel.onderwerp == .platform {
            lijst.merge(try LoadVernietiglijst.read(deel, opdracht.sleutel, opdracht.werkmap))
        }
        return lijst
    }

    private static func prepare(
        _ deel: Kopieset.Deel,
        _ lijst: Vernietiglijst,
        _ opdracht: Opdracht
    ) throws -> (Regel, SQLiteDatabase) {
        let plain = "\(opdracht.werkmap.pad)/\(deel.onderwerp.database)"
        let kop = try deel.open(to: plain, sleutel: opdracht.sleutel)
        let (database, journaal) = try Kopiecontrole.open(plain, kop, uit: deel.pad, openbaar: opdracht.openbaar)
        guard case .gemeente(let gemeente) = deel.onderwerp else {
            try database.writeExclusively { connection in
                try SessieStore(connection).forgetAll()
                try lijst.save(in: connection)
            }
            return (Regel(kop: kop, dossiers: 0, vernietigd: 0, journaal: [], koppen: []), database)
        }
        let again = try database.writeExclusively { try lijst.replay(gemeente, in: $0, kluis: opdracht.kluis) }
        let (dossiers, heads) = try database.readSync { connection in
            (try Dossiernummers.count(connection), try KopStore(connection).all(gemeente.code).map(\.regel))
        }
        return (
            Regel(kop: kop, dossiers: dossiers, vernietigd: again.count, journaal: journaal, koppen: heads), database
        )
    }

    private static func smallKeys(_ deel: Kopieset.Deel, _ opdracht: Opdracht) throws -> [String: [UInt8]] {
        let plain = "\(opdracht.werkmap.pad)/sleutels"
        defer { try? Schijf.remove(plain) }
        _ = try deel.open(to: plain, sleutel: opdracht.sleutel)
        return Kleinesleutels.read(FileManager.default.contents(atPath: plain).map(Array.init) ?? [])
    }
}
