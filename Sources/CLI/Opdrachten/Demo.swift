// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Foundation
internal import Storage

/// `meedoen demo`: fills a data folder with invented people, and says who can sign in.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Vul een map met verzonnen mensen: Weert, Hilversum en Doetinchem."
    )

    @OptionGroup var opties: DataOptie

    @Option(help: "Zoveel mensen erbij, in één gemeente of over alle gemeenten.")
    var dossiers: Int?

    @Option(help: "Gemeente voor de extra mensen, of ‘alle’.")
    var gemeente = "GM0957"

    func run() async throws {
        var settings = try opties.settings()
        let dag = settings.vandaag ?? FillDemo.peildag
        settings.vandaag = dag
        if FileManager.default.fileExists(atPath: "\(settings.data)/platform.sqlite") {
            guard FileManager.default.fileExists(atPath: "\(settings.data)/demo") else {
                throw ValidationError("De map \(settings.data) bevat al gegevens. Kies een lege map met --data.")
            }
            print("De demo staat al in \(settings.data). Gooi de map weg om opnieuw te beginnen.\n")
            print((try? String(contentsOfFile: "\(settings.data)/demo", encoding: .utf8)) ?? "")
            return
        }
        let desk = try Compose(settings: settings).desk()
        let verslag = try await FillDemo.run(
            FillDemo.Opdracht(dag: dag, extra: try extra),
            desk: desk
        )
        let text = words(verslag, dag)
        try Data(text.utf8).write(to: URL(filePath: "\(settings.data)/demo"))
        print(text)
        try desk.gemeenten.close()
        try desk.platform.close()
    }

    private var extra: FillDemo.Opdracht.Extra? {
        get throws {
            guard let dossiers else { return nil }
            guard dossiers >= 0 else { throw ValidationError("--dossiers is nul of meer.") }
            guard gemeente != "alle" else { return .overal(aantal: dossiers) }
            guard let code = GemeenteCode(gemeente) else {
                throw ValidationError("--gemeente is een code zoals GM0957, of ‘alle’.")
            }
            return .gemeente(code, aantal: dossiers)
        }
    }

    private func words(_ verslag: FillDemo.Verslag, _ dag: Day) -> String {
        var lines = ["Demonstratie gevuld. Het is er \(dag.longWords); alle mensen zijn verzonnen.", ""]
        for gemeente in verslag.gemeenten.prefix(6) {
            lines.append(
                "  \(gemeente.naam): \(gemeente.personen) open dossiers in \(gemeente.huishoudens) huishoudens "
                    + "(\(gemeente.wi2021) Wi2021, \(gemeente.wi2013) Wi2013), \(gemeente.feiten) feiten"
            )
        }
        if verslag.gemeenten.count > 6 { lines.append("  … en \(verslag.gemeenten.count - 6) gemeenten meer") }
        lines += ["", "Aanmelden kan als (wachtwoord voor allemaal: \(verslag.wachtwoord))", ""]
        for account in verslag.accounts.prefix(20) {
            let name = account.gebruikersnaam + String(repeating: " ", count: max(1, 10 - account.gebruikersnaam.count))
            lines.append("  \(name)\(account.naam), \(account.rol.naam) (\(account.gemeente))")
        }
        return lines.joined(separator: "\n")
    }
}
