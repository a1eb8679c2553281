// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The grounds on which DUO extends the term (EXT-05 to EXT-07).
public enum Verlengingsgrond: String, Codelijst {
    case ziekte = "A"
    case overlijden = "B"
    case bevalling = "C"
    case opvang = "D"
    case alfabetisering = "E"
    case dakloos = "F"
    case geenAanbod = "G"
    case aanbieder = "H"
    case bijzonder = "I"
    case combinatie = "J"
    case bijnaKlaar = "BIJNA_KLAAR"
    case opleiding = "OPLEIDING"
    case buitenland = "BUITENLAND"
    case ambtshalve = "AMBTSHALVE"

    public var naam: String {
        switch self {
        case .ziekte: "Ziekte"
        case .overlijden: "Overlijden van partner of familie in de eerste graad"
        case .bevalling: "Bevalling"
        case .opvang: "Verblijf in de vrouwenopvang"
        case .alfabetisering: "Alfabetisering"
        case .dakloos: "Dakloosheid"
        case .geenAanbod: "Geen aanbod van de gemeente"
        case .aanbieder: "Fout van de aanbieder van de cursus"
        case .bijzonder: "Bijzondere individuele omstandigheden"
        case .combinatie: "Combinatie van gronden"
        case .bijnaKlaar: "Bijna klaar"
        case .opleiding: "Niet-vrijstellende opleiding"
        case .buitenland: "Onderbreking van de plicht"
        case .ambtshalve: "Ambtshalve door DUO"
        }
    }
}
