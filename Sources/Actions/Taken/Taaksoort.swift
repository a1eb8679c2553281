// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// What the program does by itself. Each kind has a file of its own.
package enum Taaksoort: String, CaseIterable, Sendable {
    case nakijken, bijwerken, versleutelen, opruimen, journaalkop, vernietiglijst

    /// In words, for the page and the command line.
    package var naam: String {
        switch self {
        case .nakijken: "Nagaan of alle gemeenten bij zijn"
        case .bijwerken: "Klokken en lijsten bijwerken"
        case .versleutelen: "Gegevens met de nieuwste sleutel versleutelen"
        case .opruimen: "Oude gegevens opruimen"
        case .journaalkop: "Journaal ondertekenen en nakijken"
        case .vernietiglijst: "Vernietigde dossiers elders opschrijven"
        }
    }

    /// What people notice as long as it was not done.
    package var gevolg: String {
        switch self {
        case .nakijken, .bijwerken:
            "Niemand ziet verkeerde klokken, maar wie als eerste binnenkomt moet misschien wachten."
        case .versleutelen: "Een deel van de gegevens staat nog onder een oude sleutel, of open."
        case .opruimen: "Oude gegevens blijven zo lang bewaard."
        case .journaalkop:
            "Misschien is het journaal geschonden. Controleer het op de pagina Journaal en meld het bij de FG."
        case .vernietiglijst: "Een oude reservekopie kan een vernietigd dossier terugbrengen."
        }
    }

    /// What it did: `1 dossier`, `12 rijen`.
    package func telling(_ aantal: Int) -> String {
        let (geen, een, meer) =
            switch self {
            case .nakijken: ("alles was bij", "gemeente niet bij", "gemeenten niet bij")
            case .bijwerken, .versleutelen: ("was al bij", "dossier", "dossiers")
            case .opruimen: ("er was niets oud", "rij verwijderd", "rijen verwijderd")
            case .journaalkop: ("er was niets nieuws", "kop ondertekend", "koppen ondertekend")
            case .vernietiglijst: ("er was niets nieuws", "dossier opgeschreven", "dossiers opgeschreven")
            }
        return aantal == 0 ? geen : "\(aantal) \(aantal == 1 ? een : meer)"
    }

    /// Does it; tells how many rows, dossiers or gemeenten it was about.
    func run(_ onderwerp: String, desk: Desk) async throws -> Int {
        switch self {
        case .nakijken: return try await CheckStamps.run(desk: desk)
        case .bijwerken:
            guard let gemeente = GemeenteCode(onderwerp) else { return 0 }
            return try await CatchUp.run(gemeente, desk: desk)
        case .versleutelen:
            guard let gemeente = GemeenteCode(onderwerp) else { return 0 }
            return try await Reencrypt.run(gemeente, desk: desk)
        case .opruimen: return try await CleanUp.run(desk: desk)
        case .journaalkop: return try await SignJournaal.run(desk: desk)
        case .vernietiglijst: return try await PublishVernietigd.run(desk: desk)
        }
    }

    /// Whether it comes back by itself.
    var isVanzelf: Bool { self == .opruimen || isBuiten }

    /// Whether it writes beside the databases, and so is done only where there is such a place.
    var isBuiten: Bool { self == .journaalkop || self == .vernietiglijst }

    /// When it is due again after it was done at `nu`; nil for what is only done when something asks for it.
    func volgende(na nu: Tijdstip) -> Tijdstip? {
        switch self {
        case .nakijken, .bijwerken, .versleutelen: nil
        case .opruimen: Tijdstip(dag: nu.dag.adding(days: 1), minuut: 3 * 60)
        case .journaalkop, .vernietiglijst: Tijdstip(milliseconden: nu.milliseconden + 600_000)
        }
    }
}

extension TaakStore {
    /// Asks for a task of a kind of ours; ring `desk.bel` when the transaction is kept.
    func enqueue(_ soort: Taaksoort, _ gemeente: GemeenteCode? = nil, vanaf: Tijdstip? = nil, desk: Desk) throws {
        try enqueue(
            soort.rawValue,
            onderwerp: gemeente?.code ?? "",
            id: desk.nieuwKenmerk(Taak.self).description,
            at: desk.nu().milliseconden,
            vanaf: vanaf?.milliseconden
        )
    }
}
