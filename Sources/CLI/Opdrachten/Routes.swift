// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Domain
internal import Foundation
internal import Web

/// `meedoen routes`: every address of the site with what it asks and which roles pass. The page in the handbook is made of it.
struct Routes: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Toon elk adres van de site, met de handeling en de rollen die er mogen."
    )

    @Flag(help: "Antwoord als JSON.")
    var json = false

    @Flag(help: "Antwoord als bladzijde voor het handboek (Markdown).")
    var markdown = false

    func run() throws {
        if markdown {
            print(Rechtenblad.markdown, terminator: "")
        } else if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(Rechtenblad.regels), as: UTF8.self))
        } else {
            for regel in Rechtenblad.regels {
                print(
                    "\(regel.method)\t\(regel.path)\t\(regel.action ?? regel.access)\t\(regel.roles.joined(separator: ","))"
                )
            }
        }
    }
}
