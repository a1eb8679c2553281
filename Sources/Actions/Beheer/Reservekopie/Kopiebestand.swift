// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Secrets

/// A file of a backup: the head, then the content in sealed pieces. Before each piece stand four bytes: its length, and in the
/// highest bit whether it is the last.
enum Kopiebestand {
    static let stuk = 1 << 20
    private static let laatste: UInt32 = 1 << 31

    /// Writes a file that is not there yet, safely on disk when it returns; tells its SHA-256.
    @discardableResult
    static func write(_ content: String, _ kop: Kopiekop, to path: String, sleutel: Kopiesleutel) throws -> String {
        let (source, target) = (try FileHandle(forReadingFrom: URL(filePath: content)), try Schijf.create(path))
        defer { [source, target].forEach { try? $0.close() } }
        let head = kop.bytes
        let key = sleutel.stuksleutel(kop.nummer, kop: head)
        var hash = Bestandshash()
        func put(_ data: Data) throws {
            hash.add(data)
            try target.write(contentsOf: data)
        }
        try put(Data(head))
        var (piece, number) = (try Schijf.read(source, stuk), 0)
        while true {
            let next = try Schijf.read(source, stuk)
            let length = UInt32(piece.count) | (next.isEmpty ? laatste : 0)
            try put(withUnsafeBytes(of: length.bigEndian) { Data($0) })
            try put(try key.seal(piece, nummer: number, isLaatste: next.isEmpty))
            // Little by little: a disk that gets all of it at once makes who commits beside it wait.
            if number % 8 == 7 { try target.synchronize() }
            guard !next.isEmpty else { break }
            (piece, number) = (next, number + 1)
        }
        try target.synchronize()
        return hash.waarde
    }

    /// The head alone; nothing in it is vouched for before the pieces were opened.
    static func kop(_ path: String) throws -> Kopiekop {
        guard let file = try? FileHandle(forReadingFrom: URL(filePath: path)) else { throw Kopiefout.geenKopie(path) }
        defer { try? file.close() }
        return try kop(file, path)
    }

    private static func kop(_ file: FileHandle, _ path: String) throws -> Kopiekop {
        let begin = Array(try Schijf.read(file, Kopiekop.langste))
        guard begin.starts(with: Kopiekop.vorm.utf8.dropLast()) else { throw Kopiefout.geenKopie(path) }
        guard let end = begin.indices.dropFirst().first(where: { begin[$0] == 10 && begin[$0 - 1] == 10 }) else {
            throw Kopiefout.beschadigd(path, .begin)
        }
        try file.seek(toOffset: UInt64(end + 1))
        return try Kopiekop(Array(begin[...end]), van: path)
    }

    /// Opens every piece, and writes the content to a file that is not there yet; `content` nil opens without keeping. What was
    /// written may be used only when this returns. Tells the SHA-256 of the file itself too.
    static func open(_ path: String, to content: String?, sleutel: Kopiesleutel) throws -> (kop: Kopiekop, hash: String)
    {
        guard let file = try? FileHandle(forReadingFrom: URL(filePath: path)) else { throw Kopiefout.geenKopie(path) }
        defer { try? file.close() }
        let kop = try kop(file, path)
        guard kop.sleutel == sleutel.kenmerk else { throw Kopiefout.andereSleutel(path) }
        let target = try content.map { try Schijf.create($0) }
        defer { try? target?.close() }
        let head = kop.bytes
        let key = sleutel.stuksleutel(kop.nummer, kop: head)
        var (outer, inner, size, number, isLast) = (Bestandshash(), Bestandshash(), 0, 0, false)
        outer.add(Data(head))
        while !isLast {
            let length = try Schijf.read(file, 4)
            let word = length.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
            isLast = word & laatste != 0
            let count = Int(word & ~laatste)
            guard length.count == 4, count <= stuk else { throw Kopiefout.beschadigd(path, .stuk(number + 1)) }
            let sealed = try Schijf.read(file, count + Stuksleutel.toeslag)
            guard sealed.count == count + Stuksleutel.toeslag,
                let piece = key.open(sealed, nummer: number, isLaatste: isLast)
            else { throw Kopiefout.beschadigd(path, .stuk(number + 1)) }
            outer.add(length)
            outer.add(sealed)
            inner.add(piece)
            try target?.write(contentsOf: piece)
            (size, number) = (size + piece.count, number + 1)
        }
        guard try Schijf.read(file, 1).isEmpty else { throw Kopiefout.beschadigd(path, .staart) }
        guard size == kop.omvang, inner.waarde == kop.hash else { throw Kopiefout.beschadigd(path, .inhoud) }
        try target?.synchronize()
        return (kop, outer.waarde)
    }
}
