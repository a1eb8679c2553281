// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// How user names are compared: what looks the same is the same.
package enum Gebruikersnaam {
    /// Small letters, compatibility forms resolved (`ﬁ` is `fi`), without spaces around it.
    package static func key(_ typed: String) -> String {
        let written = String(
            String.UnicodeScalarView(typed.unicodeScalars.filter { $0.properties.generalCategory != .control })
        )
        return written.precomposedStringWithCompatibilityMapping.lowercased().precomposedStringWithCompatibilityMapping
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
