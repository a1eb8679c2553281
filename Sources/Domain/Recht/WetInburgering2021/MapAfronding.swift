// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// When the module Arbeidsmarkt en Participatie is done (Besluit inburgering 2021, art. 3.2).
public enum MapAfronding {
    /// What has been done.
    public struct Feiten: Hashable, Sendable {
        /// Hours of practice.
        public var praktijk: Uren
        /// Themes treated; nil when they are not recorded, then they are not tested.
        public var themas: Int?
        /// The closing conversation with the college; nil when it has not been.
        public var eindgesprek: Day?

        public init(praktijk: Uren, themas: Int? = nil, eindgesprek: Day?) {
            self.praktijk = praktijk
            self.themas = themas
            self.eindgesprek = eindgesprek
        }
    }

    /// Whether and when the MAP is done: forty hours of practice, the eight themes and the eindgesprek (MAP-01). The
    /// eindgesprek cannot close a MAP with too few hours. The onderwijsroute has no MAP (MAP-02).
    ///
    /// Example: 38 hours and an eindgesprek: refused (case W32).
    public static func afronding(
        _ feiten: Feiten,
        leerroute: Leerroute,
        termijn: Looptijd? = nil,
        op peildatum: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Afronding> {
        guard leerroute != .onderwijs else {
            return .geweigerd(Weigering("Op de onderwijsroute hoort geen MAP.", grond: Grond(["MAP-02"])))
        }
        do {
            let dag = feiten.eindgesprek ?? peildatum
            let uren = try parameters.read("map_uren", op: dag, regel: "MAP-01")
            let themas = try parameters.read("map_themas", op: dag, regel: "MAP-01")
            var grond = Grond(
                ["MAP-01"],
                invoer: [Invoer("Uren praktijk MAP", .minuten(feiten.praktijk.minuten))],
                parameters: [uren, themas]
            )
            guard feiten.praktijk >= Uren(uren.getal) else {
                return .geweigerd(
                    Weigering(
                        "De MAP is niet af: \(feiten.praktijk.woorden) praktijk, nodig is \(uren.getal) uur. "
                            + "Een eindgesprek verandert dat niet.",
                        watNu: "Plan de praktijkuren die nog ontbreken.",
                        grond: grond
                    )
                )
            }
            if let gedaan = feiten.themas, gedaan < themas.getal {
                return .geweigerd(
                    Weigering(
                        "De MAP is niet af: \(gedaan) van de \(themas.getal) thema's zijn behandeld.",
                        watNu: "Plan de thema's die nog ontbreken.",
                        grond: grond
                    )
                )
            }
            guard let eindgesprek = feiten.eindgesprek, eindgesprek <= peildatum else {
                return .wacht(Wachtreden("Wacht op het eindgesprek van de MAP", grond: grond))
            }
            grond.invoer.append(Invoer("Eindgesprek MAP", eindgesprek))
            return .vast(Afronding(op: eindgesprek, termijn: termijn), grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }
}
