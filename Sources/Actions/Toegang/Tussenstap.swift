// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Secrets
internal import Storage

/// Between password and second factor, within one transaction.
struct Tussenstap {
    private let connection: any SQLConnection
    private let desk: Desk

    init(_ connection: any SQLConnection, _ desk: Desk) {
        self.connection = connection
        self.desk = desk
    }

    /// The token for the cookie, and whether the second factor must be set up; its secret is made here.
    func begin(_ account: String, at nu: Int64) throws -> (token: String, moetInstellen: Bool) {
        let token = Willekeur.token()
        let proef = Factorproef(connection, desk)
        let isIngesteld = try proef.isIngesteld(account)
        if !isIngesteld { try proef.begin(account, at: nu) }
        try AanmeldstapStore(connection).add(
            Tokenhash.hash(token),
            account: account,
            verloopt: nu + SignIn.tussenstap
        )
        return (token, !isIngesteld)
    }

    /// Makes the session in place of the step; nil when the step was used by somebody else meanwhile.
    func voltooi(_ sleutel: [UInt8], _ account: Account, at nu: Int64) throws -> (token: String, Aanmelding)? {
        guard try AanmeldstapStore(connection).end(sleutel), let wie = account.medewerker,
            let gemeente = account.gemeentecode
        else { return nil }
        let token = Willekeur.token()
        let sessie = Sessie(
            sleutel: Tokenhash.hash(token),
            account: account.id,
            aangemaakt: nu,
            laatstGezien: nu,
            verloopt: nu + SignIn.hoogstens,
            bevestigd: nu
        )
        try SessieStore(connection).add(sessie)
        try AccountStore(connection).signedIn(account.id, at: nu)
        return (
            token,
            Aanmelding(
                medewerker: wie,
                gemeente: gemeente,
                gebruikersnaam: account.gebruikersnaam,
                sessie: sessie.sleutel,
                bevestigd: nu
            )
        )
    }
}
