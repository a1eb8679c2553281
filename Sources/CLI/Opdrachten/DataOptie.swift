// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser

/// The options that every command with a database has.
struct DataOptie: ParsableArguments {
    @Option(help: "Map met de databases (ook: MEEDOEN_DATA).")
    var data: String?

    @Option(
        help:
            "Adres van PostgreSQL, postgresql://… (ook: MEEDOEN_DATABASE; liever daar als er een wachtwoord in staat)."
    )
    var database: String?

    @Option(help: "Dag waarop de oefening speelt, jjjj-mm-dd (ook: MEEDOEN_VANDAAG).")
    var vandaag: String?

    func settings() throws -> Instellingen {
        var settings = try Instellingen.read()
        if let data { settings.data = data }
        if let database { settings.database = database }
        if let vandaag {
            guard let day = Dagoptie.read(vandaag) else { throw ValidationError("--vandaag is geen bestaande datum.") }
            settings.vandaag = day
        }
        return settings
    }
}
