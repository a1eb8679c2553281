// swift-tools-version: 6.2
// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2
import PackageDescription

/// One list for every target of ours.
let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")

let package = Package(
    name: "meedoen",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "meedoen", targets: ["CLI"]),
        .library(name: "Domain", targets: ["Domain"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        // MARK: The law and the dossier; pure
        /// Law, terms, facts, decisions. No clock, no I/O, no framework.
        room("Domain"),

        // MARK: Keeping and exchanging
        /// PostgreSQL's own client library.
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        /// The seam to a database; SQLite on GRDB, PostgreSQL on libpq.
        room("DatabaseDrivers", ["CLibPQ", grdb, logging]),
        /// Passwords, tokens, and the one codec of personal content.
        room("Secrets", ["Domain", crypto, cryptoExtras]),
        /// Tables, migrations and stores, in SQL that two engines speak.
        room("Storage", ["Domain", "DatabaseDrivers", "Secrets"]),
        /// Formats that are not ours: CSV, JSON.
        room("Exchange", ["Domain", logging]),

        // MARK: What somebody does
        /// One file per act or question: permission, transaction, journal.
        room("Actions", ["Domain", "DatabaseDrivers", "Secrets", "Storage", "Exchange", logging]),

        // MARK: Doors
        /// Routes, pages, JSON API, assets.
        room("Web", ["Domain", "Actions", hummingbird, httpTypes, logging]),
        /// Commands, settings, start and stop.
        .executableTarget(
            name: "CLI",
            dependencies: [
                "Domain", "DatabaseDrivers", "Secrets", "Storage", "Exchange", "Actions", "Web", hummingbird, logging,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),

        // MARK: Tests
        /// What tests share: texts kept in the repository, a desk on databases of its own, schemas.
        room("TestSupport", ["Domain", "DatabaseDrivers", "Secrets", "Storage", "Exchange", "Actions", logging]),
        tests(
            "ActionsTests",
            ["Domain", "DatabaseDrivers", "Secrets", "Storage", "Exchange", "Actions", "TestSupport", logging]
        ),
        tests("ArchitectureTests", ["Domain"]),
        tests("TestSupportTests", ["Exchange", "TestSupport"]),
        tests("DomainTests", ["Domain"]),
        tests("DatabaseDriversTests", ["DatabaseDrivers", "TestSupport"]),
        tests("SecretsTests", ["Secrets"]),
        tests(
            "StorageTests",
            ["Domain", "DatabaseDrivers", "Secrets", "Storage", "TestSupport"],
            exclude: ["__Schemas__"]
        ),
        tests("ExchangeTests", ["Domain", "Exchange"]),
        tests(
            "WebTests",
            [
                "Domain", "DatabaseDrivers", "Secrets", "Storage", "Exchange", "Actions", "Web", "TestSupport",
                hummingbird,
                httpTypes, logging, .product(name: "NIOEmbedded", package: "swift-nio"),
            ],
            exclude: ["__Snapshots__"]
        ),
    ],
    swiftLanguageModes: [.v6]
)
