// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Foundation
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif
internal import Secrets
internal import Storage

/// `meedoen backup`: a sealed copy while people work, and a look whether one can be put back.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Maak een versleutelde reservekopie terwijl Meedoen draait, of controleer er een.",
        subcommands: [BackupMaak.self, BackupControleer.self],
        defaultSubcommand: BackupMaak.self,
        aliases: ["reservekopie"]
    )

    /// Behind the people who work on the same machine.
    static func standBack() { _ = nice(10) }
}

struct BackupMaak: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "maak",
        abstract: "Maak een reservekopie.",
        discussion: """
            Van alle gemeenten en het platform samen: een map met een manifest. Met --gemeente: één bestand. Alles is versleuteld met \
            de hoofdsleutel. Die zit er nooit in: bewaar haar apart.
            """
    )

    @OptionGroup var opties: DataOptie

    @Option(help: "Map waar de reservekopie komt.")
    var naar: String

    @Option(help: "Alleen deze gemeente, zoals GM0988; of ‘platform’.")
    var gemeente: String?

    @Option(help: "Houd daarna alleen de nieuwste zoveel kopieën.")
    var bewaar: Int?

    func run() async throws {
        let compose = Compose(settings: try opties.settings())
        guard (bewaar ?? 1) >= 1 else { throw ValidationError("--bewaar is ten minste 1.") }
        let wanted = try gemeente.map { try onderwerp($0) }
        let bronnen = try await compose.bronnen()
        let key = try Hoofdsleutelbestand(compose.settings).key()
        try check(key, bronnen)
        Backup.standBack()
        let werkmap = try Werkmap(in: compose.settings.data)
        defer { werkmap.close() }
        let opdracht = MakeBackup.Opdracht(
            sleutel: Kopiesleutel(key),
            werkmap: werkmap,
            programma: Versie.nummer,
            nu: Compose.echt
        )
        if let wanted {
            guard let bron = bronnen.first(where: { $0.onderwerp == wanted }) else {
                throw ValidationError("Van \(wanted) zijn hier geen gegevens.")
            }
            let regel = try MakeBackup.one(wanted, bron.bron, to: naar, opdracht)
            Self.tell(regel)
            print("De reservekopie van \(wanted) is klaar: \(regel.bestand)")
        } else {
            let path = try MakeBackup.whole(bronnen, to: naar, opdracht) { Self.tell($0) }
            print("De reservekopie is klaar: \(path)")
        }
        guard let bewaar else { return }
        for name in try Kopienaam.keep(bewaar, wanted, in: naar) { print("Weggegooid: \(name)") }
    }

    private func onderwerp(_ text: String) throws -> Kopieonderwerp {
        guard let found = Kopieonderwerp(text), found != .sleutels else {
            throw ValidationError("--gemeente is een code zoals GM0988, of ‘platform’.")
        }
        return found
    }

    // A backup under another key than the one of the installation could not be put back.
    private func check(
        _ key: Hoofdsleutel,
        _ bronnen: [(onderwerp: Kopieonderwerp, bron: MakeBackup.Bron)]
    ) throws {
        guard let platform = bronnen.first(where: { $0.onderwerp == .platform }) else { return }
        let isThis: Bool?
        do {
            switch platform.bron {
            case .bestand(let file):
                let database = try SQLiteDatabase.open(file, SQLiteSettings(mode: .reading))
                defer { try? database.close() }
                isThis = try database.readSync { try HoofdsleutelStore($0).isThis(key) }
            case .server(let database): isThis = try database.readSync { try HoofdsleutelStore($0).isThis(key) }
            case .sleutels: return
            }
        } catch DatabaseFailure.statement {
            // From before there was a master key.
            return
        }
        if isThis == false { throw Hoofdsleutelfout.andere("MEEDOEN_HOOFDSLEUTEL") }
    }

    private static func tell(_ regel: MakeBackup.Regel) {
        let kop = regel.kop
        guard kop.schema > 0 else { return }
        let journal = kop.onderwerp == .platform ? "" : ", journaal tot en met regel \(kop.journaal)"
        print("\(kop.onderwerp): \(kop.omvang / 1024) kB op \(kop.moment.iso)\(journal)")
    }
}

struct BackupControleer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Open een reservekopie en kijk of zij heel is: elk deel, de database en het journaal.",
        aliases: ["controleer"]
    )

    @OptionGroup var opties: DataOptie

    @Argument(help: "Map of bestand van een reservekopie.")
    var kopie: String

    func run() async throws {
        let compose = Compose(settings: try opties.settings())
        let key = Kopiesleutel(try Hoofdsleutelbestand(compose.settings).key())
        Backup.standBack()
        let werkmap = try Werkmap(in: compose.settings.data)
        defer { werkmap.close() }
        var isWhole = true
        _ = try VerifyBackup.run(kopie, sleutel: key, werkmap: werkmap, openbaar: compose.openbareKopsleutel) { regel in
            let kop = regel.kop
            guard kop.schema > 0 else { return }
            let what =
                kop.onderwerp == .platform
                ? "" : ", \(regel.dossiers) dossiers, journaal tot en met regel \(kop.journaal)"
            print("\(kop.onderwerp): heel, van \(kop.moment.iso)\(what)")
            for found in regel.journaal { print("  GESCHONDEN journaal: \(found)") }
            isWhole = isWhole && regel.journaal.isEmpty
        }
        guard isWhole else { throw ExitCode(1) }
        print("De reservekopie is heel en kan worden teruggezet.")
    }
}
