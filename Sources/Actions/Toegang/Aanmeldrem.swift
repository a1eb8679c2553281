// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Secrets
internal import Storage

/// Slows down who guesses: after ten wrong tries at an account each next one waits longer, and an address has a hundred tries an
/// hour. A try is counted before it is looked at, so that many at once are no way around. Sessions that are open do not notice.
struct Aanmeldrem: Sendable {
    static let pogingen = 10
    static let perAdres = 100
    private static let minuut: Int64 = 60_000
    private static let uur = 60 * minuut

    private let account: AanmeldpogingStore.Doel
    private let adres: AanmeldpogingStore.Doel?

    /// What is guessed at. Each is counted apart: guesses of a password stop nobody who has it, and guesses from outside stop
    /// nobody who is at work.
    enum Soort {
        /// Under this folded user name, whether or not such an account exists.
        case wachtwoord(naam: String)
        /// After the right password.
        case code(account: String)
        /// In an open session.
        case sessie(account: String)
    }

    /// `adres` is nil in an open session.
    init(_ soort: Soort, adres: String?, desk: Desk) {
        let text =
            switch soort {
            case .wachtwoord(let naam): naam
            case .code(let account): "\u{0}code \(account)"
            case .sessie(let account): "\u{0}sessie \(account)"
            }
        account = .account(desk.zegel.bytes(.aanmeldpoging, Array(text.utf8)))
        self.adres = adres.map { .adres(desk.zegel.bytes(.aanmeldpoging, Array($0.utf8))) }
    }

    /// Counts a try; the seconds to wait when it may not be made now.
    func begin(_ connection: any SQLConnection, at nu: Int64) throws -> Int? {
        let store = AanmeldpogingStore(connection)
        let wacht = Self.wacht(try store.stand(account, since: nu - 24 * Self.uur), at: nu)
        guard wacht == 0 else { return Int((wacht + 999) / 1000) }
        if let adres, try store.stand(adres, since: nu - Self.uur).aantal >= Self.perAdres {
            return Int(AanmeldpogingStore.venster / 1000)
        }
        for doel in [account] + (adres.map { [$0] } ?? []) { try store.add(doel, at: nu) }
        return nil
    }

    /// The try that was counted at `nu` was a good one: counting starts again.
    func clear(_ connection: any SQLConnection, at nu: Int64) throws {
        let store = AanmeldpogingStore(connection)
        if let adres { try store.takeBack(adres, at: nu) }
        try store.clear(account)
    }

    /// One minute after the tenth wrong try, twice as long after each next, at most an hour.
    static func wacht(_ stand: AanmeldpogingStore.Stand, at nu: Int64) -> Int64 {
        guard stand.aantal >= pogingen, let laatste = stand.laatste else { return 0 }
        let duur = min(uur, minuut << Int64(min(stand.aantal - pogingen, 6)))
        return max(0, laatste + duur - nu)
    }
}
