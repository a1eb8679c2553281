// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import DatabaseDrivers
import Domain
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Secrets
import Storage
import TestSupport

@testable import Web

/// The whole site on a real desk, asked without a socket: the router, its doors and everything behind them.
struct Proefsite: Sendable {
    static let host = "meedoen.test"
    static let wachtwoord = "zes lantaarns langs de vaart"
    static let hanna = Medewerker(id: MedewerkerID(hoog: 1, laag: 5), naam: "Hanna Bos", rol: .regisseur)

    /// The roles that a test asks all addresses with. What a role may is decided before a database is asked: on SQLite all of them,
    /// on PostgreSQL one of each kind.
    static let rollen: [Rol] =
        Proefdatabase.engine == .sqlite ? Rol.gemeentelijk : [.regisseur, .teamleider, .beheerder, .jobcoach, .auditor]

    /// Somebody in Weert with this role: who is known by name, or else one of the others.
    func iemand(_ rol: Rol) -> Medewerker {
        switch rol {
        case .regisseur: Proef.rosa
        case .teamleider: Proef.tom
        case .beheerder: Proef.bea
        default: Self.ander(rol)
        }
    }

    private static func ander(_ rol: Rol) -> Medewerker {
        let number = UInt64(Rol.allCases.firstIndex(of: rol) ?? 0)
        return Medewerker(id: MedewerkerID(hoog: 2, laag: number), naam: "Iemand (\(rol.naam))", rol: rol)
    }

    let proef: Proef
    let settings: WebSettings
    let routes: [(method: String, path: String)]
    private let responder: any HTTPResponder<MeedoenContext>

    init(_ dag: String = "2022-10-04", isVeilig: Bool = false, proxies: Set<String> = []) async throws {
        let proef = try Proef(dag)
        self.proef = proef
        var settings = WebSettings(hosts: [Proefsite.host], isVeilig: isVeilig, isDemo: false, versie: "0.0.0")
        settings.proxies = proxies
        self.settings = settings
        let people =
            [
                ("rosa", Proef.rosa, "GM0988"), ("bram", Proef.bram, "GM0988"), ("tom", Proef.tom, "GM0988"),
                ("bea", Proef.bea, "GM0988"), ("hanna", Proefsite.hanna, "GM0402"),
            ]
            + Rol.gemeentelijk.filter { ![.regisseur, .teamleider, .beheerder].contains($0) }.map {
                ("rol-\($0.rawValue.lowercased())", Proefsite.ander($0), "GM0988")
            }
        let hash = try await proef.desk.kluis.hash(Wachtwoord(Proefsite.wachtwoord))
        try await proef.desk.platform.write { connection in
            try GemeenteStore(connection).addMissing()
            for (name, who, gemeente) in people {
                let account = Account(
                    id: who.id.description,
                    gemeente: gemeente,
                    gebruikersnaam: name,
                    naam: who.naam,
                    rol: who.rol.rawValue,
                    aangemaakt: 0,
                    aangemaaktDoor: "proef"
                )
                try AccountStore(connection).add(account, wachtwoord: hash)
                try proef.stelIn(who.id, connection)
            }
        }
        var names: [GemeenteCode: String] = [:]
        if let weert = GemeenteCode("GM0988"), let hilversum = GemeenteCode("GM0402") {
            names = [weert: "Weert", hilversum: "Hilversum"]
        }
        let router = Site.router(desk: proef.desk, settings: settings, gemeenten: Gemeentenamen(names))
        routes = router.routes.map { ($0.method.rawValue, $0.path.description) }
        responder = router.buildResponder()
    }

    /// Sends one request as it would come from the wire.
    func send(
        _ method: String,
        _ path: String,
        headers: [(String, String)] = [],
        body: [UInt8] = [],
        host: String? = Proefsite.host,
        adres: String = "192.0.2.1",
        logger: Logger? = nil
    ) async throws -> Reply {
        guard let method = HTTPRequest.Method(method) else { throw Nee.nietGevonden }
        var fields = HTTPFields()
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        let head = HTTPRequest(method: method, scheme: "http", authority: host, path: path, headerFields: fields)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        var quiet = Logger(label: "proef")
        quiet.logLevel = .critical
        var logger = logger ?? quiet
        logger[metadataKey: "hb.request.id"] = "proef"
        let context = MeedoenContext(Proefbron(logger: logger), adres: adres)
        let response = try await responder.respond(to: request, context: context)
        let collector = Collector()
        try await response.body.write(collector)
        return Reply(status: response.status.code, headers: response.headers, body: collector.bytes)
    }

    /// A person who signed in, with a code that was not used before: the clock of a test stands still.
    func visitor(_ name: String) async throws -> Visitor {
        try await proef.vergeetCodes()
        let reply = try await Visitor(site: self).signIn(name)
        return Visitor(site: self, cookie: try reply.cookie())
    }

    /// Somebody whose session is the same in every run, so that a page can be kept as text.
    func steady(_ who: Medewerker) async throws -> Visitor {
        let token = "vast-\(who.id)"
        let nu = proef.desk.nu().milliseconden
        let sessie = Sessie(
            sleutel: Tokenhash.hash(token),
            account: who.id.description,
            aangemaakt: nu,
            laatstGezien: nu,
            verloopt: nu + SignIn.hoogstens,
            bevestigd: nu
        )
        try await proef.desk.platform.write { connection in try SessieStore(connection).add(sessie) }
        return Visitor(site: self, cookie: "\(settings.cookienaam)=\(token)")
    }
}

/// Where a request of a test comes from.
private struct Proefbron: RequestContextSource {
    let logger: Logger
}
