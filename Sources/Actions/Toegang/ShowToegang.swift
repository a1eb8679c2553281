// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// Who may into one dossier, and how.
package struct Dossiertoegang: Sendable {
    package struct Iemand: Sendable {
        package let id: MedewerkerID?
        package let naam: String
        package let soort: Toelating.Soort
        package let vanaf: Tijdstip
        package let tot: Tijdstip?
        package let reden: String?
        package let door: String
    }

    package let dossier: DossierID
    package let naam: String
    package let regisseur: String?
    package let mensen: [Iemand]
    /// Since when it is closed, by whom and why; nil when it is open.
    package let afgeschermd: (vanaf: Tijdstip, door: String, reden: String)?
    /// Whom one can let in.
    package let keuze: [Medewerker]
    package let magAfschermen: Bool
}

package enum ShowToegang {
    package static func run(_ id: DossierID, desk: Desk, inzage: Inzage) async throws -> Dossiertoegang {
        let toegang = try await desk.open(.betrokkenenBeheren, id, inzage)
        let inzage = toegang.inzage
        let nu = desk.nu()
        let keuze = try await desk.medewerkers(inzage.gemeente)
            .filter { Bevoegdheid.mag($0.rol, .dossierBekijken) && $0.id != inzage.medewerker.id }
        let mayClose = Bevoegdheid.mag(inzage.medewerker.rol, .dossierAfschermen)
        let database = try desk.database(inzage)
        let found = try await database.read { connection -> Dossiertoegang? in
            let codec = toegang.codec
            guard let beeld = try DossierStore(connection, codec: codec).find(id)?.beeld else { return nil }
            let closed = try AfschermingStore(connection, codec: codec).find(id)
            let rows = try ToelatingStore(connection, codec: codec)
                .into(id, [.betrokken, .kring, .reden, .nood], op: nu)
            return Dossiertoegang(
                dossier: id,
                naam: beeld.naam,
                regisseur: beeld.laatste(.toewijzing)?[Toewijzing.naam],
                mensen: rows.map { rij in
                    Dossiertoegang.Iemand(
                        id: rij.wie.id,
                        naam: rij.wie.naam,
                        soort: rij.toelating.soort,
                        vanaf: rij.toelating.vanaf,
                        tot: rij.toelating.tot,
                        reden: rij.reden,
                        door: rij.door.naam
                    )
                },
                afgeschermd: closed.map { ($0.vanaf, $0.door, $0.reden) },
                keuze: keuze,
                magAfschermen: mayClose
            )
        }
        guard let found else { throw Nee.nietGevonden }
        try await database.note { connection in
            try JournaalStore(connection)
                .append(.dossierBekijken, inzage: inzage, dossier: id, detail: "toegang", op: nu)
        }
        return found
    }
}
