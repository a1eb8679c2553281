// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import Testing

@testable import Web

/// What came back.
struct Reply: Sendable {
    let status: Int
    let headers: HTTPFields
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    subscript(name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

    /// `name=value` of the session that was given.
    func cookie() throws -> String {
        let header = try #require(self["Set-Cookie"])
        return String(header.prefix { $0 != ";" })
    }

    /// The value of the first hidden field of that name, as it stood in the page.
    func hidden(_ name: String) throws -> String {
        let mark = "name=\"\(name)\" value=\""
        let start = try #require(text.firstRange(of: mark), "\(name)")
        return String(text[start.upperBound...].prefix { $0 != "\"" })
    }

    /// The identifier of the dossier to which one is sent.
    func dossier() throws -> String {
        let location = try #require(self["Location"])
        return try #require(location.split(separator: "/").last?.split(separator: "?").first.map(String.init))
    }
}

/// Keeps what is written.
final class Collector: ResponseBodyWriter, Sendable {
    private let kept = Mutex<[UInt8]>([])

    var bytes: [UInt8] { kept.withLock { $0 } }

    func write(_ buffer: ByteBuffer) async throws {
        kept.withLock { $0 += Array(buffer.readableBytesView) }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
