// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a dossier is destroyed. Chosen from a list: what stays for good holds no words about a person.
public enum Vernietiggrond: String, Codelijst {
    case bewaartermijn = "BEWAARTERMIJN"
    case overlijden = "OVERLIJDEN"
    case onrechtmatig = "ONRECHTMATIG"

    public var naam: String {
        switch self {
        case .bewaartermijn: "de bewaartermijn is voorbij"
        case .overlijden: "de persoon is overleden"
        case .onrechtmatig: "de gegevens hadden hier niet mogen staan"
        }
    }

    public var artikel: String {
        switch self {
        case .bewaartermijn, .overlijden: "Besluit inburgering 2021, art. 9.9"
        case .onrechtmatig: "AVG, art. 17(1)(d)"
        }
    }
}

/// Somebody holds that a dossier has to go. Another person decides.
public struct Vernietigvoorstel: Hashable, Sendable {
    public let dossier: DossierID
    public let grond: Vernietiggrond
    /// The begin of the term as a person found it; nil where the rule gave it.
    public let oordeel: Day?
    public let door: Medewerkernaam
    public let tijd: Tijdstip

    public init(dossier: DossierID, grond: Vernietiggrond, oordeel: Day?, door: Medewerkernaam, tijd: Tijdstip) {
        self.dossier = dossier
        self.grond = grond
        self.oordeel = oordeel
        self.door = door
        self.tijd = tijd
    }
}

/// An employee as a row keeps one: the account, and the name as it was then.
public struct Medewerkernaam: Hashable, Sendable {
    public let id: MedewerkerID
    public let naam: String

    public init(id: MedewerkerID, naam: String) {
        self.id = id
        self.naam = naam
    }

    public init(_ medewerker: Medewerker) {
        self.init(id: medewerker.id, naam: medewerker.naam)
    }
}

/// The certificate of a destruction: what is left of a dossier, for good. Nothing in it is about a person.
public struct Vernietigverklaring: Hashable, Sendable {
    /// Counts up from 1 in a gemeente.
    public let nummer: Int
    /// The number of the dossier, as the journal knows it.
    public let dossier: DossierID
    public let grond: Vernietiggrond
    /// The term as it was on that day; nil where the ground is another one.
    public let termijn: Bewaartermijn.Termijn?
    public let isOordeel: Bool
    /// How many rows of each kind went: kinds of feit, and what was derived.
    public let aantallen: [(soort: String, aantal: Int)]
    public let voorgesteld: Medewerkernaam
    public let voorgesteldOp: Tijdstip
    public let bevestigd: Medewerkernaam
    public let bevestigdOp: Tijdstip

    public init(
        nummer: Int,
        dossier: DossierID,
        grond: Vernietiggrond,
        termijn: Bewaartermijn.Termijn?,
        isOordeel: Bool,
        aantallen: [(soort: String, aantal: Int)],
        voorgesteld: Medewerkernaam,
        voorgesteldOp: Tijdstip,
        bevestigd: Medewerkernaam,
        bevestigdOp: Tijdstip
    ) {
        self.nummer = nummer
        self.dossier = dossier
        self.grond = grond
        self.termijn = termijn
        self.isOordeel = isOordeel
        self.aantallen = aantallen
        self.voorgesteld = voorgesteld
        self.voorgesteldOp = voorgesteldOp
        self.bevestigd = bevestigd
        self.bevestigdOp = bevestigdOp
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.nummer == right.nummer && left.dossier == right.dossier
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(nummer)
        hasher.combine(dossier)
    }
}
