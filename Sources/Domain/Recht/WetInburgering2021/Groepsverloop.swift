// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The group of a person as a dated history: each norm is tested against the group on the day that counts (Wi 13, 19).
public struct Groepsverloop: Hashable, Sendable {
    /// From `vanaf` on the person is in `groep`.
    public struct Stand: Hashable, Sendable {
        public let vanaf: Day
        public let groep: DuoGroep
        public let asielrechten: Asielrechten?

        public init(vanaf: Day, groep: DuoGroep, asielrechten: Asielrechten? = nil) {
            self.vanaf = vanaf
            self.groep = groep
            self.asielrechten = asielrechten
        }

        /// The group of the law: asylum rights that DUO noted go before the finer group.
        public var wettelijk: Inburgeraarsgroep {
            guard let asielrechten else { return groep.groep }
            if asielrechten.isAsiel { return .asielstatushouder }
            return groep.groep == .asielstatushouder ? .gezinsmigrant : groep.groep
        }
    }

    /// The stands, oldest first.
    public let standen: [Stand]

    public init(_ standen: [Stand]) {
        self.standen = standen.sorted { $0.vanaf < $1.vanaf }
    }

    /// The group on `dag`; nil before the first stand.
    public func groep(op dag: Day) -> Inburgeraarsgroep? {
        standen.last { $0.vanaf <= dag }?.wettelijk
    }
}

extension DuoGroep {
    /// The group of the law. Family of somebody with an asylum permit is an asielstatushouder too (Wi 13(1)(b)).
    public var groep: Inburgeraarsgroep {
        switch self {
        case .asielstatushouder, .gezinsherenigerAsiel, .gezinsvormerAsiel: .asielstatushouder
        case .gezinshereniger, .gezinsvormer: .gezinsmigrant
        case .geestelijkBedienaar, .overig: .overigeMigrant
        }
    }
}
