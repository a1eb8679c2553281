// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Who looks, into which gemeente, and for which purpose. Every read and every act goes through one; there is no other
/// way into a dossier.
public struct Inzage: Hashable, Sendable {
    public let medewerker: Medewerker
    public let gemeente: GemeenteCode
    public let doel: Doelbinding
    /// By which door and from where; goes into the journal, decides nothing.
    public let herkomst: Herkomst
    /// What this person has to do with the dossier that is looked at; nil until that was asked.
    public let relatie: Werkrelatie?

    public init(
        medewerker: Medewerker,
        gemeente: GemeenteCode,
        doel: Doelbinding,
        herkomst: Herkomst = Herkomst(.onbekend),
        relatie: Werkrelatie? = nil
    ) {
        self.medewerker = medewerker
        self.gemeente = gemeente
        self.doel = doel
        self.herkomst = herkomst
        self.relatie = relatie
    }

    /// The same person, for another purpose.
    public func met(doel: Doelbinding) -> Inzage {
        Inzage(medewerker: medewerker, gemeente: gemeente, doel: doel, herkomst: herkomst, relatie: relatie)
    }

    /// The same look, with what the person has to do with the dossier.
    public func met(relatie: Werkrelatie) -> Inzage {
        Inzage(medewerker: medewerker, gemeente: gemeente, doel: doel, herkomst: herkomst, relatie: relatie)
    }
}

/// The code of a gemeente as CBS writes it: `GM0988`.
public struct GemeenteCode: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let code: String

    /// Reads `GM` and four digits; nil for anything else.
    public init?(_ code: some StringProtocol) {
        guard code.utf8.count == 6, code.hasPrefix("GM"), code.utf8.dropFirst(2).allSatisfy({ (48...57).contains($0) })
        else { return nil }
        self.code = String(code)
    }

    public var description: String { code }

    public static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}

/// Why somebody looks or acts; written in the journal with each view.
public enum Doelbinding: String, Codelijst {
    case begeleiding = "BEGELEIDING"
    case sturing = "STURING"
    case beheer = "BEHEER"
    case inlezen = "INLEZEN"
    case uitvoer = "UITVOER"
    case toezicht = "TOEZICHT"
    case rechten = "RECHTEN"

    public var naam: String {
        switch self {
        case .begeleiding: "begeleiding van de persoon"
        case .sturing: "verdelen en sturen van het werk"
        case .beheer: "beheer"
        case .inlezen: "inlezen van gegevens"
        case .uitvoer: "uitvoer van gegevens"
        case .toezicht: "toezicht en controle"
        case .rechten: "rechten van de betrokkene"
        }
    }
}
