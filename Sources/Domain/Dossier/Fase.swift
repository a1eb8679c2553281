// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The phases of a trajectory, in order: AZC, intake, plan, learning, work, finished.
public enum Fase: String, CaseIterable, Codelijst {
    case azc = "AZC"
    case intake = "INTAKE"
    case plan = "PLAN"
    case leren = "LEREN"
    case werk = "WERK"
    case afgerond = "AFGEROND"

    public var naam: String {
        switch self {
        case .azc: "AZC"
        case .intake: "Intake"
        case .plan: "Plan"
        case .leren: "Leren"
        case .werk: "Werk"
        case .afgerond: "Afgerond"
        }
    }
}

/// A phase with the feit that proves it; nil when it has not been reached.
public struct Fasestand: Hashable, Sendable {
    public let fase: Fase
    /// The feit that closed the phase.
    public let bewijs: Feit?
    public let isHuidig: Bool
}

extension Beeld {
    /// The phase in which the person is now.
    public var fase: Fase {
        if laatste(.afronding) != nil || isVoldaan || isAfgesloten { return .afgerond }
        if isAanHetWerk { return .werk }
        if laatste(.pip) != nil || laatste(.lesstart) != nil || laatste(.cursusuren) != nil { return .leren }
        // The act of 2013 knows no PIP: there the learning begins with the duty.
        if wet == .wi2013, laatste(.kennisgeving) != nil || laatste(.duoTermijn) != nil { return .leren }
        if isIntakeCompleet { return .plan }
        if laatste(.vestiging) != nil || laatste(.intakegesprek) != nil || laatste(.koppeling) == nil { return .intake }
        return .azc
    }

    /// All phases with their proof.
    public var fasen: [Fasestand] {
        let now = fase
        return Fase.allCases.map { Fasestand(fase: $0, bewijs: bewijs($0), isHuidig: $0 == now) }
    }

    /// Whether the person has paid work that did not end.
    public var isAanHetWerk: Bool {
        var working = false
        for feit in geldend {
            switch feit.soort {
            case .werk: if feit[Werk.soort]?.isBetaald == true { working = true }
            case .eindeWerk: working = false
            default: continue
            }
        }
        return working
    }

    private var isVoldaan: Bool { laatste(.eindePlicht)?[PlichtEinde.reden] == .voldaan }

    private func bewijs(_ fase: Fase) -> Feit? {
        switch fase {
        case .azc: laatste(.vestiging) ?? geldend.last { $0.soort == .huisvesting && $0[Huisvesting.stand] == .woning }
        case .intake: geldend.last { $0.soort == .intakegesprek && $0[Intakegesprek.compleet] == true }
        case .plan: eerste(.pip)
        case .leren: laatste(.afronding)
        case .werk: geldend.first { $0.soort == .werk && $0[Werk.soort]?.isBetaald == true }
        case .afgerond: laatste(.afronding) ?? laatste(.eindePlicht)
        }
    }
}

extension Werksoort {
    /// Paid work; only this counts as *working* (Q-29).
    public var isBetaald: Bool {
        switch self {
        case .baan, .startbaan, .ondernemer, .leerbaan: true
        case .proefplaatsing, .werkervaring, .participatieplaats, .praktijkleren, .vrijwilliger: false
        }
    }
}
