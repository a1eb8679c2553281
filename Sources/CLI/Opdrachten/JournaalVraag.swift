// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Foundation
internal import Storage

/// `meedoen journaal vraag`: what has to be told within three days after a breach (P14). As CSV, for a spreadsheet.
struct JournaalVraagOpdracht: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vraag",
        abstract: "Wie zag een dossier, wat zag een medewerker, wie stond in een uitvoer, wat kwam van een adres."
    )

    @OptionGroup var opties: DataOptie
    @Option(help: "Code van de gemeente.")
    var gemeente: String
    @Option(help: "Nummer van een dossier: wie zag deze persoon?")
    var dossier: String?
    @Option(help: "Nummer van een medewerker: wat zag en deed die?")
    var medewerker: String?
    @Option(help: "Eerste dag, jjjj-mm-dd.")
    var van: String?
    @Option(help: "Laatste dag, jjjj-mm-dd.")
    var tot: String?
    @Option(help: "Netwerkadres, of het merk ervan.")
    var adres: String?
    @Option(help: "Merk van een sessie.")
    var sessie: String?
    @Option(help: "Nummer van een regel: welke personen stonden in die lijst of dat bestand?")
    var regel: Int?

    func run() async throws {
        let desk = try Compose(settings: try opties.settings()).desk()
        let inzage = Opdrachtregel.inzage(try Journaal.gemeente(gemeente), .toezicht, als: .auditor)
        if let regel {
            let personen = try await ShowJournaal.personen(van: regel, desk: desk, inzage: inzage)
            print("\(personen.count) personen")
            for id in personen { print(id) }
        } else {
            try await ShowJournaal.bestand(try vraag(desk), desk: desk, inzage: inzage) { bytes in
                FileHandle.standardOutput.write(Data(bytes))
            }
        }
        try desk.gemeenten.close()
        try desk.platform.close()
    }

    private func vraag(_ desk: Desk) throws -> Journaalvraag {
        var vraag = Journaalvraag()
        vraag.dossier = try read(dossier, "--dossier is geen nummer van een dossier.") { DossierID($0) }
        vraag.medewerker = try read(medewerker, "--medewerker is geen nummer van een medewerker.") { MedewerkerID($0) }
        vraag.van = try read(van, "--van is geen bestaande datum.") { Dagoptie.read($0) }
        vraag.tot = try read(tot, "--tot is geen bestaande datum.") { Dagoptie.read($0) }
        vraag.sessie = sessie
        vraag.adres = adres.map { $0.contains(".") || $0.contains(":") ? desk.adresmerk($0) : $0 }
        return vraag
    }

    private func read<T>(_ text: String?, _ wrong: String, _ make: (String) -> T?) throws -> T? {
        guard let text else { return nil }
        guard let value = make(text) else { throw ValidationError(wrong) }
        return value
    }
}
