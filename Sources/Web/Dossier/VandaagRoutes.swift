// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import Hummingbird

/// *Vandaag*: the worklist, with a dossier open beside it when one was chosen.
struct VandaagRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get("/") { _, context in
            Antwoord.naar(Paths.start(try context.binnen().medewerker.rol))
        }
        router.get("/vandaag") { request, context in
            let aanmelding = try context.binnen()
            let keuze = VandaagKeuze(request.vraag)
            let inzage = aanmelding.inzage(keuze.van == .mij ? .begeleiding : .sturing)
            let desk = kader.desk
            let vandaag = try await ShowVandaag.run(
                keuze.werklijst,
                na: keuze.na,
                peildatum: desk.vandaag,
                desk: desk,
                inzage: inzage
            )
            var blik: Dossierblik?
            if let id = keuze.open {
                blik = try await ShowDossier.run(id, peildatum: desk.vandaag, desk: desk, inzage: inzage)
            }
            let team = try await desk.team(aanmelding.gemeente)
            let page = VandaagPagina(vandaag: vandaag, keuze: keuze, team: team, ik: aanmelding.medewerker, blik: blik)
            return Antwoord.pagina(
                kader.pagina(
                    blik.map { "\($0.beeld.naam) · Vandaag" } ?? "Vandaag",
                    room: Paths.vandaag,
                    width: .full,
                    notice: try await Melding(request.vraag).notice(kader, inzage),
                    aantal: page.dringend,
                    page.html,
                    aanmelding
                )
            )
        }
    }
}

/// What the address of the worklist says: whose, which kind, which group, from where, which dossier beside it.
struct VandaagKeuze: Sendable {
    var van: Werklijstkeuze.Van = .mij
    var soort: Kloksoort?
    var groep: Werkgroepsoort?
    var alleenNieuw = false
    var na: Kloksleutel?
    var open: DossierID?

    init(_ query: Query) {
        switch query["van"] {
        case nil, "", "mij": van = .mij
        case "team": van = .team
        case .some(let id): van = MedewerkerID(id).map { .collega($0) } ?? .mij
        }
        soort = query["soort"].flatMap(Kloksoort.init(rawValue:))
        groep = query["groep"].flatMap(Werkgroepsoort.init(rawValue:))
        alleenNieuw = query["groep"] == VandaagKeuze.nieuw
        open = query["open"].flatMap { DossierID($0) }
        let parts = (query["na"] ?? "").split(separator: ".")
        if parts.count == 3, let dag = Day(iso: parts[0]), let dossier = DossierID(parts[1]), let nummer = Int(parts[2])
        {
            na = Kloksleutel(uiterlijk: dag, dossier: dossier, volgnr: nummer)
        }
    }

    var werklijst: Werklijstkeuze {
        Werklijstkeuze(van: van, soort: soort, groep: groep, alleenNieuw: alleenNieuw && soort == nil)
    }

    private static let nieuw = "nieuw"

    /// The address with this choice and these changes.
    func address(
        open: DossierID? = nil,
        groep: Werkgroepsoort?? = nil,
        na: Kloksleutel? = nil,
        van: Werklijstkeuze.Van? = nil,
        alleenNieuw: Bool? = nil
    ) -> String {
        let whose: String? =
            switch van ?? self.van {
            case .mij: nil
            case .team: "team"
            case .collega(let id): id.description
            }
        let part = alleenNieuw ?? self.alleenNieuw ? VandaagKeuze.nieuw : (groep ?? self.groep)?.rawValue
        return Query.address(
            Paths.vandaag,
            [
                ("van", whose), ("soort", soort?.rawValue), ("groep", part),
                ("na", na.map { "\($0.uiterlijk.iso).\($0.dossier).\($0.volgnr)" }), ("open", open?.description),
            ]
        )
    }
}
