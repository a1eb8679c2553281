// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Foundation
internal import Storage

/// `meedoen export`: everything of a gemeente, or one dossier. Nobody is locked in.
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Schrijf alle gegevens van een gemeente, of één dossier, naar de standaarduitvoer."
    )

    @OptionGroup var opties: DataOptie

    @Option(help: "Code van de gemeente, zoals GM0988.")
    var gemeente: String

    @Option(help: "json, personen, feiten of feiten:SOORT.")
    var vorm = "json"

    @Option(help: "Eén dossier, met dit kenmerk.")
    var dossier: String?

    func run() async throws {
        guard let code = GemeenteCode(gemeente) else { throw ValidationError("De gemeente is een code zoals GM0988.") }
        let desk = try Compose(settings: try opties.settings()).desk()
        let inzage = Opdrachtregel.inzage(code, .uitvoer)
        if let dossier {
            guard let id = DossierID(dossier) else { throw ValidationError("Dit is geen kenmerk van een dossier.") }
            let bytes = try await ExportDossier.run(id, als: vorm == "json" ? .json : .csv, desk: desk, inzage: inzage)
            FileHandle.standardOutput.write(Data(bytes))
        } else {
            guard let shape else { throw ValidationError("--vorm is json, personen, feiten of feiten:SOORT.") }
            try await ExportGemeente.run(shape, desk: desk, inzage: inzage) { bytes in
                FileHandle.standardOutput.write(Data(bytes))
            }
        }
        try desk.gemeenten.close()
        try desk.platform.close()
    }

    private var shape: ExportGemeente.Vorm? {
        switch vorm {
        case "json": .json
        case "personen": .personen
        case "feiten": .feiten(nil)
        default: vorm.hasPrefix("feiten:") ? Feitsoort(rawValue: String(vorm.dropFirst(7))).map { .feiten($0) } : nil
        }
    }
}
