// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain
internal import Foundation
package import Secrets
internal import Storage

/// Makes a backup while people work: of each database what stood in it at one moment, sealed with a key of the master key.
package enum MakeBackup {
    package enum Bron: Sendable {
        /// A SQLite file that another process may be writing in.
        case bestand(String)
        case server(any Database)
        case sleutels([String: [UInt8]])
    }

    package struct Opdracht: Sendable {
        package var sleutel: Kopiesleutel
        package var werkmap: Werkmap
        package var programma: String
        package var nu: @Sendable () -> Tijdstip

        package init(
            sleutel: Kopiesleutel,
            werkmap: Werkmap,
            programma: String,
            nu: @escaping @Sendable () -> Tijdstip
        ) {
            (self.sleutel, self.werkmap, self.programma, self.nu) = (sleutel, werkmap, programma, nu)
        }
    }

    package struct Regel: Sendable {
        package let kop: Kopiekop
        package let bestand: String
    }

    /// Everything in one folder with a manifest; tells where. `bronnen` in this order: the platform last, so that an account that a
    /// dossier names is in it.
    package static func whole(
        _ bronnen: [(onderwerp: Kopieonderwerp, bron: Bron)],
        to folder: String,
        _ opdracht: Opdracht,
        progress: (Regel) -> Void = { _ in }
    ) throws -> String {
        let (moment, kopie) = (opdracht.nu(), Willekeur.bytes(16))
        try Kopienaam.clean(folder, at: moment)
        let name = Kopienaam.whole(moment)
        let (busy, done) = ("\(folder)/\(Kopienaam.bezig)\(name)", "\(folder)/\(name)")
        guard !Schijf.exists(done), !Schijf.exists(busy) else { throw Kopiefout.nietLeeg(done) }
        try Schijf.makeFolder(busy)
        do {
            var files: [String: String] = [:]
            for (onderwerp, bron) in bronnen {
                let file = "\(onderwerp)\(Kopienaam.einde)"
                let (kop, hash) = try seal(onderwerp, bron, to: "\(busy)/\(file)", kopie, opdracht)
                files[file] = hash
                progress(Regel(kop: kop, bestand: file))
            }
            let manifest = Manifest(kopie: kopie, moment: moment, bestanden: files)
            try Schijf.write(manifest.bytes(opdracht.sleutel), to: "\(busy)/\(Manifest.naam)")
            try Schijf.keep(folder: busy)
            try Schijf.rename(busy, done)
        } catch {
            try? Schijf.remove(busy)
            throw error
        }
        return done
    }

    /// One gemeente, or the platform, in one file.
    package static func one(
        _ onderwerp: Kopieonderwerp,
        _ bron: Bron,
        to folder: String,
        _ opdracht: Opdracht
    ) throws -> Regel {
        try Schijf.makeFolder(folder)
        let moment = opdracht.nu()
        try Kopienaam.clean(folder, at: moment)
        let name = Kopienaam.one(onderwerp, moment)
        let (busy, done) = ("\(folder)/\(Kopienaam.bezig)\(name)", "\(folder)/\(name)")
        guard !Schijf.exists(done), !Schijf.exists(busy) else { throw Kopiefout.nietLeeg(done) }
        do {
            let (kop, _) = try seal(onderwerp, bron, to: busy, Willekeur.bytes(16), opdracht)
            try Schijf.rename(busy, done)
            return Regel(kop: kop, bestand: done)
        } catch {
            try? Schijf.remove(busy)
            throw error
        }
    }

    private static func seal(
        _ onderwerp: Kopieonderwerp,
        _ bron: Bron,
        to path: String,
        _ kopie: [UInt8],
        _ opdracht: Opdracht
    ) throws -> (Kopiekop, String) {
        let moment = opdracht.nu()
        let plain = "\(opdracht.werkmap.pad)/\(onderwerp.database)"
        defer { for end in ["", "-wal", "-shm", ".lock"] { try? Schijf.remove(plain + end) } }
        var (schema, journaal) = (0, 0)
        switch bron {
        case .bestand(let file):
            try Schijf.write([], to: plain)
            try SQLiteDatabase.snapshot(of: file, to: plain)
            (schema, journaal) = try Kopiedatabase.read(plain, onderwerp)
        case .server(let database):
            (schema, journaal) = try Kopiedatabase.fill(plain, onderwerp, from: database, op: moment)
        case .sleutels(let keys):
            try Schijf.write(Kleinesleutels.bytes(keys), to: plain)
        }
        let (size, hash) = try Schijf.hash(plain)
        let kop = Kopiekop(
            kopie: kopie,
            nummer: Willekeur.bytes(Kopiekop.nummerlengte),
            onderwerp: onderwerp,
            schema: schema,
            moment: moment,
            journaal: journaal,
            omvang: size,
            hash: hash,
            sleutel: opdracht.sleutel.kenmerk,
            programma: opdracht.programma
        )
        return (kop, try Kopiebestand.write(plain, kop, to: path, sleutel: opdracht.sleutel))
    }
}
