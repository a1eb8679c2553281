// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the gemeente sends DUO about a PIP (PIP-07; DUO API, PIP API), and what DUO needs to know to judge it.
public struct PipMelding: Hashable, Sendable {
    public var dagtekening: Day
    public var leerroute: Leerroute
    /// A2 or B1; nil lets DUO's default (B1) hold, except on the Z-route.
    public var niveau: Niveau?
    /// Estimated hours of the B1-route, 1–9999; asielstatushouders on the B1-route only.
    public var geschatteIntensiteit: Int?
    public var magOpleidingAfmaken: Bool?
    public var alfabetisering: Alfabetisering?

    public init(
        dagtekening: Day,
        leerroute: Leerroute,
        niveau: Niveau? = nil,
        geschatteIntensiteit: Int? = nil,
        magOpleidingAfmaken: Bool? = nil,
        alfabetisering: Alfabetisering? = nil
    ) {
        self.dagtekening = dagtekening
        self.leerroute = leerroute
        self.niveau = niveau
        self.geschatteIntensiteit = geschatteIntensiteit
        self.magOpleidingAfmaken = magOpleidingAfmaken
        self.alfabetisering = alfabetisering
    }

    /// A PIP that DUO knows already.
    public struct Eerder: Hashable, Sendable {
        public let dagtekening: Day
        public let leerroute: Leerroute

        public init(_ dagtekening: Day, _ leerroute: Leerroute) {
            self.dagtekening = dagtekening
            self.leerroute = leerroute
        }
    }

    /// The facts about the person against which DUO tests the message.
    public struct Dossier: Hashable, Sendable {
        public var groep: Inburgeraarsgroep
        /// First day of the duty, as DUO has it.
        public var plichtBegin: Day?
        /// First day in the gemeente that sends.
        public var vestiging: Day?
        /// Every earlier PIP, in any order.
        public var eerdere: [Eerder]

        public init(groep: Inburgeraarsgroep, plichtBegin: Day?, vestiging: Day? = nil, eerdere: [Eerder] = []) {
            self.groep = groep
            self.plichtBegin = plichtBegin
            self.vestiging = vestiging
            self.eerdere = eerdere
        }
    }
}
