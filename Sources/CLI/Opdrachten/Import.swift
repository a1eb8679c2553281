// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Foundation
internal import Storage

/// `meedoen import`: reads a file in, or tries it, or takes an earlier import back.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Lees personen, feiten, dossiers of een tabel in; of probeer het eerst; of maak het ongedaan."
    )

    @OptionGroup var opties: DataOptie

    @Option(help: "Code van de gemeente, zoals GM0988.")
    var gemeente: String

    @Option(help: "personen, feiten, feiten:SOORT, dossiers of tabel.")
    var soort = "personen"

    @Flag(help: "Alleen proberen: laat zien wat er zou gebeuren, er wordt niets bewaard.")
    var proef = false

    @Option(help: "Maak de inlezing met dit kenmerk ongedaan, in plaats van een bestand te lezen.")
    var ongedaan: String?

    @Argument(help: "Bestanden.")
    var bestanden: [String] = []

    func run() async throws {
        guard let code = GemeenteCode(gemeente) else { throw ValidationError("De gemeente is een code zoals GM0988.") }
        let desk = try Compose(settings: try opties.settings()).desk()
        let inzage = Opdrachtregel.inzage(code, .inlezen)
        if let ongedaan {
            let result = try await UndoImport.run(ongedaan, desk: desk, inzage: inzage, ids: { desk.nieuwFeit() })
            print(
                "Ongedaan: \(result.dossiersVerwijderd) dossiers en \(result.feitenVerwijderd) feiten verwijderd, "
                    + "\(result.feitenIngetrokken) feiten ingetrokken."
            )
        }
        var isGood = true
        for file in bestanden {
            if soort == "tabel" {
                try await table(file, desk, inzage)
            } else {
                isGood = try await read(file, desk, inzage) && isGood
            }
        }
        try desk.gemeenten.close()
        try desk.platform.close()
        guard isGood else { throw ExitCode(1) }
    }

    private func table(_ file: String, _ desk: Desk, _ inzage: Inzage) async throws {
        let name = URL(filePath: file).deletingPathExtension().lastPathComponent
        let result = try await LoadTabel.run(name, Bestandsbron.bron(file), desk: desk, inzage: inzage)
        print("\(name): \(result.tabel.rijen) rijen\(result.isBekend ? ", al bekend" : "")")
    }

    private func read(_ file: String, _ desk: Desk, _ inzage: Inzage) async throws -> Bool {
        guard let kind = kind else {
            throw ValidationError("--soort is personen, feiten, feiten:SOORT, dossiers of tabel.")
        }
        let opdracht = Importopdracht(kind, Bestandsbron.bron(file)) { rows in
            FileHandle.standardError.write(Data("\(rows) regels\n".utf8))
        }
        let rapport: Importrapport
        if proef {
            rapport = try await CheckImport.run(opdracht, desk: desk, inzage: inzage, ids: { desk.nieuwFeit() })
        } else {
            switch try await RunImport.run(opdracht, desk: desk, inzage: inzage, ids: { desk.nieuwFeit() }) {
            case .ingelezen(let done): rapport = done
            case .geweigerd(let refused): rapport = refused
            }
        }
        report(rapport)
        return rapport.isGoed
    }

    private var kind: Importsoort? {
        switch soort {
        case "personen": .personen
        case "feiten": .feiten(nil)
        case "dossiers": .dossiers
        default:
            soort.hasPrefix("feiten:") ? Feitsoort(rawValue: String(soort.dropFirst(7))).map { .feiten($0) } : nil
        }
    }

    private func report(_ rapport: Importrapport) {
        for fout in rapport.fouten { print(fout.zin) }
        for dubbel in rapport.dubbelen { print("Regel \(dubbel.regel): misschien dubbel (\(dubbel.dubbel.reden)).") }
        print(
            "\(rapport.bestand): \(rapport.regels) regels, \(rapport.nieuw) nieuw, \(rapport.gewijzigd) gewijzigd, "
                + "\(rapport.overgeslagen) overgeslagen, \(rapport.aantalFouten) fouten."
        )
        if !rapport.isGoed {
            print("Er is niets ingelezen.")
        } else if let id = rapport.inlezing {
            print("Ingelezen als \(id). Ongedaan maken: meedoen import --gemeente \(gemeente) --ongedaan \(id)")
        } else if proef {
            print("Proef: er is niets bewaard.")
        }
    }
}
