// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Whether the hours and the eindgesprek of the Z-route are done (Wi 9; Bi 3.14; Z-01 to Z-05).
public enum ZrouteNorm {
    /// What is done and what is missing.
    public struct Stand: Hashable, Sendable {
        public let cursusTekort: Uren
        public let participatieTekort: Uren
        public let hasEindgesprek: Bool

        public init(cursusTekort: Uren, participatieTekort: Uren, hasEindgesprek: Bool) {
            self.cursusTekort = cursusTekort
            self.participatieTekort = participatieTekort
            self.hasEindgesprek = hasEindgesprek
        }

        /// Whether hours and eindgesprek are done. PVT and MAP are asked for besides, see `Leerroutevoortgang`.
        public var isVoldaan: Bool {
            cursusTekort.minuten == 0 && participatieTekort.minuten == 0 && hasEindgesprek
        }

        /// What is missing, in the order of the law.
        public var open: [Leerrouteonderdeel] {
            var parts: [Leerrouteonderdeel] = []
            if cursusTekort.minuten > 0 { parts.append(.cursusuren(cursusTekort)) }
            if participatieTekort.minuten > 0 { parts.append(.participatieuren(participatieTekort)) }
            if !hasEindgesprek { parts.append(.eindgesprek) }
            return parts
        }
    }

    /// The stand for these hours: lessons 800 for everybody, participation 800 for asielstatushouders only (Z-03). Too many
    /// hours of the one do not make up for too few of the other.
    ///
    /// Example: asielstatushouder with 780 + 850 hours: 20 hours of lessons are missing (case W29).
    public static func stand(
        _ uren: ZrouteUren,
        groep: Inburgeraarsgroep,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Stand> {
        guard let cursus = parameters.parameter("z_cursusuren", op: dag),
            let participatie = parameters.parameter("z_participatie_uren_asiel", op: dag)
        else { return .vraagtOordeel(parameters.ontbreekt("z_cursusuren", op: dag, regel: "Z-01")) }
        let isAsiel = groep == .asielstatushouder
        var grond = Grond(
            [isAsiel ? "Z-01" : "Z-03", "Z-02"],
            invoer: [
                Invoer("Lesuren", .minuten(uren.somCursus.minuten)),
                Invoer("Participatie-uren", .minuten(uren.somParticipatie.minuten)),
            ],
            parameters: isAsiel ? [cursus, participatie] : [cursus]
        )
        var normCursus = cursus.getal * 60
        var normParticipatie = isAsiel ? participatie.getal * 60 : 0
        if case .verlaagd(let lessen, let meedoen) = uren.norm {
            grond.regels.append("Z-05")
            guard let lessen, let meedoen = isAsiel ? meedoen : Uren(0) else {
                let vraag =
                    "Hoeveel uren gelden voor deze persoon? De regeling geeft een lagere norm bij deze beperking."
                return .vraagtOordeel(Oordeelsvraag(vraag, grond: grond))
            }
            normCursus = min(normCursus, lessen.minuten)
            normParticipatie = min(normParticipatie, meedoen.minuten)
        }
        if let voerder = uren.eindgesprek, !voerder.isBevoegd {
            grond.regels.append("Z-04")
            return .geweigerd(
                Weigering(
                    "Dit eindgesprek telt niet: alleen het college of een openbaar lichaam mag het voeren.",
                    watNu: "Laat het college het eindgesprek voeren.",
                    grond: grond
                )
            )
        }
        return .vast(
            Stand(
                cursusTekort: Uren(minuten: max(0, normCursus - uren.somCursus.minuten)),
                participatieTekort: Uren(minuten: max(0, normParticipatie - uren.somParticipatie.minuten)),
                hasEindgesprek: uren.eindgesprek != nil
            ),
            grond
        )
    }
}
