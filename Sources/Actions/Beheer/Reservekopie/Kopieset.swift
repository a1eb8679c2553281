// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Secrets

/// The files that a path stands for: a whole backup, or one file of it.
struct Kopieset {
    struct Deel {
        let onderwerp: Kopieonderwerp
        let pad: String
        /// As the manifest says; nil for a file on its own.
        let hash: String?
        let kopie: [UInt8]?
    }

    let delen: [Deel]

    /// Every file that the manifest names is there, and no other.
    init(_ path: String, sleutel: Kopiesleutel) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            let kop = try Kopiebestand.kop(path)
            delen = [Deel(onderwerp: kop.onderwerp, pad: path, hash: nil, kopie: nil)]
            return
        }
        let list = "\(path)/\(Manifest.naam)"
        guard let bytes = FileManager.default.contents(atPath: list),
            let manifest = Manifest(Array(bytes), sleutel: sleutel)
        else { throw Kopiefout.manifest(list) }
        if let other = Schijf.names(path).first(where: {
            $0.hasSuffix(Kopienaam.einde) && manifest.bestanden[$0] == nil
        }) {
            throw Kopiefout.hoortNiet("\(path)/\(other)")
        }
        delen = try manifest.bestanden.sorted { $0.key < $1.key }.map { name, hash in
            guard Schijf.exists("\(path)/\(name)") else { throw Kopiefout.ontbreekt("\(path)/\(name)") }
            guard let onderwerp = Kopieonderwerp(name.dropLast(Kopienaam.einde.count)) else {
                throw Kopiefout.hoortNiet("\(path)/\(name)")
            }
            return Deel(onderwerp: onderwerp, pad: "\(path)/\(name)", hash: hash, kopie: manifest.kopie)
        }
    }
}

extension Kopieset.Deel {
    /// Opens the file to a path, or without keeping anything, and holds it against the manifest.
    func open(to content: String?, sleutel: Kopiesleutel) throws -> Kopiekop {
        let known = try Kopiebestand.kop(pad)
        guard known.sleutel == sleutel.kenmerk else { throw Kopiefout.andereSleutel(pad) }
        if onderwerp != .sleutels {
            let program = Kopiedatabase.migrations(onderwerp).count
            guard known.schema <= program else {
                throw Kopiefout.nieuwerSchema(pad, schema: known.schema, programma: program)
            }
        }
        let (kop, hash) = try Kopiebestand.open(pad, to: content, sleutel: sleutel)
        guard kop.onderwerp == onderwerp, self.hash == nil || self.hash == hash, kopie == nil || kopie == kop.kopie
        else { throw Kopiefout.hoortNiet(pad) }
        return kop
    }
}
