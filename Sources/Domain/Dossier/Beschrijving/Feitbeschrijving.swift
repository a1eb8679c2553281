// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Everything that the product knows about a kind of feit, in one value. Form, validation, JSON, CSV columns, timeline
/// sentence and dictionary are made from it.
public struct Feitbeschrijving: Sendable {
    public let soort: Feitsoort
    /// A few words: `PIP vastgesteld`.
    public let naam: String
    /// The definition, for the dictionary and above the form.
    public let uitleg: String
    public let hoofdstuk: Hoofdstuk
    public let artikelen: [Wetsartikel]
    /// What the date means: `Dagtekening`.
    public let datumLabel: String
    /// Whether the date may lie after today (an appointment, an end date that was announced).
    public let magInToekomst: Bool
    /// Whether a second one replaces the first: personalia, regime, group.
    public let geldtTotVolgende: Bool
    public let velden: [Veldbeschrijving]
    /// The sentence on the timeline, without the date.
    public let zin: @Sendable (Feit) -> String
    /// Fields that contradict each other or the date.
    public let controle: @Sendable (Inhoud, Day) -> [Veldfout]
    /// What the law refuses, given the rest of the dossier.
    public let toets: @Sendable (Feit, Beeld) throws(Weigering) -> Void

    public init(
        _ soort: Feitsoort,
        naam: String,
        uitleg: String,
        hoofdstuk: Hoofdstuk,
        artikelen: [Wetsartikel] = [],
        datumLabel: String = "Datum",
        magInToekomst: Bool = false,
        geldtTotVolgende: Bool = false,
        velden: [Veldbeschrijving] = [],
        zin: @escaping @Sendable (Feit) -> String,
        controle: @escaping @Sendable (Inhoud, Day) -> [Veldfout] = { _, _ in [] },
        toets: @escaping @Sendable (Feit, Beeld) throws(Weigering) -> Void = { (_, _) throws(Weigering) in }
    ) {
        self.soort = soort
        self.naam = naam
        self.uitleg = uitleg
        self.hoofdstuk = hoofdstuk
        self.artikelen = artikelen
        self.datumLabel = datumLabel
        self.magInToekomst = magInToekomst
        self.geldtTotVolgende = geldtTotVolgende
        self.velden = velden
        self.zin = zin
        self.controle = controle
        self.toets = toets
    }

    /// The headings of the form in the order of their first field; nil, the part on top, comes first.
    public var koppen: [String?] {
        var koppen: [String?] = [nil]
        for veld in velden where !koppen.contains(veld.kop) { koppen.append(veld.kop) }
        return koppen
    }

    /// The field with this key.
    public func veld(_ sleutel: String) -> Veldbeschrijving? {
        velden.first { $0.sleutel == sleutel }
    }
}

/// The chapters of a dossier, in the order of a trajectory.
public enum Hoofdstuk: String, CaseIterable, Hashable, Sendable {
    case persoon = "Persoon"
    case start = "Koppeling en vestiging"
    case plicht = "Plicht en groep"
    case intake = "Brede intake"
    case plan = "Plan (PIP)"
    case leren = "Leerroute en examens"
    case meedoen = "PVT, MAP en Z-route"
    case termijn = "Termijn en verlenging"
    case begeleiding = "Begeleiding en ontzorgen"
    case werk = "Werk"
    case handhaving = "Handhaving"
    case einde = "Verhuizing en einde"
    case overig = "Overig"
}

/// What is wrong with one field, for the person who fills it in.
public struct Veldfout: Error, Hashable, Sendable {
    /// The key of the field; `datum` for the date of the feit.
    public let sleutel: String
    /// What and what now, in plain Dutch.
    public let zin: String
    public let kind: Kind

    public init(_ sleutel: String, _ zin: String, kind: Kind = .tegenstrijdig) {
        self.sleutel = sleutel
        self.zin = zin
        self.kind = kind
    }

    /// The sort of error: counted per field, never with its value.
    public enum Kind: String, Hashable, Sendable {
        case ontbreekt
        case ongeldig
        case teLang
        case buitenBereik
        case tegenstrijdig
        case onbekendVeld
    }
}
