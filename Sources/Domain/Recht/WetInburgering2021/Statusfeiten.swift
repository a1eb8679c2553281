// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What must be known to say which of the five kinds of *statushouder* somebody is (law.md 1.4; Wi 13, Pw 56a, Hvw 28).
public struct Statusfeiten: Hashable, Sendable {
    /// The right to stay on the day that counts.
    public var verblijfsrecht: Verblijfsrecht
    /// DUO's note after a change of purpose.
    public var asielrechten: Asielrechten?
    /// First day of the first asylum permit ever (own or by nareis), also when it has ended since.
    public var eersteAsielvergunning: Day?
    /// Whether the person has or had the duty under either law.
    public var isOfWasPlichtig: Bool
    /// Whether the person is linked to this gemeente (or came as family of somebody who is).
    public var isGekoppeld: Bool
    /// Whether the family already has a home of its own in which the person moves in.
    public var hasEigenWoning: Bool

    public init(
        verblijfsrecht: Verblijfsrecht,
        asielrechten: Asielrechten? = nil,
        eersteAsielvergunning: Day? = nil,
        isOfWasPlichtig: Bool = false,
        isGekoppeld: Bool = false,
        hasEigenWoning: Bool = false
    ) {
        self.verblijfsrecht = verblijfsrecht
        self.asielrechten = asielrechten
        self.eersteAsielvergunning = eersteAsielvergunning
        self.isOfWasPlichtig = isOfWasPlichtig
        self.isGekoppeld = isGekoppeld
        self.hasEigenWoning = hasEigenWoning
    }

    /// Wi 13(1): asylum permit for a fixed time, or a regular permit as family of somebody with asylum. DUO's note on asylum
    /// rights goes before the permit.
    public var isAsielstatushouderWi: Bool {
        if let asielrechten { return asielrechten.isAsiel }
        switch verblijfsrecht {
        case .asiel28Vw, .regulierGezinAsiel: return true
        default: return false
        }
    }

    /// The asylum permit of art. 28 Vw and nothing else (Pw 56a).
    public var isAsielvergunning28Vw: Bool { verblijfsrecht == .asiel28Vw }

    /// The employer subsidy: asylum permit for a fixed time, since the round of 2025 also for an unlimited time, and
    /// (formerly) inburgeringsplichtig under either law.
    public func isSowisDoelgroep(op dag: Day, parameters: Parametertabel = .wet) -> Bool {
        guard isOfWasPlichtig else { return false }
        switch verblijfsrecht {
        case .asiel28Vw: return true
        case .asielOnbepaald: return parameters.parameter("sowis_asiel_onbepaald", op: dag)?.isJa ?? false
        default: return false
        }
    }

    /// The housing target: permit holders linked to the gemeente, and family of theirs without a home of its own (Hvw 28).
    public var teltVoorTaakstelling: Bool {
        guard isGekoppeld else { return false }
        switch verblijfsrecht {
        case .asiel28Vw, .asielOnbepaald: return true
        case .regulierGezinAsiel: return !hasEigenWoning
        default: return false
        }
    }

    /// CBS and Divosa: an asylum permit since 2014, nareis included, also after naturalisation.
    public func isCbsStatushouder(op dag: Day, parameters: Parametertabel = .wet) -> Bool {
        guard let eersteAsielvergunning, eersteAsielvergunning <= dag,
            let vanaf = parameters.parameter("cbs_cohort_vanaf", op: dag)
        else { return false }
        return eersteAsielvergunning.year >= vanaf.getal
    }
}
