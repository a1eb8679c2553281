// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The parts of the exam (EXAM-01): four language parts and knowledge of Dutch society.
public enum Examenonderdeel: String, Codelijst {
    case lezen = "LE"
    case luisteren = "LU"
    case schrijven = "SC"
    case spreken = "SP"
    case knm = "KNM"

    public var naam: String {
        switch self {
        case .lezen: "Lezen"
        case .luisteren: "Luisteren"
        case .schrijven: "Schrijven"
        case .spreken: "Spreken"
        case .knm: "Kennis van de Nederlandse Maatschappij"
        }
    }
}
