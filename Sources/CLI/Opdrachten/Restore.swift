// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Foundation
internal import Secrets
internal import Storage

/// `meedoen restore`: puts a backup back on an empty place.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Zet een reservekopie terug op een lege plek.",
        discussion: """
            Stop eerst elke server van deze installatie. De hoofdsleutel moet er al zijn. Dossiers die na de kopie zijn vernietigd, \
            worden opnieuw vernietigd: noem met --vernietigd de nieuwste lijst of kopie die er is. Iedereen meldt zich daarna opnieuw \
            aan.
            """,
        aliases: ["herstel"]
    )

    @OptionGroup var opties: DataOptie

    @Argument(help: "Map of bestand van een reservekopie.")
    var kopie: String

    @Option(help: "Alleen deze gemeente uit een hele kopie, zoals GM0988.")
    var gemeente: String?

    @Option(
        help: "Nieuwere lijst van vernietigde dossiers: vernietigd.txt, of een nieuwere reservekopie. Mag vaker."
    )
    var vernietigd: [String] = []

    func run() async throws {
        let compose = Compose(settings: try opties.settings())
        let settings = compose.settings
        let only = try gemeente.map { text in
            guard let code = GemeenteCode(text) else { throw ValidationError("De gemeente is een code zoals GM0988.") }
            return Kopieonderwerp.gemeente(code)
        }
        let key = try Hoofdsleutelbestand(settings).key()
        let werkmap = try Werkmap(in: settings.data)
        defer { werkmap.close() }
        var opdracht = RestoreBackup.Opdracht(
            sleutel: Kopiesleutel(key),
            kluis: Sleutelkluis(key),
            werkmap: werkmap,
            data: settings.data
        )
        let isWhole = try RestoreBackup.isWhole(kopie, alleen: only)
        let (doel, close) = try await target(compose, isWhole, &opdracht)
        opdracht.openbaar = isWhole ? nil : compose.openbareKopsleutel
        let own = "\(settings.koppenmap)/\(Koppenbestand.vernietigd)"
        for list in vernietigd + (FileManager.default.fileExists(atPath: own) ? [own] : []) {
            opdracht.lijst.merge(try LoadVernietiglijst.read(list, sleutel: opdracht.sleutel, werkmap: werkmap))
        }
        let begin = ContinuousClock.now
        let regels = try RestoreBackup.run(kopie, alleen: only, to: doel, opdracht) { Self.tell($0) }
        try close()
        for regel in regels {
            guard case .gemeente(let code) = regel.kop.onderwerp else { continue }
            try Koppenbestand(map: settings.koppenmap).restore(regel.koppen, of: code)
        }
        let time = Int(begin.duration(to: .now) / .milliseconds(100))
        print(
            "Alles staat terug (\(time / 10),\(time % 10) s). Start de server, meld u aan en open een bekend dossier."
        )
    }

    /// Where it goes; for one gemeente also the platform that is there, which nobody else may have open.
    private func target(
        _ compose: Compose,
        _ isWhole: Bool,
        _ opdracht: inout RestoreBackup.Opdracht
    ) async throws -> (doel: RestoreBackup.Doel, close: () throws -> Void) {
        let settings = compose.settings
        let hasPlatform = FileManager.default.fileExists(atPath: "\(settings.data)/platform.sqlite")
        if settings.database.isEmpty, isWhole || !hasPlatform { return (.map(settings.data), {}) }
        let (platform, kast) = try compose.databases()
        if !isWhole {
            _ = try Hoofdsleutelbestand(settings).key(for: platform)
            opdracht.platform = platform
        }
        let close: () throws -> Void = {
            try kast.close()
            try platform.close()
        }
        guard !settings.database.isEmpty else { return (.map(settings.data), close) }
        let there = try await kast.bestaande()
        return (
            .server(bestaande: there) { onderwerp in
                guard case .gemeente(let code) = onderwerp else { return platform }
                return try kast.open(code)
            }, close
        )
    }

    private static func tell(_ regel: RestoreBackup.Regel) {
        let kop = regel.kop
        let what = kop.onderwerp == .platform ? "" : ", \(regel.dossiers) dossiers"
        print("\(kop.onderwerp): stand van \(kop.moment.iso)\(what)")
        if regel.vernietigd > 0 { print("  opnieuw vernietigd: \(regel.vernietigd)") }
        for found in regel.journaal { print("  LET OP. Het journaal in de kopie is geschonden: \(found)") }
    }
}
