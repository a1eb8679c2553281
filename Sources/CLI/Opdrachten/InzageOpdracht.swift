// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Foundation
internal import Storage

/// `meedoen inzage`: all that is kept of one person, for the person (AVG 15).
struct InzageOpdracht: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inzage",
        abstract: "Schrijf alle gegevens van één persoon naar de standaarduitvoer, om aan die persoon te geven."
    )

    @OptionGroup var opties: DataOptie
    @Option(help: "Code van de gemeente, zoals GM0988.")
    var gemeente: String
    @Option(help: "Het kenmerk van het dossier.")
    var dossier: String
    @Option(help: "tekst of json.")
    var vorm = "tekst"

    func run() async throws {
        guard let code = GemeenteCode(gemeente) else { throw ValidationError("De gemeente is een code zoals GM0988.") }
        guard let id = DossierID(dossier) else { throw ValidationError("Dit is geen kenmerk van een dossier.") }
        guard vorm == "tekst" || vorm == "json" else { throw ValidationError("--vorm is tekst of json.") }
        let desk = try Compose(settings: try opties.settings()).desk()
        let bytes = try await GiveInzage.bestand(
            id,
            als: vorm == "json" ? .json : .tekst,
            desk: desk,
            inzage: Opdrachtregel.inzage(code, .rechten)
        )
        FileHandle.standardOutput.write(Data(bytes))
        try desk.gemeenten.close()
        try desk.platform.close()
    }
}
