// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A time that somebody is signed in. Times are milliseconds since 1970.
package struct Sessie: Sendable, Hashable {
    /// Why a session ended before its time.
    package enum Reden: String, Sendable, CaseIterable {
        case afgemeld, vernieuwd, wachtwoordGewijzigd, geblokkeerd, beeindigdDoorBeheer, elders
    }

    /// The SHA-256 of the token in the cookie; the token itself is kept nowhere.
    package let sleutel: [UInt8]
    package let account: String
    package let aangemaakt: Int64
    package let laatstGezien: Int64
    /// The moment from which it is over, whatever happens.
    package let verloopt: Int64
    /// When the second factor was given last.
    package let bevestigd: Int64

    package init(
        sleutel: [UInt8],
        account: String,
        aangemaakt: Int64,
        laatstGezien: Int64,
        verloopt: Int64,
        bevestigd: Int64
    ) {
        self.sleutel = sleutel
        self.account = account
        self.aangemaakt = aangemaakt
        self.laatstGezien = laatstGezien
        self.verloopt = verloopt
        self.bevestigd = bevestigd
    }
}
