// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// Says of an event whether it was right. Never of the own looks; what was found stays readable.
package enum JudgeVoorval {
    package struct Invoer: Sendable {
        package let medewerker: MedewerkerID
        package let dossier: DossierID?
        package let dag: Day
        /// Up to and with which moment the event was seen by who judges.
        package let gezien: Tijdstip
        package let oordeel: String
        package let toelichting: String

        package init(
            medewerker: MedewerkerID,
            dossier: DossierID?,
            dag: Day,
            gezien: Tijdstip,
            oordeel: String,
            toelichting: String
        ) {
            (self.medewerker, self.dossier, self.dag, self.gezien) = (medewerker, dossier, dag, gezien)
            (self.oordeel, self.toelichting) = (oordeel, toelichting)
        }
    }

    package static func run(_ invoer: Invoer, desk: Desk, inzage: Inzage) async throws {
        let inzage = try desk.check(.inzageBeoordelen, inzage)
        let tekst = invoer.toelichting.trimmed
        var fouten: [Veldfout] = []
        let oordeel = Oordeel(rawValue: invoer.oordeel)
        if oordeel == nil { fouten.append(Veldfout("oordeel", "Kies een oordeel.", kind: .ontbreekt)) }
        if let wrong = Toelichting.fout(tekst, min: 5) { fouten.append(wrong) }
        if invoer.medewerker == inzage.medewerker.id {
            fouten.append(Veldfout("oordeel", "Dit gaat over u zelf. Een ander beoordeelt het.", kind: .ongeldig))
        }
        guard let oordeel, fouten.isEmpty else { throw Nee.invoer(fouten) }
        let nu = desk.nu()
        let codec = try await desk.toezicht(inzage)
        let namen = try await desk.medewerkers(inzage.gemeente)
        let id = desk.nieuwKenmerk(Voorval.self).description
        try await desk.database(inzage).write { connection in
            let verzameld = try Beoordelingsfeiten(connection, codec, namen, van: invoer.medewerker, op: nu)
            let asked = Voorvalsleutel(invoer.medewerker, invoer.dossier, invoer.dag)
            guard let voorval = verzameld.voorvallen().first(where: { Voorvalsleutel($0) == asked }) else {
                throw Nee.nietGevonden
            }
            guard voorval.laatste <= invoer.gezien else {
                let zin = "Er kwam intussen iets bij. Kijk opnieuw en geef dan uw oordeel."
                throw Nee.invoer([Veldfout("oordeel", zin, kind: .ongeldig)])
            }
            try BeoordelingStore(connection, codec: codec.verzegeling).add(
                .init(
                    id: id,
                    voorval,
                    naam: verzameld.naam(invoer.medewerker),
                    oordeel: oordeel,
                    toelichting: tekst,
                    door: inzage.medewerker,
                    op: nu
                )
            )
            try JournaalStore(connection).append(
                .inzageBeoordelen,
                inzage: inzage,
                dossier: invoer.dossier,
                detail: "\(oordeel.rawValue), medewerker \(invoer.medewerker), \(invoer.dag.iso)",
                op: nu
            )
        }
    }
}
