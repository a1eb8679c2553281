// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// Where somebody goes after signing in: only an own path, so that a link to the sign-in page cannot lead elsewhere.
enum Aanmeldbestemming {
    /// The path itself; nil for anything else.
    static func veilig(_ wanted: String?) -> String? {
        guard let wanted, wanted.hasPrefix("/"), !wanted.hasPrefix("//"), !wanted.contains("\\"),
            !wanted.hasPrefix(Paths.aanmelden), wanted.utf8.allSatisfy({ $0 > 0x20 })
        else { return nil }
        return wanted
    }

    /// The path that was asked for, or where somebody with this role begins.
    static func na(_ wanted: String?, _ aanmelding: Aanmelding) -> String {
        veilig(wanted) ?? Paths.start(aanmelding.medewerker.rol)
    }
}
