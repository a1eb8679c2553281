// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a brede intake must cover (Wi 14; Bi 5.2; INT-01).
public enum IntakeOnderwerp: String, Codelijst {
    case leerbaarheidstoets = "LEERBAARHEIDSTOETS"
    case opleidingEnWerk = "OPLEIDING_WERK"
    case omstandigheden = "OMSTANDIGHEDEN"
    case gezondheid = "GEZONDHEID"
    case kinderopvang = "KINDEROPVANG"
    case taalniveau = "TAALNIVEAU"
    case werkmogelijkheden = "WERKMOGELIJKHEDEN"
    case zelfredzaamheid = "ZELFREDZAAMHEID"

    public var naam: String {
        switch self {
        case .leerbaarheidstoets: "Leerbaarheidstoets"
        case .opleidingEnWerk: "Opleiding en werkervaring"
        case .omstandigheden: "Persoonlijke omstandigheden"
        case .gezondheid: "Gezondheid"
        case .kinderopvang: "Kinderopvang en voorschoolse educatie"
        case .taalniveau: "Taalniveau"
        case .werkmogelijkheden: "Mogelijkheden voor werk"
        case .zelfredzaamheid: "Zelfredzaamheid"
        }
    }
}
