// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Secrets
internal import Storage

/// Second factors within one transaction: reads the secret, looks at the code and uses it up.
struct Factorproef {
    private let connection: any SQLConnection
    private let store: TweedeFactorStore
    private let desk: Desk

    init(_ connection: any SQLConnection, _ desk: Desk) {
        self.connection = connection
        store = TweedeFactorStore(connection)
        self.desk = desk
    }

    /// Whether somebody has a second factor that was confirmed.
    func isIngesteld(_ account: String) throws -> Bool { try store.find(account)?.bevestigd != nil }

    /// The secret, and the last step that was used; nil when there is none.
    func totp(_ account: String) throws -> (totp: Totp, stap: Int64, isBevestigd: Bool)? {
        guard let factor = try store.find(account) else { return nil }
        let geheim = try desk.zegel.open(factor.geheim, .tweedeFactor, rij: account)
        return (Totp(geheim: geheim), factor.stap, factor.bevestigd != nil)
    }

    /// A new secret that waits for its first code.
    func begin(_ account: String, at nu: Int64) throws {
        let gesloten = try desk.zegel.sluit(Totp.nieuw().geheim, .tweedeFactor, rij: account)
        try store.begin(account, geheim: gesloten, at: nu)
    }

    /// A second factor that works at once: for accounts of the demonstration.
    func stelIn(_ account: String, at nu: Int64) throws {
        try begin(account, at: nu)
        _ = try store.confirm(account, stap: 0, at: nu)
    }

    /// The first right code: from now on it is asked for. The recovery codes, nil when the code is wrong.
    func bevestig(_ account: String, _ code: String, _ by: Wijziger) throws -> [String]? {
        guard let (totp, vorige, isBevestigd) = try totp(account), !isBevestigd,
            let stap = totp.stap(van: Factorproef.cijfers(code), op: desk.echt().milliseconden, na: vorige),
            try store.confirm(account, stap: stap, at: by.tijdstip)
        else { return nil }
        try AccountStore(connection).note(.tweedeFactorIngesteld, account, by)
        return try herstelcodes(account, by)
    }

    /// Ten new recovery codes in place of the old ones.
    func herstelcodes(_ account: String, _ by: Wijziger) throws -> [String] {
        let codes = Herstelcode.nieuw()
        try store.setCodes(account, codes.compactMap { Herstelcode.hash($0, account: account, desk.zegel) })
        try AccountStore(connection).note(.herstelcodesGemaakt, account, by)
        return codes
    }

    /// Whether this is the code of now, or a recovery code; used up with that.
    func gebruik(_ account: String, _ code: String, _ by: Wijziger) throws -> Bool {
        if let hash = Herstelcode.hash(code, account: account, desk.zegel) {
            guard try store.useCode(account, hash, at: by.tijdstip) else { return false }
            try AccountStore(connection).note(.herstelcodeGebruikt, account, by)
            return true
        }
        guard let (totp, vorige, isBevestigd) = try totp(account), isBevestigd,
            let stap = totp.stap(van: Factorproef.cijfers(code), op: desk.echt().milliseconden, na: vorige)
        else { return false }
        return try store.use(account, stap: stap)
    }

    /// Apps show a code with a space in the middle, and people type it.
    private static func cijfers(_ code: String) -> String { code.filter { !$0.isWhitespace } }
}
