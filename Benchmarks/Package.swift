// swift-tools-version: 6.2
// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2
import PackageDescription

/// The settings of the rooms themselves, so that what is measured is what is shipped.
let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
]

/// A room of the product. `Rooms` holds links to its sources: stores are visible inside one package only, and this way
/// the server is not compiled along.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, path: "Rooms/\(name)", swiftSettings: settings)
}

func tool(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        room("Domain"),
        .systemLibrary(name: "CLibPQ", path: "Rooms/CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        room("DatabaseDrivers", ["CLibPQ", grdb, logging]),
        room("Secrets", ["Domain", crypto, cryptoExtras]),
        room("Storage", ["Domain", "DatabaseDrivers", "Secrets"]),
        /// Invented dossiers, the same for every run.
        .target(name: "Voorraad", dependencies: ["Domain"], swiftSettings: settings),
        tool("fill", ["Domain", "DatabaseDrivers", "Secrets", "Storage", "Voorraad"]),
        tool("clocks", ["Domain", "Voorraad"]),
        tool("search", ["Domain", "DatabaseDrivers", "Secrets", "Storage"]),
        tool("bare", ["DatabaseDrivers", "Storage", .product(name: "GRDBSQLite", package: "GRDB.swift")]),
    ],
    swiftLanguageModes: [.v6]
)
