// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why the term should be longer, with the facts that the ground asks for (Bi 4.1; rule EXT-05). A stretch is nil when it
/// is not known yet how long it lasts.
public enum Verlengingsreden: Hashable, Sendable {
    /// Ground a: illness of the person, the partner or a first-degree relative.
    case ziekte(Looptijd?, van: Betrokkene)
    /// Ground b: death of the partner or a first-degree relative.
    case overlijden(Day, van: Betrokkene)
    /// Ground c: childbirth.
    case bevalling(Day)
    /// Ground d: stay in a women's refuge.
    case opvang(Looptijd?)
    /// Ground e: learning to read and write in Latin script.
    case alfabetisering(Looptijd?)
    /// Ground f: no home.
    case dakloos(Looptijd?)
    /// Ground g: no course offered in time; `aanbod` is the day on which the offer came.
    case geenAanbod(dagtekeningPip: Day, aanbod: Day?)
    /// Ground h: fault of the provider of the course.
    case aanbieder(Looptijd?)
    /// Ground i: special individual circumstances; `isErkend` is the judgement of a person, nil when there is none yet.
    case bijzonder(Looptijd?, isErkend: Bool?)
    /// Ground j: several circumstances that follow on each other.
    case combinatie([Looptijd])

    /// Who is ill or has died.
    public enum Betrokkene: String, Codelijst {
        case zelf = "ZELF"
        case partner = "PARTNER"
        case eersteGraad = "EERSTE_GRAAD"
        case ander = "ANDER"

        public var naam: String {
            switch self {
            case .zelf: "De inburgeraar zelf"
            case .partner: "De partner"
            case .eersteGraad: "Ouder of kind"
            case .ander: "Iemand anders"
            }
        }
    }

    /// The ground in DUO's list.
    public var grond: Verlengingsgrond {
        switch self {
        case .ziekte: .ziekte
        case .overlijden: .overlijden
        case .bevalling: .bevalling
        case .opvang: .opvang
        case .alfabetisering: .alfabetisering
        case .dakloos: .dakloos
        case .geenAanbod: .geenAanbod
        case .aanbieder: .aanbieder
        case .bijzonder: .bijzonder
        case .combinatie: .combinatie
        }
    }

    /// The stretch during which the circumstance lasted, when the ground has one.
    var periode: Looptijd? {
        switch self {
        case .ziekte(let periode, _), .opvang(let periode), .alfabetisering(let periode), .dakloos(let periode),
            .aanbieder(let periode), .bijzonder(let periode, _):
            periode
        case .overlijden, .bevalling, .geenAanbod, .combinatie: nil
        }
    }
}

extension Verlengingsgrond {
    /// What DUO usually wants to see as proof; nil when it depends on the case.
    public var bewijs: String? {
        switch self {
        case .ziekte: "Medische machtiging of verklaring"
        case .overlijden: "Overlijdensakte"
        case .bevalling: "Geboorteakte"
        case .opvang: "Verklaring van de vrouwenopvang"
        case .alfabetisering, .aanbieder: "Verklaring van de school"
        case .dakloos: "Uittreksel BRP en verklaring van de gemeente"
        case .geenAanbod: "Verklaring van de gemeente"
        case .opleiding: "Bewijs van inschrijving"
        case .bijzonder, .combinatie, .bijnaKlaar, .buitenland, .ambtshalve: nil
        }
    }
}
