// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Storage

/// `meedoen sleutels`: the keys of the gemeenten.
struct Sleutels: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Toon de sleutels van de gemeenten, of vervang er een.",
        subcommands: [SleutelsToon.self, SleutelsRoteer.self],
        defaultSubcommand: SleutelsToon.self
    )
}

struct SleutelsToon: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon per gemeente de versie van de sleutel, en wat er nog niet mee is versleuteld."
    )

    @OptionGroup var opties: DataOptie

    func run() async throws {
        let desk = try Compose(settings: try opties.settings()).desk()
        for regel in try await ShowSleutels.list(desk: desk) {
            let open = regel.nogTeDoen == 0 ? "alles versleuteld" : "nog te doen: \(regel.nogTeDoen) dossiers"
            let versies =
                regel.versies.isEmpty
                ? "nog geen sleutel" : "sleutel \(regel.versies.map(String.init).joined(separator: " en "))"
            print("\(regel.gemeente): \(versies), \(open)")
        }
        try desk.gemeenten.close()
        try desk.platform.close()
    }
}

struct SleutelsRoteer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roteer",
        abstract: "Geef een gemeente een nieuwe sleutel.",
        discussion: """
            De server versleutelt daarna alles opnieuw, terwijl mensen doorwerken, en gooit dan de oude sleutel weg. Met SQLite moet de \
            server bij deze opdracht even stil staan; met --nu doet de opdracht zelf ook het werk.
            """
    )

    @OptionGroup var opties: DataOptie

    @Argument(help: "Code van de gemeente, zoals GM0988.")
    var gemeente: String

    @Flag(help: "Versleutel meteen alles opnieuw.")
    var nu = false

    func run() async throws {
        guard let code = GemeenteCode(gemeente) else {
            throw ValidationError("\(gemeente) is geen code van een gemeente.")
        }
        let desk = try Compose(settings: try opties.settings()).desk()
        guard try await desk.gemeenten.bestaande().contains(code) else {
            throw ValidationError("Van \(gemeente) zijn hier geen gegevens.")
        }
        print("\(code): sleutel \(try await Reencrypt.rotate(code, desk: desk)) is gemaakt.")
        if nu {
            let count = try await Reencrypt.now(code, desk: desk)
            print("\(code): \(count) dossiers opnieuw versleuteld; de oude sleutel is weg.")
        }
        try desk.gemeenten.close()
        try desk.platform.close()
    }
}
