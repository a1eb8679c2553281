// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Storage

/// `meedoen rebuild`: computes state, clocks and search words again from the feiten.
struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bereken stand, klokken en zoekwoorden opnieuw uit de feiten."
    )

    @OptionGroup var opties: DataOptie

    func run() async throws {
        let desk = try Compose(settings: try opties.settings()).desk()
        for gemeente in try await desk.gemeenten.bestaande() {
            let before = try RebuildDerived.fingerprint(gemeente, desk: desk)
            let count = try await RebuildDerived.run(gemeente, desk: desk)
            let after = try RebuildDerived.fingerprint(gemeente, desk: desk)
            print("\(gemeente): \(count) dossiers, \(before == after ? "gelijk gebleven" : "bijgewerkt")")
        }
        try desk.gemeenten.close()
        try desk.platform.close()
    }
}
