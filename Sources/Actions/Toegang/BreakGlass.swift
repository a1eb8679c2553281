// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// The emergency door: opens one dossier, also a closed one, for an hour. Who is asked for must be named by number; no door says
/// which dossiers are closed. It stands at once on the list that is judged (S9 of the security goals).
package enum BreakGlass {
    package struct Invoer: Sendable {
        /// BSN, V-number or number of the dossier.
        package let nummer: String
        package let reden: String
        package let toelichting: String

        package init(nummer: String, reden: String, toelichting: String) {
            self.nummer = nummer
            self.reden = reden
            self.toelichting = toelichting
        }
    }

    package static func run(_ invoer: Invoer, desk: Desk, inzage: Inzage) async throws -> DossierID {
        let inzage = try desk.check(.noodtoegang, inzage)
        var fouten: [Veldfout] = []
        let code = Inzagereden(rawValue: invoer.reden)
        if invoer.nummer.trimmed.isEmpty {
            fouten.append(Veldfout("nummer", "Vul het BSN, het V-nummer of het dossiernummer in.", kind: .ontbreekt))
        }
        if code == nil { fouten.append(Veldfout("reden", "Kies een reden.", kind: .ontbreekt)) }
        let tekst = invoer.toelichting.trimmed
        if let wrong = Toelichting.fout(tekst, min: Toelating.noodtekens) { fouten.append(wrong) }
        guard let code, fouten.isEmpty else { throw Nee.invoer(fouten) }
        let nu = desk.nu()
        let id = desk.nieuwKenmerk(Toelating.self).description
        // By number and with all that exists: this is the one door that may know of a closed dossier.
        let codec = Verzegeling(desk.codec, gemeente: inzage.gemeente)
        let found = try await desk.database(inzage).write { connection -> DossierID? in
            guard let dossier = try Self.find(invoer.nummer.trimmed, connection, codec) else {
                try JournaalStore(connection)
                    .append(.noodtoegang, inzage: inzage, detail: code.rawValue, uitkomst: .nietGevonden, op: nu)
                return nil
            }
            let wie = Feit.Auteur(id: inzage.medewerker.id, naam: inzage.medewerker.naam)
            try ToelatingStore(connection, codec: codec).add(
                .init(
                    id: id,
                    wie: wie,
                    toelating: Toelating(
                        .nood,
                        dossier: dossier,
                        vanaf: nu,
                        tot: Tijdstip(milliseconden: nu.milliseconden + Toelating.noodduur)
                    ),
                    code: code,
                    reden: tekst,
                    door: wie
                )
            )
            try JournaalStore(connection)
                .append(
                    .noodtoegang,
                    inzage: inzage.met(relatie: .nood),
                    dossier: dossier,
                    detail: code.rawValue,
                    op: nu
                )
            return dossier
        }
        guard let found else {
            throw Nee.invoer([Veldfout("nummer", "Er is hier geen dossier met dit nummer.", kind: .ongeldig)])
        }
        return found
    }

    private static func find(
        _ typed: String,
        _ connection: any SQLConnection,
        _ codec: Verzegeling
    ) throws -> DossierID? {
        let store = DossierStore(connection, codec: codec)
        if let id = DossierID(typed), try store.version(id) != nil { return id }
        guard let nummer = Zoekwoorden.nummer(typed.filter { !$0.isWhitespace && $0 != "." }) else { return nil }
        let sleutels = SleutelStore(connection, ring: store.ring)
        return try sleutels.find(nummer, soort: .bsn).first ?? sleutels.find(nummer, soort: .vnummer).first
    }
}
