// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A file that is part of the program. Its name changes with its content, so browsers may keep it for good.
package struct Asset: Sendable {
    /// `/assets/meedoen-0a1b2c3d4e5f6071.css`.
    package let path: String
    package let contentType: String
    package let bytes: [UInt8]

    private init(name: String, ending: String, contentType: String, parts: [StaticString]) {
        var bytes: [UInt8] = []
        for part in parts { part.withUTF8Buffer { bytes.append(contentsOf: $0) } }
        self.bytes = bytes
        self.contentType = contentType
        path = "/assets/\(name)-\(Asset.fingerprint(bytes)).\(ending)"
    }

    package static let stylesheet = Asset(
        name: "meedoen",
        ending: "css",
        contentType: "text/css; charset=utf-8",
        parts: Stylesheet.parts
    )
    package static let script = Asset(
        name: "meedoen",
        ending: "js",
        contentType: "text/javascript; charset=utf-8",
        parts: [Script.text]
    )
    package static let icon = Asset(
        name: "meedoen",
        ending: "svg",
        contentType: "image/svg+xml",
        parts: [Favicon.text]
    )

    package static let all = [stylesheet, script, icon]

    /// FNV-1a: tells versions apart, protects nothing.
    private static func fingerprint(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
