// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// Gives dossiers to a regisseur: a feit in each, with the reason; the caseload changes at once (G-03).
package enum AssignCaseload {
    package static func run(
        _ dossiers: [DossierID],
        aan colleague: Medewerker?,
        reden typed: String,
        desk: Desk,
        inzage: Inzage,
        ids: @escaping @Sendable () -> FeitID
    ) async throws -> Int {
        let inzage = try desk.check(.caseloadVerdelen, inzage)
        var fouten: [Veldfout] = []
        if dossiers.isEmpty { fouten.append(Veldfout("dossier", "Kies minstens één dossier.", kind: .ontbreekt)) }
        if colleague == nil { fouten.append(Veldfout("naar", "Kies een collega.", kind: .ontbreekt)) }
        if let wrong = Reden.fout(typed) { fouten.append(Veldfout("reden", wrong.zin, kind: wrong.kind)) }
        guard let regisseur = colleague, fouten.isEmpty else { throw Nee.invoer(fouten) }
        let reden = typed.trimmed
        let nu = desk.nu()
        let kader = try await desk.kader(inzage.gemeente)
        let codec = try await desk.verzegeling(inzage)
        return try await desk.database(inzage).write { connection in
            let schrijven = Schrijven(connection: connection, codec: codec, kader: kader)
            for dossier in dossiers {
                let feit = Feit(
                    id: ids(),
                    soort: .toewijzing,
                    datum: nu.dag,
                    inhoud: Inhoud().setting(Toewijzing.medewerker, regisseur.id)
                        .setting(Toewijzing.naam, regisseur.naam).setting(Toewijzing.reden, reden),
                    vastgelegd: nu,
                    door: Feit.Auteur(id: inzage.medewerker.id, naam: inzage.medewerker.naam)
                )
                _ = try schrijven.append([feit], to: dossier, expecting: nil)
                try JournaalStore(connection).append(
                    .caseloadVerdelen,
                    inzage: inzage,
                    dossier: dossier,
                    detail: "naar \(regisseur.id)",
                    op: nu
                )
            }
            return dossiers.count
        }
    }
}
