// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// Withdraws a feit: it no longer counts, and stays readable with the reason.
package enum WithdrawFeit {
    package static func run(
        _ feit: FeitID,
        in dossier: DossierID,
        reden typed: String,
        versie: Int?,
        desk: Desk,
        inzage: Inzage,
        id: FeitID
    ) async throws -> Int {
        let toegang = try await desk.open(.feitVerbeteren, dossier, inzage)
        let (inzage, codec) = (toegang.inzage, toegang.codec)
        let reden = try Reden.read(typed)
        let nu = desk.nu()
        let kader = try await desk.kader(inzage.gemeente)
        return try await desk.database(inzage).write { connection in
            guard let oud = try DossierStore(connection, codec: codec).feiten(dossier).first(where: { $0.id == feit })
            else { throw Nee.nietGevonden }
            let intrekking = Feit(
                id: id,
                soort: oud.soort,
                datum: oud.datum,
                inhoud: Inhoud(),
                vastgelegd: nu,
                door: Feit.Auteur(id: inzage.medewerker.id, naam: inzage.medewerker.naam),
                werking: .trektIn(oud.id),
                reden: reden
            )
            let result = try Schrijven(connection: connection, codec: codec, kader: kader)
                .append([intrekking], to: dossier, expecting: versie)
            try JournaalStore(connection).append(
                .feitVerbeteren,
                inzage: inzage,
                dossier: dossier,
                detail: "intrekken \(oud.soort.rawValue)",
                op: nu
            )
            return result.versie
        }
    }
}
