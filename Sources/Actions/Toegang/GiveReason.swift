// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// Opens a dossier without a working relation, with a reason: for this dossier and a working day, or for the whole caseload of
/// the colleague for whom somebody stands in. It is looked at afterwards (ASVS 5.0, 8.2.2; BIO2 8.03.02).
package enum GiveReason {
    package struct Invoer: Sendable {
        package let dossier: DossierID
        /// The code of a reason, as it was chosen.
        package let reden: String
        package let toelichting: String
        /// Until which day somebody stands in for the colleague; empty for this dossier alone.
        package let vervangtTot: String

        package init(dossier: DossierID, reden: String, toelichting: String, vervangtTot: String = "") {
            self.dossier = dossier
            self.reden = reden
            self.toelichting = toelichting
            self.vervangtTot = vervangtTot
        }
    }

    package static func run(_ invoer: Invoer, desk: Desk, inzage: Inzage) async throws {
        let inzage = try desk.check(.redenOpgeven, inzage)
        let nu = desk.nu()
        let database = try desk.database(inzage)
        let codec = try await desk.verzegeling(inzage)
        guard try await desk.gezichtsveld(inzage).toont(invoer.dossier),
            let relatie = try await database.read({ try DossierrelatieStore($0).find(invoer.dossier) })
        else { throw Nee.nietGevonden }
        let (code, tekst, tot) = try read(invoer, nu.dag)
        let collega = tot == nil ? nil : relatie.regisseur
        let einde = tot.map { Tijdstip(dag: $0.adding(days: 1)) }
        let toelating = Toelating(
            collega == nil ? .reden : .vervanging,
            dossier: collega == nil ? invoer.dossier : nil,
            collega: collega,
            vanaf: nu,
            tot: collega == nil ? Tijdstip(milliseconden: nu.milliseconden + Toelating.redenduur) : einde
        )
        let id = desk.nieuwKenmerk(Toelating.self).description
        try await database.write { connection in
            let wie = Feit.Auteur(id: inzage.medewerker.id, naam: inzage.medewerker.naam)
            try ToelatingStore(connection, codec: codec)
                .add(.init(id: id, wie: wie, toelating: toelating, code: code, reden: tekst, door: wie))
            try JournaalStore(connection).append(
                .redenOpgeven,
                inzage: inzage.met(relatie: collega == nil ? .reden : .vervanging),
                dossier: invoer.dossier,
                detail: code.rawValue,
                op: nu
            )
        }
    }

    private static func read(_ invoer: Invoer, _ vandaag: Day) throws -> (Inzagereden, String, Day?) {
        var fouten: [Veldfout] = []
        let code = Inzagereden(rawValue: invoer.reden)
        if code == nil { fouten.append(Veldfout("reden", "Kies een reden.", kind: .ontbreekt)) }
        let tekst = invoer.toelichting.trimmed
        if let wrong = Toelichting.fout(tekst, min: 5) { fouten.append(wrong) }
        var tot: Day?
        if code == .vervanging, !invoer.vervangtTot.trimmed.isEmpty {
            tot = Day(typed: invoer.vervangtTot)
            if tot.map({ $0 < vandaag || $0 > vandaag.adding(days: Toelating.vervangdagen) }) ?? true {
                let zin = "Vul een dag in, van vandaag tot over hoogstens \(Toelating.vervangdagen) dagen."
                fouten.append(Veldfout("tot", zin, kind: .buitenBereik))
            }
        }
        guard let code, fouten.isEmpty else { throw Nee.invoer(fouten) }
        return (code, tekst, tot)
    }
}
