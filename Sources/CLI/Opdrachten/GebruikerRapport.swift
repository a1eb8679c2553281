// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Foundation
internal import Storage

/// `meedoen gebruiker rapport`: who may do what in a gemeente.
struct GebruikerRapport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rapport",
        abstract: "Toon wie in een gemeente wat mag, voor de controle van elk kwartaal."
    )

    @OptionGroup var opties: DataOptie

    @Option(help: "Code van de gemeente, zoals GM0988.")
    var gemeente: String

    @Flag(help: "Als CSV, voor een rekenblad.")
    var csv = false

    func run() async throws {
        try await Gebruiker.act(try opties.settings(), gemeente, csv ? .uitvoer : .beheer) { desk, inzage in
            if csv {
                FileHandle.standardOutput.write(Data(try await ShowRechtenrapport.bestand(desk: desk, inzage: inzage)))
                return
            }
            let rapport = try await ShowRechtenrapport.run(desk: desk, inzage: inzage)
            for stand in rapport.accounts { print(line(stand)) }
            print(summary(rapport))
        }
    }

    private func line(_ stand: Accountstand) -> String {
        [
            stand.gebruikersnaam, stand.naam, stand.rolnaam, stand.status.naam,
            stand.heeftTweedeStap ? "tweede stap ingesteld" : "GEEN TWEEDE STAP",
            stand.laatstAangemeld.map { "laatst aangemeld \($0.dag.iso)" } ?? "nog nooit aangemeld",
            "\(stand.sessies) sessies", "gemaakt \(stand.aangemaakt.dag.iso) door \(stand.aangemaaktDoor)",
            stand.gewijzigd.map { "gewijzigd \($0.dag.iso) door \(stand.gewijzigdDoor ?? "")" },
            stand.isOngebruikt ? "LANGER DAN 90 DAGEN ONGEBRUIKT" : nil,
        ].compactMap(\.self).joined(separator: "; ")
    }

    private func summary(_ rapport: Rechtenrapport) -> String {
        let last =
            rapport.controles.first.map {
                "Nagekeken op \($0.tijd.dag.iso) door \($0.naam), stand van \($0.stand.dag.iso); sindsdien \(rapport.sindsdien) wijzigingen."
            } ?? "Nog nooit nagekeken."
        return
            "\(rapport.accounts.count) accounts. \(last)\(rapport.isAanDeBeurt ? " Dit rapport is aan de beurt." : "")"
    }
}
