// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Logging
internal import Storage

extension Desk {
    /// Notes in the journal of the gemeente that somebody signed in, or tried to (ASVS 5.0, 16.3.1). Of a name that nobody has
    /// there is nothing to note but the mark of the address, and no gemeente: that goes to the log.
    func noteerAanmelding(
        _ account: Account?,
        _ uitkomst: Journaaluitkomst,
        _ stap: String,
        adres: String,
        sessie: Aanmelding? = nil
    ) async throws {
        let merk = adresmerk(adres)
        guard let account, let wie = account.medewerker, let gemeente = account.gemeentecode else {
            logger.notice("sign-in of nobody", metadata: ["adresmerk": "\(merk)", "stap": "\(stap)"])
            return
        }
        let herkomst =
            sessie?.van(.pagina, adres: adres, verzoek: "", desk: self).herkomst ?? Herkomst(.pagina, adres: merk)
        let inzage = Inzage(medewerker: wie, gemeente: gemeente, doel: .beheer, herkomst: herkomst)
        let nu = nu()
        try await database(inzage).note { connection in
            try JournaalStore(connection).append(.aanmelden, inzage: inzage, detail: stap, uitkomst: uitkomst, op: nu)
        }
    }
}
