// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Language levels of the Common European Framework that the exams use.
public enum Niveau: String, Codelijst {
    case a2 = "A2"
    case b1 = "B1"
    case b2 = "B2"

    public var naam: String {
        switch self {
        case .a2: "A2"
        case .b1: "B1"
        case .b2: "B2"
        }
    }
}
