// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Een geplande ontmoeting. Komt op de dag zelf op de werklijst.
public enum Afspraak: Feittype {
    public static let soort = Veld<Afspraaksoort>("afspraaksoort", "Soort", verplicht: true)
    public static let tijd = Veld<String>("tijd", "Tijd", hulp: "Bijvoorbeeld 14.00.", vorm: .regel(max: 20))
    public static let plaats = Veld<String>("plaats", "Plaats")
    public static let tolk = Veld<Taal>("tolk", "Tolk")

    public static let beschrijving = Feitbeschrijving(
        .afspraak,
        naam: "Afspraak",
        uitleg: "Een geplande ontmoeting. Komt op de dag zelf op de werklijst.",
        hoofdstuk: .intake,
        datumLabel: "Op",
        magInToekomst: true,
        velden: [soort.beschrijving, tijd.beschrijving, plaats.beschrijving, tolk.beschrijving],
        zin: { feit in
            "Afspraak: \(feit[soort]?.naam ?? "")" + (feit[tijd].map { " om \($0)" } ?? "")
                + (feit[plaats].map { ", \($0)" } ?? "") + (feit[tolk].map { ", tolk \($0.naam)" } ?? "")
        }
    )
}

/// What an appointment is for.
public enum Afspraaksoort: String, Codelijst, Veldtype {
    case intake = "INTAKE"
    case toets = "TOETS"
    case voortgang = "VOORTGANG"
    case pip = "PIP"
    case pvt = "PVT"
    case map = "MAP"
    case zEind = "Z"
    case verlenging = "VERLENGING"
    case hoor = "HOOR"
    case overig = "OVERIG"

    public var naam: String {
        switch self {
        case .intake: "brede intake"
        case .toets: "leerbaarheidstoets"
        case .voortgang: "voortgangsgesprek"
        case .pip: "bespreken van het PIP"
        case .pvt: "PVT"
        case .map: "eindgesprek MAP"
        case .zEind: "eindgesprek Z-route"
        case .verlenging: "bespreken van verlenging"
        case .hoor: "hoorgesprek"
        case .overig: "gesprek"
        }
    }
}
