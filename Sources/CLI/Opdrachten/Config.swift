// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser

/// `meedoen config check`: every setting with its value; secrets say only whether they are set.
struct Config: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bekijk en controleer de instellingen.",
        subcommands: [ConfigCheck.self]
    )
}

struct ConfigCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Toon alle instellingen met hun waarde."
    )

    func run() throws {
        let settings = try Instellingen.read()
        for (key, value, meaning) in settings.lijst {
            let left = key + String(repeating: " ", count: max(1, 26 - key.count))
            let middle = value + String(repeating: " ", count: max(1, 24 - value.count))
            print("\(left)\(middle)\(meaning)")
        }
        if let warning = Hoofdsleutelbestand(settings).waarschuwing { print("\nLET OP. \(warning)") }
        for warning in settings.waarschuwingen { print("\nLet op: \(warning)") }
    }
}
