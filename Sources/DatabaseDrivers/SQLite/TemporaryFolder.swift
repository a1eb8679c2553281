// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif
internal import Foundation

/// A folder with a name nobody else has, removed when nobody needs it any more.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws(DatabaseOpenFailure) {
        let pattern = NSTemporaryDirectory() + "meedoen-XXXXXX"
        var bytes = pattern.utf8CString.map { $0 }
        let isMade = bytes.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } != nil }
        guard isMade else { throw .cannotOpen(file: pattern, code: Int(errno)) }
        path = String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch {}
    }
}
