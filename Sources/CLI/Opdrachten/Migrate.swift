// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Storage

/// `meedoen migrate`: brings every database up to date.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Werk alle databases bij naar deze versie.")

    @OptionGroup var opties: DataOptie

    func run() async throws {
        let desk = try Compose(settings: try opties.settings()).desk()
        for gemeente in try await desk.gemeenten.bestaande() {
            _ = try desk.gemeenten.open(gemeente)
            print("\(gemeente) is bij")
        }
        try desk.gemeenten.close()
        try desk.platform.close()
        print("Alle databases zijn bij.")
    }
}
