// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Foundation
internal import Storage

/// `meedoen journaal`: is it whole, who saw what, and the lines themselves for a check elsewhere.
struct Journaal: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Controleer en bevraag het journaal.",
        subcommands: [JournaalVerifieer.self, JournaalVraagOpdracht.self, JournaalUitvoer.self, JournaalKop.self]
    )

    static func gemeente(_ text: String) throws -> GemeenteCode {
        guard let code = GemeenteCode(text) else { throw ValidationError("De gemeente is een code zoals GM0988.") }
        return code
    }

    /// The gemeente that was named, or all that are there.
    static func gemeenten(_ text: String?, _ desk: Desk) async throws -> [GemeenteCode] {
        guard let text else { return try await desk.gemeenten.bestaande() }
        return [try gemeente(text)]
    }
}

struct JournaalVerifieer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verifieer",
        abstract: "Loop het hele journaal na en zeg van elke schending bij welke regel."
    )

    @OptionGroup var opties: DataOptie
    @Option(help: "Code van de gemeente; zonder deze optie alle.")
    var gemeente: String?
    @Option(help: "Bestand met ondertekende koppen van één gemeente, naast die in de database en in de map.")
    var koppen: String?

    func run() async throws {
        let settings = try opties.settings()
        let desk = try Compose(settings: settings).desk()
        guard koppen == nil || gemeente != nil else { throw ValidationError("Noem bij --koppen ook --gemeente.") }
        var isWhole = true
        for code in try await Journaal.gemeenten(gemeente, desk) {
            var heads: [Journaalkop] = []
            let own = "\(settings.koppenmap)/\(code).jsonl"
            for path in [FileManager.default.fileExists(atPath: own) ? own : nil, koppen].compactMap(\.self) {
                heads += try Koppenbestand.read(path)
            }
            let begin = ContinuousClock.now
            let uitslag = try await VerifyJournaal.run(code, in: desk.gemeenten.open(code), koppen: heads, desk: desk)
            let time = begin.duration(to: .now)
            isWhole = isWhole && uitslag.isHeel
            print("\(code): \(uitslag.aantal) regels, \(words(uitslag)), \(Int(time / .milliseconds(1))) ms")
            for found in uitslag.bevindingen { print("  \(found.zin)") }
        }
        try desk.gemeenten.close()
        try desk.platform.close()
        if !isWhole { throw ExitCode(1) }
    }

    private func words(_ uitslag: VerifyJournaal.Uitslag) -> String {
        guard uitslag.isHeel else { return "GESCHONDEN" }
        if uitslag.zonderKeten > 0 { return "van voor de keten; die begint bij de volgende regel" }
        let signed = uitslag.kop.map { "ondertekend tot en met regel \($0)" } ?? "nog niet ondertekend"
        return "ongeschonden, \(signed)"
    }
}

struct JournaalUitvoer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "uitvoer",
        abstract: "Schrijf de regels, of de koppen, zoals docs/formaat-journaal.md ze beschrijft."
    )

    @OptionGroup var opties: DataOptie
    @Option(help: "Code van de gemeente.")
    var gemeente: String
    @Flag(help: "De ondertekende koppen in plaats van de regels.")
    var koppen = false

    func run() async throws {
        let desk = try Compose(settings: try opties.settings()).desk()
        let code = try Journaal.gemeente(gemeente)
        let out = FileHandle.standardOutput
        try desk.gemeenten.open(code).readSync { connection in
            if koppen {
                for kop in try KopStore(connection).all(code.code) { out.write(Data(kop.regel + [0x0A])) }
            } else {
                var bytes: [UInt8] = []
                try JournaalStore(connection).export(code) { line in
                    bytes += line
                    bytes.append(0x0A)
                    guard bytes.count > 1 << 20 else { return }
                    out.write(Data(bytes))
                    bytes.removeAll(keepingCapacity: true)
                }
                out.write(Data(bytes))
            }
        }
        try desk.gemeenten.close()
        try desk.platform.close()
    }
}

struct JournaalKop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kop",
        abstract: "Onderteken nu wat er in het journaal bijkwam."
    )

    @OptionGroup var opties: DataOptie
    @Option(help: "Code van de gemeente; zonder deze optie alle.")
    var gemeente: String?

    func run() async throws {
        let desk = try Compose(settings: try opties.settings()).desk()
        for code in try await Journaal.gemeenten(gemeente, desk) {
            let made = try await SignJournaal.run(code, in: desk.gemeenten.open(code), isForced: true, desk: desk)
            print("\(code): \(made) \(made == 1 ? "kop" : "koppen") ondertekend")
        }
        try desk.gemeenten.close()
        try desk.platform.close()
    }
}
