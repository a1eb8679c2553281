// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// One line of the journal, as far as judging needs it. Holds no name.
public struct Kijkfeit: Hashable, Sendable {
    public enum Soort: Hashable, Sendable {
        case bekeken, nummer, redenGevraagd, geweigerd, nietGevonden, reden, nood, gezocht, uitgevoerd, anders
    }

    public let tijd: Tijdstip
    public let medewerker: MedewerkerID
    public let dossier: DossierID?
    public let soort: Soort
    public let relatie: Werkrelatie?
    /// How many persons were in a list or a file.
    public let aantal: Int

    public init(
        _ soort: Soort,
        door medewerker: MedewerkerID,
        in dossier: DossierID?,
        op tijd: Tijdstip,
        relatie: Werkrelatie? = nil,
        aantal: Int = 0
    ) {
        self.soort = soort
        self.medewerker = medewerker
        self.dossier = dossier
        self.tijd = tijd
        self.relatie = relatie
        self.aantal = aantal
    }

    /// Whether who looked works with this person: own caseload, own household, or involved by name.
    var isEigenWerk: Bool {
        switch relatie {
        case .eigen, .huishouden, .betrokken: true
        default: false
        }
    }
}

/// What is known beside the journal; compared by who gathers the facts, so that no name or address comes here.
public struct Beoordelingskennis: Sendable {
    /// One employee and one dossier.
    public struct Paar: Hashable, Sendable {
        public let medewerker: MedewerkerID
        public let dossier: DossierID

        public init(_ medewerker: MedewerkerID, _ dossier: DossierID) {
            self.medewerker = medewerker
            self.dossier = dossier
        }
    }

    /// Dossiers of persons whom many people know.
    public var bekend: Set<DossierID> = []
    /// Employee and person have the same surname.
    public var naamgenoten: Set<Paar> = []
    /// Employee and person live at the same address.
    public var adresgenoten: Set<Paar> = []
    public var werktijd = Werktijd()

    public init() {}
}
