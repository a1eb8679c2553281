// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What DUO noted about asylum rights when the purpose of the stay changed (law.md 1.4; DUO API, Inburgeringsplicht).
public enum Asielrechten: String, Codelijst {
    case toegekend = "Asielrechten toegekend"
    case behouden = "Behoud asielrechten"
    case gezinBehouden = "Op verzoek behoud rechten van gezins- en overige migrant"
    case gezinToegekend = "Op verzoek rechten van gezins- en overige migrant toegekend"

    public var naam: String { rawValue }

    /// Whether the person is treated as asielstatushouder.
    public var isAsiel: Bool {
        switch self {
        case .toegekend, .behouden: true
        case .gezinBehouden, .gezinToegekend: false
        }
    }
}
