// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A place in the law or in policy that a rule rests on, as it is cited to people: `Besluit inburgering 2021, art. 5.3`.
public struct Wetsartikel: Hashable, Sendable {
    /// The act, decree, ruling or agreement.
    public let regeling: Regeling
    /// Article and paragraph as the regulation numbers them, such as `17(2)`; nil when the whole regulation is meant.
    public let artikel: String?

    public init(_ regeling: Regeling, _ artikel: String? = nil) {
        self.regeling = regeling
        self.artikel = artikel
    }

    /// `Wet inburgering 2021, art. 11`.
    public var citaat: String {
        guard let artikel else { return regeling.naam }
        return "\(regeling.naam), art. \(artikel)"
    }

    /// `Wi 11`.
    public var kort: String {
        guard let artikel else { return regeling.rawValue }
        return "\(regeling.rawValue) \(artikel)"
    }
}

/// The regulations that the rules cite; the raw value is the short name used in citations.
public enum Regeling: String, CaseIterable, Sendable {
    case wi = "Wi"
    case bi = "Bi"
    case ri = "Ri"
    case wi2013 = "Wi2013"
    case pw = "Pw"
    case hvw = "Hvw"
    case awb = "Awb"
    case atw = "ATW"
    case avg = "AVG"
    case vw = "Vw"
    case wav = "Wav"
    case sowis = "SOWIS"
    case bw = "BW"
    case euHof = "HvJ EU"
    case fvw = "Fvw"
    case aow = "AOW"
    case duoApi = "DUO API"
    case duo = "DUO"
    case coa = "COA"
    case beleid = "Beleid"
    case eigen = "Eigen regel"

    /// The name in full.
    public var naam: String {
        switch self {
        case .wi: "Wet inburgering 2021"
        case .bi: "Besluit inburgering 2021"
        case .ri: "Regeling inburgering 2021"
        case .wi2013: "Wet inburgering (2013)"
        case .pw: "Participatiewet"
        case .hvw: "Huisvestingswet 2014"
        case .awb: "Algemene wet bestuursrecht"
        case .atw: "Algemene termijnenwet"
        case .avg: "Algemene verordening gegevensbescherming"
        case .vw: "Vreemdelingenwet 2000"
        case .wav: "Wet arbeid vreemdelingen en uitvoeringsregels"
        case .sowis: "Subsidieregeling ondersteuning werkgevers inzet statushouders"
        case .bw: "Burgerlijk Wetboek boek 7"
        case .euHof: "Hof van Justitie EU, C-158/23"
        case .fvw: "Financiële-verhoudingswet"
        case .aow: "Algemene Ouderdomswet"
        case .duoApi: "DUO, koppeling voor gemeenten"
        case .duo: "DUO"
        case .coa: "Werkafspraak COA"
        case .beleid: "Beleid van de gemeente"
        case .eigen: "Eigen regel van Meedoen"
        }
    }

    /// Where the text can be read (wetten.overheid.nl), when the regulation has a number there.
    public var adres: String? {
        let nummer: String? =
            switch self {
            case .wi: "BWBR0044770"
            case .bi: "BWBR0045555"
            case .ri: "BWBR0045574"
            case .pw: "BWBR0015703"
            case .hvw: "BWBR0035303"
            case .awb: "BWBR0005537"
            case .atw: "BWBR0002448"
            default: nil
            }
        return nummer.map { "https://wetten.overheid.nl/\($0)" }
    }
}
