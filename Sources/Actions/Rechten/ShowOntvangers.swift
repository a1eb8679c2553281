// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// Who got data out of the system while a feit was wrong, so that they can be told (AVG 19).
package struct Ontvangers: Sendable {
    package let naam: String
    /// What it said, and what took its place.
    package let oud: Feit
    package let nieuw: Feit
    /// Exports in which the person was, the newest first.
    package let uitvoer: [Journaalregel]
}

package enum ShowOntvangers {
    /// About the last correction of `feit`; nil when it was not corrected.
    package static func run(
        _ feit: FeitID,
        in dossier: DossierID,
        desk: Desk,
        inzage: Inzage
    ) async throws -> Ontvangers? {
        let toegang = try await desk.open(.dossierBekijken, dossier, inzage)
        let (nu, inzage) = (desk.nu(), toegang.inzage)
        let found = try await find(feit, dossier, desk, toegang)
        try await desk.database(inzage).note { connection in
            try JournaalStore(connection)
                .append(.dossierBekijken, inzage: inzage, dossier: dossier, detail: "ontvangers", op: nu)
        }
        return found
    }

    /// Whether anybody got what `feit` said before it was corrected.
    package static func zijnEr(
        _ feit: FeitID,
        in dossier: DossierID,
        desk: Desk,
        inzage: Inzage
    ) async throws -> Bool {
        let toegang = try await desk.open(.dossierBekijken, dossier, inzage)
        return try await find(feit, dossier, desk, toegang).map { !$0.uitvoer.isEmpty } ?? false
    }

    private static func find(
        _ feit: FeitID,
        _ dossier: DossierID,
        _ desk: Desk,
        _ toegang: Toegelaten
    ) async throws -> Ontvangers? {
        try await desk.database(toegang.inzage).read { connection in
            guard let found = try DossierStore(connection, codec: toegang.codec).find(dossier) else {
                throw Nee.nietGevonden
            }
            let beeld = toegang.zicht.deel(found).beeld
            guard let oud = beeld.feit(feit), let nieuw = beeld.vervangen[feit] else { return nil }
            return Ontvangers(
                naam: beeld.naam,
                oud: oud,
                nieuw: nieuw,
                uitvoer: try exports(of: dossier, from: oud.vastgelegd, to: nieuw.vastgelegd, connection)
            )
        }
    }

    private static func exports(
        of dossier: DossierID,
        from: Tijdstip,
        to: Tijdstip,
        _ connection: any SQLConnection
    ) throws -> [Journaalregel] {
        var vraag = Journaalvraag()
        vraag.dossier = dossier
        vraag.van = from.dag
        vraag.tot = to.dag
        vraag.handeling = .gegevensUitvoeren
        return try JournaalStore(connection).lines(vraag, limit: 500)
            .filter { $0.uitkomst == .gelukt && from <= $0.tijd && $0.tijd <= to }
    }
}
