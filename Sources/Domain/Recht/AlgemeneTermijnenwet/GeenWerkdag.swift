// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a day is no working day for the Algemene termijnenwet.
public enum GeenWerkdag: Hashable, Sendable {
    case zaterdag
    case zondag
    /// A generally recognised holiday, by its name.
    case feestdag(String)

    /// `een zaterdag`, `een feestdag (Tweede paasdag)`.
    public var woorden: String {
        switch self {
        case .zaterdag: "een zaterdag"
        case .zondag: "een zondag"
        case .feestdag(let naam): "een feestdag (\(naam))"
        }
    }
}
