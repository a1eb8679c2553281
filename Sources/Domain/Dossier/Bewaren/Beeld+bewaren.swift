// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// When somebody has to look whether a dossier has to go. Derived from feiten; what holds it back is asked when it is looked at.
public struct Bewaarmoment: Hashable, Sendable {
    /// The end of the term; where a person has to judge, the day on which it would end by what is known.
    public let dag: Day
    public let vraagtOordeel: Bool

    public init(dag: Day, vraagtOordeel: Bool) {
        self.dag = dag
        self.vraagtOordeel = vraagtOordeel
    }
}

extension Beeld {
    /// The term in which this dossier may be kept. `oordeel` is the begin as a person found it, where the rule asks for one.
    public func bewaartermijn(
        isBeperkt: Bool = false,
        oordeel: Day? = nil,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Bewaartermijn.Termijn> {
        if let reden = bewaarbeletsel(isBeperkt: isBeperkt) {
            return .wacht(Wachtreden(reden, grond: Grond(["PRIV-08"])))
        }
        switch bewaarbegin {
        case .loopt(let zin): return .wacht(Wachtreden(zin, grond: Grond(["PRIV-08"])))
        case .plicht(let dag): return Bewaartermijn.naPlicht(dag, parameters: parameters)
        case .overlijden(let dag): return Bewaartermijn.naOverlijden(dag)
        case .vraag(let vraag, _, let isOverlijden):
            guard let oordeel else {
                return .vraagtOordeel(Oordeelsvraag(vraag, grond: Grond(["PRIV-08"])))
            }
            return isOverlijden
                ? Bewaartermijn.naOverlijden(oordeel) : Bewaartermijn.naPlicht(oordeel, parameters: parameters)
        }
    }

    /// When the dossier comes on the list of what has to go; nil while the duty runs.
    public func bewaarmoment(_ parameters: Parametertabel = .wet) -> Bewaarmoment? {
        switch bewaarbegin {
        case .loopt: nil
        case .plicht(let dag):
            Bewaartermijn.naPlicht(dag, parameters: parameters).waarde.map {
                Bewaarmoment(dag: $0.einde, vraagtOordeel: false)
            } ?? Bewaarmoment(dag: dag, vraagtOordeel: true)
        case .overlijden(let dag): Bewaarmoment(dag: dag, vraagtOordeel: false)
        case .vraag(_, let dag, true): Bewaarmoment(dag: dag, vraagtOordeel: true)
        case .vraag(_, let dag, false):
            Bewaarmoment(dag: Bewaartermijn.vermoedelijk(dag, parameters: parameters), vraagtOordeel: true)
        }
    }

    /// What holds the dossier, whatever the term says; nil when nothing does.
    public func bewaarbeletsel(isBeperkt: Bool) -> String? {
        if isBeperkt { return "De verwerking is beperkt: het dossier blijft staan tot dat is opgeheven" }
        if laatste(.beroep)?[Beroep.stap] == .ingesteld { return "Er loopt een beroep bij de rechter" }
        let open = feiten(.bezwaar).contains { bezwaar in
            !feiten(.beslissingBezwaar).contains {
                $0.datum >= bezwaar.datum && $0[BeslissingBezwaar.uitkomst] != .verdaagd
            }
        }
        return open ? "Er loopt een bezwaar" : nil
    }

    private enum Begin {
        case loopt(String)
        case plicht(Day)
        case overlijden(Day)
        /// `vermoedelijk` is the best that is known.
        case vraag(String, vermoedelijk: Day, isOverlijden: Bool)
    }

    private var bewaarbegin: Begin {
        let begin = beginZonderLening
        guard case .plicht(let dag) = begin, laatste(.lening) != nil else { return begin }
        return .vraag(
            "Er is een lening bij DUO. Wanneer was die afgelost of kwijtgescholden? Vul die dag in, of het einde van de "
                + "plicht (\(dag.words)) als dat later was.",
            vermoedelijk: dag,
            isOverlijden: false
        )
    }

    private var beginZonderLening: Begin {
        let sluiting = laatste(.afsluiting)
        guard let dag = [laatste(.eindePlicht), laatste(.afronding), sluiting].compactMap({ $0?.datum }).max() else {
            return .loopt("De plicht loopt nog")
        }
        if wet == .wi2013 {
            return .vraag(
                "Dit dossier is van de Wet inburgering (2013). Vanaf welke dag telt de bewaartermijn?",
                vermoedelijk: dag,
                isOverlijden: false
            )
        }
        if let einde = laatste(.eindePlicht), let reden = einde[PlichtEinde.reden] { return begin(einde, reden) }
        if let afronding = laatste(.afronding) { return .plicht(afronding.datum) }
        switch sluiting?[Afsluiting.reden] {
        case .overleden:
            return .vraag("Op welke dag is de persoon overleden?", vermoedelijk: dag, isOverlijden: true)
        case .verhuisd:
            return .vraag(
                "De persoon is verhuisd. Wanneer is de plicht in de andere gemeente geëindigd?",
                vermoedelijk: dag,
                isOverlijden: false
            )
        default:
            return .vraag(
                "Het dossier is gesloten zonder einde van de plicht. Op welke dag eindigde de plicht?",
                vermoedelijk: dag,
                isOverlijden: false
            )
        }
    }

    private func begin(_ einde: Feit, _ reden: RedenEindePlicht) -> Begin {
        switch reden {
        case .overlijden: return .overlijden(einde.datum)
        case .tijdelijk: return .loopt("De plicht is tijdelijk opgeschort")
        case .overig:
            return .vraag(
                "DUO noemt een andere reden voor het einde van de plicht. Telt de bewaartermijn vanaf \(einde.datum.words)?",
                vermoedelijk: einde.datum,
                isOverlijden: false
            )
        case .volledigeOntheffing, .volledigeVrijstelling, .voldaan, .verblijfsdoel, .vertrek:
            if let opnieuw = laatste(.plicht), opnieuw.datum > einde.datum { return .loopt("De plicht loopt weer") }
            return .plicht(einde.datum)
        }
    }
}
