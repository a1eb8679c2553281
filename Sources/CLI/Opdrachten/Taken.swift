// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Storage

/// `meedoen taken`: what the program does by itself, beside the requests.
struct Taken: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Toon de achtergrondtaken, of doe wat aan de beurt is."
    )

    @OptionGroup var opties: DataOptie

    @Flag(help: "Doe alles wat aan de beurt is, en stop dan.")
    var nu = false

    @Flag(help: "Probeer gestaakte taken opnieuw.")
    var opnieuw = false

    func run() async throws {
        let desk = try Compose(settings: try opties.settings()).desk()
        if opnieuw { print("\(try await RetryTaken.all(desk: desk)) gestaakte taken worden opnieuw geprobeerd.") }
        if nu {
            let loop = Takenloop(desk: desk)
            try await loop.plan()
            print("\(try await loop.runDue()) taken gedaan.")
        }
        let overzicht = try await ShowTaken.list(desk: desk, hoogstens: 100)
        for regel in overzicht.regels { print(Self.line(regel)) }
        print("Nog te doen: \(overzicht.open).")
        try desk.gemeenten.close()
        try desk.platform.close()
    }

    private static func line(_ regel: Taakregel) -> String {
        var parts = [
            "\(regel.sinds.dag.iso) \(regel.sinds.klok)", regel.soort, regel.gemeente?.code ?? "alle gemeenten",
        ]
        switch regel.stand {
        case .wacht: parts.append("wacht")
        case .bezig: parts.append("bezig, poging \(regel.poging)")
        case .opnieuw: parts.append("mislukt (\(regel.fout ?? "onbekend")), poging \(regel.poging)")
        case .gestaakt: parts.append("GESTAAKT (\(regel.fout ?? "onbekend"))")
        case .klaar: parts.append(["klaar", regel.telling].compactMap(\.self).joined(separator: ", "))
        }
        if let vanaf = regel.vanaf { parts.append("niet voor \(vanaf.dag.iso) \(vanaf.klok)") }
        return parts.joined(separator: " · ")
    }
}
