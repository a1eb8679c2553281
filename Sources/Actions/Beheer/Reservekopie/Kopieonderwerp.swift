// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// What one file of a backup is a copy of.
package enum Kopieonderwerp: Hashable, Sendable, CustomStringConvertible {
    case platform
    case gemeente(GemeenteCode)
    /// Small keys that lie in the data folder. Never the master key.
    case sleutels

    package init?(_ text: some StringProtocol) {
        switch text {
        case "platform": self = .platform
        case "sleutels": self = .sleutels
        default:
            guard let code = GemeenteCode(text) else { return nil }
            self = .gemeente(code)
        }
    }

    package var description: String {
        switch self {
        case .platform: "platform"
        case .gemeente(let code): code.code
        case .sleutels: "sleutels"
        }
    }

    /// The name of its database in a data folder.
    package var database: String { "\(self).sqlite" }
}
