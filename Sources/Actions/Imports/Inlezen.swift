// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// Trying and doing are one and the same; only the end differs: what was tried, or has a fault, is undone as a whole.
enum Inlezen {
    /// Carries the report out of a transaction that must leave nothing.
    private struct Teruggedraaid: Error {
        let rapport: Importrapport
    }

    static func run(
        _ opdracht: Importopdracht,
        isProef: Bool,
        desk: Desk,
        inzage: Inzage,
        nieuw: @escaping @Sendable () -> FeitID
    ) async throws -> Importrapport {
        let inzage = try desk.check(.gegevensInlezen, inzage)
        let nu = desk.nu()
        // A file goes where it belongs, also into a dossier that is closed to who reads it in.
        let codec = Verzegeling(desk.codec, gemeente: inzage.gemeente)
        let gezien = try await desk.verzegeling(inzage)
        let klokken = try await desk.kader(inzage.gemeente)
        let team = try await accounts(desk, inzage.gemeente)
        let id = nieuw().description
        do {
            return try await desk.database(inzage).writeAlone { connection in
                let kader = Inleeswerk.Kader(
                    inlezing: id,
                    nu: nu,
                    auteur: Feit.Auteur(id: inzage.medewerker.id, naam: inzage.medewerker.naam),
                    gemeente: inzage.gemeente,
                    klokken: klokken,
                    team: team,
                    nieuw: nieuw
                )
                let werk = Inleeswerk(
                    connection,
                    codec: codec,
                    gezien: gezien,
                    kader: kader,
                    rapport: Importrapport(opdracht)
                )
                var loop = Inleesloop(opdracht, werk: werk)
                var rapport = try loop.run()
                guard rapport.isGoed, !isProef else { throw Teruggedraaid(rapport: rapport) }
                if rapport.feiten > 0 || rapport.dossiers > 0 {
                    rapport.inlezing = id
                    try InlezingStore(connection).save(Inlezing(rapport, id: id, op: nu, inzage))
                }
                try JournaalStore(connection).append(
                    .gegevensInlezen,
                    inzage: inzage,
                    personen: rapport.getoond,
                    detail: rapport.journaaltekst,
                    op: nu
                )
                return rapport
            }
        } catch let error as Teruggedraaid {
            let detail = "\(isProef ? "proef" : "geweigerd"): \(error.rapport.journaaltekst)"
            try await desk.database(inzage).write { connection in
                try JournaalStore(connection)
                    .append(.gegevensInlezen, inzage: inzage, personen: error.rapport.getoond, detail: detail, op: nu)
            }
            return error.rapport
        }
    }

    /// Who can guide dossiers, by user name.
    private static func accounts(_ desk: Desk, _ gemeente: GemeenteCode) async throws -> [String: Medewerker] {
        let accounts = try await desk.platform.read { connection in
            try AccountStore(connection).all(gemeente: gemeente.code, hoogstens: 5_000)
        }
        var team: [String: Medewerker] = [:]
        for account in accounts where account.status == .actief {
            if let medewerker = account.medewerker { team[account.gebruikersnaam.lowercased()] = medewerker }
        }
        return team
    }
}

extension Importrapport {
    /// Those whose names the report shows, because somebody in the file is like them.
    fileprivate var getoond: [DossierID]? { dubbelen.isEmpty ? nil : dubbelen.map(\.dubbel.dossier) }

    /// Counts only: the journal never holds a person's data.
    fileprivate var journaaltekst: String {
        "\(soort), \(regels) regels, \(dossiers) dossiers, \(feiten) feiten, \(overgeslagen) overgeslagen, "
            + "\(aantalFouten) fouten"
    }
}

extension Inlezing {
    fileprivate init(_ rapport: Importrapport, id: String, op nu: Tijdstip, _ inzage: Inzage) {
        self.init(
            id: id,
            soort: rapport.soort,
            bestand: rapport.bestand,
            controlegetal: rapport.controlegetal,
            tijd: nu,
            medewerker: inzage.medewerker.id,
            naam: inzage.medewerker.naam,
            dossiers: rapport.dossiers,
            feiten: rapport.feiten,
            overgeslagen: rapport.overgeslagen
        )
    }
}
