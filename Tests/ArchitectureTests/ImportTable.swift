// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Who may import whom. Change a line by an ADR in `docs/adr/`, never silently.
struct ImportTable: Sendable {
    struct Row: Sendable {
        /// Rooms of ours.
        let ours: Set<String>
        /// Modules of others.
        let others: Set<String>

        init(_ ours: Set<String>, _ others: Set<String>) {
            self.ours = ours
            self.others = others
        }
    }

    /// One file that may do more than its room, with the reason.
    struct Exception: Sendable {
        let path: String
        let module: String
        let reason: String
    }

    let rows: [String: Row]
    var exceptions: [Exception] = []

    static let belowWeb: Set<String> = [
        "Domain", "Matching", "Scenario", "Letters", "DatabaseDrivers", "Secrets", "Storage", "Exchange", "Actions",
    ]
    static let foundation: Set<String> = ["Foundation", "FoundationEssentials"]
    static let system: Set<String> = ["Synchronization", "Dispatch", "Glibc", "Darwin"]

    static let house = Self(
        rows: [
            "CLibPQ": Row([], []),
            "Domain": Row([], ["FoundationEssentials"]),
            "Matching": Row(["Domain"], []),
            "Scenario": Row(["Domain"], []),
            "Letters": Row(["Domain"], ["Mustache"]),
            "DatabaseDrivers": Row(["CLibPQ"], foundation.union(system).union(["GRDB", "Logging"])),
            "Secrets": Row(["Domain"], foundation.union(system).union(["Crypto", "CryptoExtras"])),
            "Storage": Row(["Domain", "DatabaseDrivers", "Secrets"], foundation.union(["Synchronization"])),
            "Exchange": Row(
                ["Domain"],
                foundation.union(["AsyncHTTPClient", "JWTKit", "Crypto", "XMLCoder", "Logging"])
            ),
            "Actions": Row(
                ["Domain", "Matching", "Scenario", "Letters", "DatabaseDrivers", "Secrets", "Storage", "Exchange"],
                foundation.union(["Synchronization", "Logging"])
            ),
            "Web": Row(
                ["Domain", "Actions"],
                foundation.union([
                    "Synchronization", "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore", "NIOHTTPTypes",
                    "Logging",
                ])
            ),
            "CLI": Row(
                belowWeb.union(["Web"]),
                foundation.union(system).union([
                    "ArgumentParser", "Configuration", "ServiceLifecycle", "Hummingbird", "HTTPTypes", "NIOCore",
                    "Logging", "SystemPackage",
                ])
            ),
            "TestSupport": Row(belowWeb, foundation.union(["Synchronization", "Testing", "Logging"])),
        ]
    )

    /// The module of an import line; nil for any other line.
    static func module(of line: some StringProtocol) -> String? {
        let words = line.split(separator: " ").drop { $0.hasPrefix("@") }
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor"]
        let levels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
        let rest = words.drop { levels.contains(Substring($0)) }
        guard rest.first == "import" else { return nil }
        let name = rest.dropFirst().drop { kinds.contains(Substring($0)) }.first
        return name.map { name in String(name.prefix { $0 != "." && $0 != ";" }) }
    }

    /// The modules that a file imports.
    static func modules(of file: SourceFile) -> [String] {
        file.code.split(separator: "\n").compactMap { module(of: $0) }
    }

    func findings(in file: SourceFile) -> [String] {
        guard let row = rows[file.room] else { return ["\(file.path): room \(file.room) is not in the table"] }
        return Self.modules(of: file).filter { module in
            !row.ours.contains(module) && !row.others.contains(module)
                && !exceptions.contains { $0.path == file.path && $0.module == module }
        }
        .map { "\(file.path): \(file.room) may not import \($0)" }
    }
}
