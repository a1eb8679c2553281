// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The content of a PIP as far as the law asks it (Wi 15; Bi 5.3; Awb 3:45; rule PIP-01).
public struct PipInhoud: Hashable, Sendable {
    /// The group on the day of the PIP.
    public var groep: Inburgeraarsgroep
    public var leerroute: Leerroute?
    /// The support and guidance that the person gets, in words.
    public var begeleiding: String?
    public var pvt: Uren?
    /// Hours of MAP; not on the onderwijsroute (MAP-02).
    public var map: Uren?
    /// Hours of the leerroute; asielstatushouders only.
    public var intensiteit: Uren?
    /// Whether the agreement on childcare and VVE is written down (also: "not needed").
    public var hasAfspraakKinderopvang: Bool
    /// How many talks.
    public var voortgangsgesprekken: Int?
    /// Whether the plan says when the talks are.
    public var hasPlanningGesprekken: Bool
    /// Whether decisions under the Participatiewet exist for this person (bijstand).
    public var hasBijstand: Bool
    public var hasParticipatiewetBesluiten: Bool
    /// Whether the duty of ontzorgen holds (ONTZ-01).
    public var hasRechtOpOntzorgen: Bool
    public var hasOntzorgbesluit: Bool
    /// Whether the text on bezwaar is in the decision.
    public var hasRechtsmiddelen: Bool

    public init(
        groep: Inburgeraarsgroep,
        leerroute: Leerroute? = nil,
        begeleiding: String? = nil,
        pvt: Uren? = nil,
        map: Uren? = nil,
        intensiteit: Uren? = nil,
        hasAfspraakKinderopvang: Bool = false,
        voortgangsgesprekken: Int? = nil,
        hasPlanningGesprekken: Bool = false,
        hasBijstand: Bool = false,
        hasParticipatiewetBesluiten: Bool = false,
        hasRechtOpOntzorgen: Bool = false,
        hasOntzorgbesluit: Bool = false,
        hasRechtsmiddelen: Bool = false
    ) {
        self.groep = groep
        self.leerroute = leerroute
        self.begeleiding = begeleiding
        self.pvt = pvt
        self.map = map
        self.intensiteit = intensiteit
        self.hasAfspraakKinderopvang = hasAfspraakKinderopvang
        self.voortgangsgesprekken = voortgangsgesprekken
        self.hasPlanningGesprekken = hasPlanningGesprekken
        self.hasBijstand = hasBijstand
        self.hasParticipatiewetBesluiten = hasParticipatiewetBesluiten
        self.hasRechtOpOntzorgen = hasRechtOpOntzorgen
        self.hasOntzorgbesluit = hasOntzorgbesluit
        self.hasRechtsmiddelen = hasRechtsmiddelen
    }

    /// Everything that is still missing, in the order of the law; empty when the PIP can be signed.
    public var ontbreekt: [PipOnderdeel] {
        PipOnderdeel.allCases.filter { !isGevuld($0) }
    }

    /// The leerroute of a complete PIP, or the refusal to sign that names everything that is missing.
    public var tekenbaar: Uitkomst<Leerroute> {
        let grond = Grond(["PIP-01"], invoer: [Invoer("Groep", .code(groep.rawValue))])
        let missing = ontbreekt
        guard missing.isEmpty, let leerroute else {
            return .geweigerd(
                Weigering(
                    "Het PIP is nog niet compleet: er ontbreekt \(missing.map(\.naam).joined(separator: "; ")).",
                    watNu: "Vul dit aan. Daarna kan het PIP worden ondertekend.",
                    grond: grond
                )
            )
        }
        return .vast(leerroute, grond)
    }

    private func isGevuld(_ onderdeel: PipOnderdeel) -> Bool {
        switch onderdeel {
        case .leerroute: leerroute != nil
        case .begeleiding: begeleiding?.contains { !$0.isWhitespace } ?? false
        case .pvt: isPositief(pvt)
        case .map: leerroute == .onderwijs || isPositief(map)
        case .intensiteit: groep != .asielstatushouder || isPositief(intensiteit)
        case .kinderopvang: hasAfspraakKinderopvang
        case .voortgangsgesprekken: (voortgangsgesprekken ?? 0) > 0 && hasPlanningGesprekken
        case .participatiewet: !hasBijstand || hasParticipatiewetBesluiten
        case .ontzorgen: !hasRechtOpOntzorgen || hasOntzorgbesluit
        case .rechtsmiddelen: hasRechtsmiddelen
        }
    }

    private func isPositief(_ uren: Uren?) -> Bool { (uren?.minuten ?? 0) > 0 }
}
