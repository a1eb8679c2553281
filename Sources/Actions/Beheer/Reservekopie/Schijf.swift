// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Secrets

/// Files and folders that others may not read, and that are on disk when it is said so.
enum Schijf {
    /// A new file for the own account alone; refuses one that is there.
    static func create(_ path: String) throws -> FileHandle {
        guard !FileManager.default.fileExists(atPath: path),
            FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path]) }
        return try FileHandle(forWritingTo: URL(filePath: path))
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        let file = try create(path)
        try file.write(contentsOf: Data(bytes))
        try file.synchronize()
        try file.close()
    }

    static func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }

    /// Under its last name, also after a power cut.
    static func rename(_ path: String, _ other: String) throws {
        try FileManager.default.moveItem(atPath: path, toPath: other)
        try keep(folder: URL(filePath: other).deletingLastPathComponent().path)
    }

    /// The names in a folder are on disk.
    static func keep(folder: String) throws {
        let handle = try FileHandle(forReadingFrom: URL(filePath: folder))
        try handle.synchronize()
        try handle.close()
    }

    /// Exactly so many bytes, fewer only at the end.
    static func read(_ file: FileHandle, _ count: Int) throws -> Data {
        var found = try file.read(upToCount: count) ?? Data()
        while found.count < count, let more = try file.read(upToCount: count - found.count), !more.isEmpty {
            found += more
        }
        return found
    }

    /// Size and SHA-256.
    static func hash(_ path: String) throws -> (omvang: Int, hash: String) {
        let file = try FileHandle(forReadingFrom: URL(filePath: path))
        defer { try? file.close() }
        var (sum, size) = (Bestandshash(), 0)
        while true {
            let piece = try read(file, Kopiebestand.stuk)
            guard !piece.isEmpty else { return (size, sum.waarde) }
            sum.add(piece)
            size += piece.count
        }
    }

    static func names(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static func remove(_ path: String) throws {
        if exists(path) { try FileManager.default.removeItem(atPath: path) }
    }
}
