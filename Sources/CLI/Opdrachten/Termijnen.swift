// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import Domain
internal import Exchange
internal import Foundation

/// `meedoen termijnen`: the law as a command. Reads a dossier, prints every clock with its grounds; no database.
struct Termijnen: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lees een dossier (JSON) en toon elke klok met de gronden. Zonder database."
    )

    @Option(help: "Dag waarop de klokken worden bekeken, jjjj-mm-dd; anders de dag van het laatste feit.")
    var peildatum: String?

    @Flag(help: "Antwoord als JSON (meedoen-termijnen/1).")
    var json = false

    @Argument(help: "Bestand met het dossier, of - voor de standaardinvoer.")
    var bestand: String

    func run() throws {
        let data =
            bestand == "-"
            ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: bestand)
        guard let data else { throw ValidationError("Het bestand \(bestand) is niet te lezen.") }
        var dag: Day?
        if let peildatum {
            guard let day = Dagoptie.read(peildatum) else {
                throw ValidationError("--peildatum is geen bestaande datum.")
            }
            dag = day
        }
        let dossier: Dossierbestand
        do throws(JSONFouten) {
            dossier = try Dossierbestand.read(Array(data), vandaag: .distantFuture.adding(days: -4000))
        } catch {
            for fout in error.fouten { FileHandle.standardError.write(Data("\(fout.zin)\n".utf8)) }
            throw ExitCode(1)
        }
        let day = dag ?? dossier.feiten.map(\.datum).max() ?? Tijdstip(milliseconden: 0).dag
        let verslag = Termijnenverslag.bereken(feiten: dossier.feiten, peildatum: day)
        if json {
            FileHandle.standardOutput.write(Data(verslag.json(.leesbaar) + [0x0A]))
        } else {
            print(verslag.tekst)
        }
    }
}
