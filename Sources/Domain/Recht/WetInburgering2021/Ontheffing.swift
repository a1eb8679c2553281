// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Release from the duty (Wi 5; Bi 2.7–2.8; WHO-11, WHO-12). DUO decides; the gemeente advises on special circumstances.
public enum Ontheffing {
    /// Parts that a partial medical release is asked for.
    public struct Deel: Hashable, Sendable {
        public var onderdelen: Set<Examenonderdeel>
        /// The participation part of the Z-route.
        public var isParticipatieZ: Bool
        public var leerroute: Leerroute

        public init(_ onderdelen: Set<Examenonderdeel>, isParticipatieZ: Bool = false, leerroute: Leerroute) {
            self.onderdelen = onderdelen
            self.isParticipatieZ = isParticipatieZ
            self.leerroute = leerroute
        }
    }

    /// Whether a partial release on medical grounds can be asked for these parts: at most three of the four language parts,
    /// or KNM, or the participation part of the Z-route; never PVT or MAP (WHO-11).
    public static func gedeeltelijk(
        _ deel: Deel,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Ontheffing.Deel> {
        guard let hoogstens = parameters.parameter("ontheffing_taalonderdelen_max", op: dag) else {
            return .vraagtOordeel(parameters.ontbreekt("ontheffing_taalonderdelen_max", op: dag, regel: "WHO-11"))
        }
        let grond = Grond(["WHO-11"], invoer: [Invoer("Aanvraag", dag)], parameters: [hoogstens])
        let taal = deel.onderdelen.subtracting([.knm])
        guard !deel.onderdelen.isEmpty || deel.isParticipatieZ else {
            return .geweigerd(Weigering("Kies de onderdelen waarvoor de ontheffing is.", grond: grond))
        }
        guard !deel.isParticipatieZ || deel.leerroute == .zelfredzaamheid else {
            let zin = "Ontheffing van het participatiedeel bestaat alleen op de Z-route."
            return .geweigerd(Weigering(zin, grond: grond))
        }
        guard taal.count <= hoogstens.getal else {
            return .geweigerd(
                Weigering(
                    "Een gedeeltelijke ontheffing kan voor hoogstens \(hoogstens.getal) taalonderdelen.",
                    watNu: "Vraag een volledige ontheffing aan als geen enkel onderdeel haalbaar is.",
                    grond: grond
                )
            )
        }
        guard taal.isEmpty || !deel.onderdelen.contains(.knm) else {
            let vraag =
                "Ontheffing voor taalonderdelen en voor KNM samen: wat zegt het advies van de arts, en wat zegt DUO?"
            return .vraagtOordeel(Oordeelsvraag(vraag, grond: grond))
        }
        return .vast(deel, grond)
    }

    /// What the medical advice costs the person in the end: the fee comes back when the release is granted, or when the
    /// advice is to take an adapted exam (WHO-11).
    public static func kosten(
        aanvraag dag: Day,
        isToegekend: Bool,
        isAangepastExamenGeadviseerd: Bool,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Bedrag> {
        guard let prijs = parameters.parameter("ontheffing_medisch", op: dag) else {
            return .vraagtOordeel(parameters.ontbreekt("ontheffing_medisch", op: dag, regel: "WHO-11"))
        }
        let isTerug = isToegekend || isAangepastExamenGeadviseerd
        return .vast(
            isTerug ? Bedrag(centen: 0) : prijs.bedrag,
            Grond(["WHO-11"], invoer: [Invoer("Aanvraag", dag)], parameters: [prijs])
        )
    }

    /// Release for special individual circumstances is never computed: DUO asks the college for advice (SS140, WHO-12).
    public static func bijzondereOmstandigheden(adviesGevraagd dag: Day) -> Uitkomst<Bool> {
        .vraagtOordeel(
            Oordeelsvraag(
                "DUO vraagt advies over ontheffing. Zijn de omstandigheden zo bijzonder dat inburgeren niet kan worden gevraagd?",
                grond: Grond(["WHO-12"], invoer: [Invoer("Adviesvraag van DUO (SS140)", dag)])
            )
        )
    }
}
