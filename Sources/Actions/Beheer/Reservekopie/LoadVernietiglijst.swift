// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Foundation
package import Secrets
internal import Storage

/// Reads a list of destroyed dossiers from wherever one stands: a file of lines, a backup of a platform, or a whole backup.
package enum LoadVernietiglijst {
    package static func read(_ path: String, sleutel: Kopiesleutel, werkmap: Werkmap) throws -> Vernietiglijst {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Kopiefout.ontbreekt(path)
        }
        if !isFolder.boolValue, let bytes = FileManager.default.contents(atPath: path),
            !bytes.starts(with: "meedoen-reservekopie".utf8)
        {
            return try Vernietiglijst(bytes, van: path)
        }
        guard let deel = try Kopieset(path, sleutel: sleutel).delen.first(where: { $0.onderwerp == .platform }) else {
            throw Kopiefout.geenPlatform(path)
        }
        return try read(deel, sleutel, werkmap)
    }

    static func read(_ deel: Kopieset.Deel, _ sleutel: Kopiesleutel, _ werkmap: Werkmap) throws -> Vernietiglijst {
        let plain = "\(werkmap.pad)/lijst.sqlite"
        defer { for end in ["", "-wal", "-shm", ".lock"] { try? Schijf.remove(plain + end) } }
        let kop = try deel.open(to: plain, sleutel: sleutel)
        let (database, _) = try Kopiecontrole.open(plain, kop, uit: deel.pad, openbaar: nil)
        defer { try? database.close() }
        return try database.readSync { try Vernietiglijst(platform: $0) }
    }
}
