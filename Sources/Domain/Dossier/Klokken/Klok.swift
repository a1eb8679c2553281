// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A clock of a dossier: something that has to happen before a day, or that somebody else has to answer.
///
/// It depends on the feiten only, never on today. `plek(op:)` says where it stands on a given day.
public struct Klok: Hashable, Sendable {
    public let soort: Kloksoort
    /// The last day on which it is in time; nil when it cannot be computed yet.
    public let uiterlijk: Day?
    /// The first day on which it stands on the worklist.
    public let vanaf: Day
    /// Whom we wait for; nil when we have to act ourselves.
    public let wachtOp: String?
    /// The kind of feit that answers it; nil when the kind of clock already says so.
    public let eigenHandeling: Feitsoort?
    /// What is asked, beyond the name of the kind: `Gilde Opleidingen`, `14.00 uur, AZC`.
    public let toelichting: String?
    /// The day that DUO itself gave, shown beside ours.
    public let duo: Day?
    /// The feit that it is about, when there is one.
    public let betreft: FeitID?
    /// Rules, facts and steps behind the date.
    public let grond: Grond

    public init(
        _ soort: Kloksoort,
        uiterlijk: Day?,
        vanaf: Day,
        wachtOp: String? = nil,
        toelichting: String? = nil,
        handeling: Feitsoort? = nil,
        duo: Day? = nil,
        betreft: FeitID? = nil,
        grond: Grond
    ) {
        self.soort = soort
        self.uiterlijk = uiterlijk
        self.vanaf = vanaf
        self.wachtOp = wachtOp
        self.toelichting = toelichting
        eigenHandeling = handeling
        self.duo = duo
        self.betreft = betreft
        self.grond = grond
    }

    /// The kind of feit that answers it; nil when nothing does.
    public var handeling: Feitsoort? { eigenHandeling ?? soort.handeling }

    /// Where it stands on `peildatum`.
    public func plek(op peildatum: Day) -> Plek {
        Plek(uiterlijk: uiterlijk, vanaf: vanaf, wacht: wachtOp != nil, op: peildatum)
    }
}

/// Where a clock stands on a day: the groups of the worklist.
public enum Plek: Hashable, Sendable {
    case teLaat(dagen: Int)
    case vandaag
    /// Within seven days.
    case dezeWeek(dagen: Int)
    case later(dagen: Int)
    /// Somebody else has to answer, and is still in time.
    case wachtOpAnderen(dagen: Int?)
    /// Not on the worklist yet.
    case nogNiet

    public init(uiterlijk: Day?, vanaf: Day, wacht: Bool, op peildatum: Day) {
        guard let uiterlijk else {
            self = .wachtOpAnderen(dagen: nil)
            return
        }
        let days = peildatum.days(to: uiterlijk)
        switch days {
        case ..<0: self = .teLaat(dagen: -days)
        case _ where wacht: self = .wachtOpAnderen(dagen: days)
        case _ where vanaf > peildatum: self = .nogNiet
        case 0: self = .vandaag
        case 1...7: self = .dezeWeek(dagen: days)
        default: self = .later(dagen: days)
        }
    }
}
