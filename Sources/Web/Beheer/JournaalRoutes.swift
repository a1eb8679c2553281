// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// *Journaal*: questions about who saw and did what, and whether the chain is whole.
struct JournaalRoutes: Sendable {
    let kader: Paginakader

    func add(to router: RouterGroup<MeedoenContext>) {
        router.get(RouterPath(Paths.journaal)) { request, context in
            try await page(Journaalkeuze(request.vraag, desk: kader.desk), try context.binnen())
        }
        router.post(RouterPath(Paths.journaalcontrole)) { request, context in
            let aanmelding = try context.binnen(try await request.formulier(), kader.desk)
            let uitslag = try await VerifyJournaal.run(desk: kader.desk, inzage: aanmelding.inzage(.beheer))
            return try await page(Journaalkeuze(Query(""), desk: kader.desk), aanmelding, uitslag: uitslag)
        }
        router.get(RouterPath(Paths.journaalbestand)) { request, context in
            let aanmelding = try context.binnen()
            let keuze = Journaalkeuze(request.vraag, desk: kader.desk)
            var bytes: [UInt8] = []
            try await ShowJournaal.bestand(keuze.vraag, desk: kader.desk, inzage: aanmelding.inzage(.beheer)) {
                bytes += $0
            }
            return Antwoord.bestand(
                bytes,
                type: "text/csv; charset=utf-8",
                naam: "journaal-\(aanmelding.gemeente)-\(kader.desk.vandaag.iso).csv"
            )
        }
    }

    private func page(
        _ keuze: Journaalkeuze,
        _ aanmelding: Aanmelding,
        uitslag: VerifyJournaal.Uitslag? = nil
    ) async throws -> Response {
        let inzage = aanmelding.inzage(.beheer)
        let blad = try await ShowJournaal.run(keuze.vraag, na: keuze.plek, desk: kader.desk, inzage: inzage)
        var personen: [DossierID]?
        if let regel = keuze.regel {
            personen = try await ShowJournaal.personen(van: regel, desk: kader.desk, inzage: inzage)
        }
        let html = JournaalPagina(
            blad: blad,
            keuze: keuze,
            personen: personen,
            uitslag: uitslag,
            team: try await kader.desk.team(aanmelding.gemeente),
            token: kader.token(aanmelding)
        ).html
        return Antwoord.pagina(kader.pagina("Journaal", room: Paths.beheer, html, aanmelding))
    }
}

/// What somebody filled in above the journal.
struct Journaalkeuze: Sendable {
    private(set) var vraag = Journaalvraag()
    private(set) var plek: Journaalplek?
    /// The line of which the persons are asked.
    private(set) var regel: Int?
    /// What could not be read, each as a sentence.
    private(set) var fouten: [String] = []
    /// As it was typed, by name.
    private let getypt: Query

    init(_ getypt: Query, desk: Desk) {
        self.getypt = getypt
        func text(_ naam: String) -> String { (getypt[naam] ?? "").trimmed }
        func read<T>(_ naam: String, _ zin: String, _ make: (String) -> T?) -> T? {
            let typed = text(naam)
            guard !typed.isEmpty else { return nil }
            guard let value = make(typed) else {
                fouten.append(zin)
                return nil
            }
            return value
        }
        let day = "Schrijf de datum als dd-mm-jjjj."
        vraag.dossier = read("dossier", "Een dossier heeft een nummer van 32 cijfers en letters.") { DossierID($0) }
        vraag.medewerker = read("wie", "Deze medewerker is er niet.") { MedewerkerID($0) }
        vraag.van = read("van", day) { Day(typed: $0) }
        vraag.tot = read("tot", day) { Day(typed: $0) }
        vraag.handeling = read("wat", "Deze handeling is er niet.") { Handeling(rawValue: $0) }
        vraag.alleenMislukt = text("mislukt") == "ja"
        vraag.sessie = read("sessie", "Een merk heeft 16 cijfers en letters.") { $0.utf8.count == 16 ? $0 : nil }
        // Somebody who has an address from elsewhere types it; from a line it comes as its mark.
        vraag.adres = read("adres", "") { $0.contains(".") || $0.contains(":") ? desk.adresmerk($0) : $0 }
        let parts = text("na").split(separator: "-").compactMap { Int64($0) }
        if parts.count == 2, let volgnr = Int(exactly: parts[1]) {
            plek = Journaalplek(tijd: parts[0], volgnr: volgnr)
        }
        regel = Int(text("regel"))
    }

    subscript(naam: String) -> String { getypt[naam] ?? "" }

    private static let namen = ["dossier", "wie", "van", "tot", "wat", "mislukt", "adres", "sessie"]

    /// The same question at another address, with these changed.
    func adres(_ path: String = Paths.journaal, _ changed: [(String, String)] = []) -> String {
        let kept = Self.namen.filter { name in !changed.contains { $0.0 == name } }.map { ($0, self[$0]) }
        return Query.address(path, kept + changed)
    }
}
