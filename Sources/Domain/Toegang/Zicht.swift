// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which part of a dossier somebody sees: chapters, and within them groups of fields. Whatever shows a dossier is given what is left
/// after this, never the whole.
public struct Zicht: Hashable, Sendable {
    public let hoofdstukken: Set<Hoofdstuk>
    public let velden: Set<Veldgroep>
    /// Whether numbers that are not seen are shown by their last digits, instead of being left out.
    public let isMetStaart: Bool

    public init(_ hoofdstukken: some Sequence<Hoofdstuk>, _ velden: Set<Veldgroep>, isMetStaart: Bool = false) {
        self.hoofdstukken = Set(hoofdstukken)
        self.velden = velden
        self.isMetStaart = isMetStaart
    }

    /// Nothing left out.
    public static let alles = Zicht(Hoofdstuk.allCases, Set(Veldgroep.allCases))

    /// Whether every chapter is seen. Sums over the whole dossier (clocks, signals) are only shown to who sees all of it.
    public var isHeel: Bool { hoofdstukken.count == Hoofdstuk.allCases.count }

    public func toont(_ soort: Feitsoort) -> Bool { hoofdstukken.contains(soort.beschrijving.hoofdstuk) }

    public func toont(_ veld: String, van soort: Feitsoort) -> Bool {
        Veldgroep(veld, van: soort).map(velden.contains) ?? true
    }

    /// What is left of a feit; nil when nothing may be seen of it.
    public func deel(_ feit: Feit) -> Feit? {
        guard toont(feit.soort) else { return nil }
        let hidden = feit.inhoud.waarden.filter { !toont($0.sleutel, van: feit.soort) }
        guard !hidden.isEmpty else { return feit }
        var inhoud = feit.inhoud
        for entry in hidden { inhoud.set(entry.sleutel, rest(entry.waarde, Veldgroep(entry.sleutel, van: feit.soort))) }
        return feit.met(inhoud)
    }

    private func rest(_ waarde: Waarde, _ groep: Veldgroep?) -> Waarde? {
        guard isMetStaart, groep == .nummer, case .tekst(let nummer) = waarde else { return nil }
        return .tekst(nummer.masked)
    }

    /// What is left of a dossier.
    public func deel(_ dossier: Dossier) -> Dossier {
        velden.count == Veldgroep.allCases.count && isHeel
            ? dossier : Dossier(id: dossier.id, versie: dossier.versie, feiten: dossier.feiten.compactMap(deel))
    }

    /// What a role sees of a dossier when it asks for this.
    public init(_ rol: Rol, _ handeling: Handeling) {
        switch rol {
        case .regisseur, .klantmanager, .teamleider:
            let withoutNumbers = Set(Veldgroep.allCases).subtracting([.nummer])
            let velden = handeling.isMetNummer ? Set(Veldgroep.allCases) : withoutNumbers
            self.init(Hoofdstuk.allCases, velden, isMetStaart: true)
        // Hands a whole dossier over to the person; sees none otherwise.
        case .beheerder where handeling.isMetNummer: self = .alles
        case .jobcoach, .jobhunter: self.init([.persoon, .plan, .leren, .meedoen, .werk], [.contact])
        case .taalaanbieder: self.init([.persoon, .leren, .meedoen], [.contact])
        case .begeleider: self.init([.persoon, .start, .begeleiding], [.contact])
        case .vrijwilliger: self.init([.persoon], [.contact])
        case .beheerder, .accounthouder, .controller, .beleid, .wethouder, .verbinder, .rijk, .inburgeraar, .werkgever,
            .auditor:
            self.init([], [])
        }
    }

    /// Whether this role writes feiten of this kind: who guides everything, others where they work.
    public static func schrijft(_ rol: Rol, _ soort: Feitsoort) -> Bool {
        let hoofdstuk = soort.beschrijving.hoofdstuk
        return switch rol {
        case .teamleider: true
        // Who guides whom is decided by who leads the team.
        case .regisseur, .klantmanager: soort != .toewijzing
        case .jobcoach: hoofdstuk == .werk
        case .taalaanbieder: hoofdstuk == .leren || hoofdstuk == .meedoen
        case .begeleider: hoofdstuk == .begeleiding
        default: false
        }
    }
}

extension Handeling {
    /// Acts that need the numbers of the person: handing over, writing them down, and asking for them with a reason.
    var isMetNummer: Bool {
        switch self {
        case .nummerBekijken, .feitVastleggen, .feitVerbeteren, .dossierUitvoeren, .gegevensUitvoeren,
            .inzageVerlenen:
            true
        default: false
        }
    }
}

/// Fields that not everybody sees who sees the chapter they stand in.
public enum Veldgroep: String, CaseIterable, Hashable, Sendable {
    /// BSN and V-number.
    case nummer
    /// Address, telephone, mail.
    case contact
    /// Sex, as registered.
    case geslacht
    /// Says something about health.
    case gezondheid
    /// Free text about the person.
    case tekst

    public var naam: String {
        switch self {
        case .nummer: "BSN en V-nummer"
        case .contact: "adres, telefoon en e-mail"
        case .geslacht: "geslacht"
        case .gezondheid: "wat over gezondheid gaat"
        case .tekst: "vrije tekst"
        }
    }

    /// The group of a field; nil for a field that goes with its chapter.
    public init?(_ veld: String, van soort: Feitsoort) {
        if soort == .personalia, let groep = Self.personalia[veld] {
            self = groep
        } else if soort == .ontheffing || soort == .vrijstelling {
            self = .gezondheid
        } else if case .tekst = soort.beschrijving.veld(veld)?.vorm {
            self = .tekst
        } else {
            return nil
        }
    }

    private static let personalia: [String: Veldgroep] = [
        Personalia.bsn.sleutel: .nummer, Personalia.vnummer.sleutel: .nummer,
        Personalia.telefoon.sleutel: .contact, Personalia.email.sleutel: .contact, Personalia.adres.sleutel: .contact,
        Personalia.postcode.sleutel: .contact, Personalia.woonplaats.sleutel: .contact,
        Personalia.geslacht.sleutel: .geslacht,
    ]
}
