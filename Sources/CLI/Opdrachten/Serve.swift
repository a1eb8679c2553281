// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ArgumentParser
internal import DatabaseDrivers
internal import Domain
internal import Foundation
internal import Hummingbird
internal import Logging
internal import ServiceLifecycle
internal import Storage
internal import Web

/// `meedoen serve`: pages and API, until somebody stops it.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Start de server.")

    @OptionGroup var opties: DataOptie

    @ArgumentParser.Option(help: "Poort (ook: MEEDOEN_POORT).")
    var port: Int?

    @Flag(help: "Een oefening met verzonnen mensen: een luide balk boven elke pagina.")
    var demo = false

    // A server that is away is no reason not to start: pages say so until it is back. What must not be used at all is one.
    private func names(_ desk: Desk) async throws -> [Gemeentegegevens] {
        do {
            return try await desk.platform.read { try GemeenteStore($0).all(op: .distantFuture.adding(days: -1)) }
        } catch DatabaseFailure.unavailable {
            desk.logger.warning("started without a database")
            return GemeenteStore.meegeleverd
        }
    }

    func run() async throws {
        var settings = try opties.settings()
        if let port { settings.poort = port }
        let desk = try Compose(settings: settings).desk()
        if let warning = Hoofdsleutelbestand(settings).waarschuwing { print("LET OP. \(warning)") }
        let names = try await names(desk)
        var web = WebSettings(
            hosts: Set(settings.hosts.split(separator: ",").map(String.init)),
            isVeilig: settings.isVeilig,
            isDemo: demo || settings.vandaag != nil,
            versie: Versie.nummer
        )
        web.veiligheid = settings.veiligheid
        web.proxies = Set(settings.proxies.split(separator: ",").map(String.init))
        let router = Site.router(
            desk: desk,
            settings: web,
            gemeenten: Gemeentenamen(
                Dictionary(names.compactMap { g in GemeenteCode(g.code).map { ($0, g.naam) } }) { first, _ in first }
            )
        )
        Bestandsgrens.verhoog()
        let grenzen = Grenzen()
        let url = "http://\(settings.adres):\(settings.poort)"
        let app = Application(
            router: router,
            server: grenzen.server,
            configuration: ApplicationConfiguration(
                address: .hostname(settings.adres, port: settings.poort),
                serverName: nil,
                availableConnectionsDelegate: .maximum(grenzen.verbindingen, logger: desk.logger)
            ),
            services: settings.isMetTaken ? [Takendienst(loop: Takenloop(desk: desk))] : [],
            onServerRunning: { _ in
                print("Meedoen draait op \(url)")
                fflush(nil)
            },
            logger: desk.logger
        )
        try await app.runService()
        try desk.gemeenten.close()
        try desk.platform.close()
    }
}
