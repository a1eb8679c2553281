// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain
internal import Foundation
internal import Storage

/// Signed heads beside the databases: one file per gemeente, one head per line, only ever added to.
struct Koppenbestand: Sendable {
    let map: String

    /// The list of destroyed dossiers, in the same folder.
    static let vernietigd = "vernietigd.txt"

    /// Safely on disk when it returns.
    func append(_ line: [UInt8], of gemeente: GemeenteCode) throws { try append([line], to: "\(gemeente).jsonl") }

    func appendVernietigd(_ line: [UInt8]) throws { try append([line], to: Self.vernietigd) }

    /// Heads that came with a backup, where there are none of the gemeente.
    func restore(_ lines: [[UInt8]], of gemeente: GemeenteCode) throws {
        guard !lines.isEmpty, !FileManager.default.fileExists(atPath: "\(map)/\(gemeente).jsonl") else { return }
        try append(lines, to: "\(gemeente).jsonl")
    }

    private func append(_ lines: [[UInt8]], to name: String) throws {
        try FileManager.default.createDirectory(
            atPath: map,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let path = "\(map)/\(name)"
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(lines.flatMap { $0 + [UInt8(ascii: "\n")] }))
        try file.synchronize()
        try file.close()
    }

    /// The heads in a file. A line that is no head is told by its number.
    static func read(_ path: String) throws -> [Journaalkop] {
        guard let data = FileManager.default.contents(atPath: path) else { throw Fout(regel: 0) }
        var koppen: [Journaalkop] = []
        for (index, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() {
            guard let kop = kop(Array(line)) else { throw Fout(regel: index + 1) }
            koppen.append(kop)
        }
        return koppen
    }

    struct Fout: Error, CustomStringConvertible {
        let regel: Int

        var description: String {
            regel == 0 ? "Het bestand met koppen is er niet." : "Regel \(regel) van het bestand met koppen is geen kop."
        }
    }

    private struct Kopregel: Decodable {
        let gemeente: String
        let aantal: Int
        let tijd: Int64
        let wortel: String
        let laatste: String
        let sleutel: String
        let handtekening: String
    }

    private static func kop(_ line: [UInt8]) -> Journaalkop? {
        guard let read = try? JSONDecoder().decode(Kopregel.self, from: Data(line)), let wortel = hex(read.wortel),
            let laatste = hex(read.laatste), let sleutel = hex(read.sleutel), let handtekening = hex(read.handtekening)
        else { return nil }
        let kop = Journaalkop(
            gemeente: read.gemeente,
            aantal: read.aantal,
            tijd: read.tijd,
            wortel: wortel,
            laatste: laatste,
            sleutel: sleutel,
            handtekening: handtekening
        )
        return kop.regel == line ? kop : nil
    }

    private static func hex(_ text: String) -> [UInt8]? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
