// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// An account with all that a beheerder has to know of it. Times are milliseconds since 1970.
package struct Accountregel: Sendable, Hashable {
    package let account: Account
    package let heeftWachtwoord: Bool
    /// Whether codes of an app are asked for.
    package let heeftTweedeFactor: Bool
    package let laatstAangemeld: Int64?
    /// How many are open.
    package let sessies: Int
    /// Until when the newest link works that was not used; nil when there is none.
    package let linkTot: Int64?
    /// The name of who made it, or what made it.
    package let aangemaaktDoor: String
    /// When role or status was changed last, and by whom.
    package let gewijzigd: Int64?
    package let gewijzigdDoor: String?
}

/// Something that was done to an account, with the name of who did it.
package struct Accountdaad: Sendable, Hashable {
    package let gebeurtenis: Account.Gebeurtenis
    package let naam: String
}
