// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser

/// `meedoen`: every command of the program.
@main
struct Meedoen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meedoen",
        abstract: "Het open regiesysteem voor Statushouders aan het werk en de Wet inburgering 2021.",
        version: Versie.nummer,
        subcommands: [
            Demo.self, Serve.self, Termijnen.self, Import.self, Export.self, Migrate.self, Rebuild.self, Sleutels.self,
            Taken.self, Gebruiker.self, Verhuis.self, Backup.self, Restore.self, Journaal.self, Routes.self,
            InzageOpdracht.self, Config.self,
        ]
    )
}
