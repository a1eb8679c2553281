// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A fine as the rules compute it. A proposal to a person, never a decision.
public struct Boete: Hashable, Sendable {
    /// What would have to be paid.
    public let bedrag: Bedrag
    /// Above € 340: a report and a hearing come first (Awb 5:53).
    public let isZwareProcedure: Bool

    public init(bedrag: Bedrag, isZwareProcedure: Bool) {
        self.bedrag = bedrag
        self.isZwareProcedure = isZwareProcedure
    }
}

/// What a person judged about the blame (rule FINE-01).
public enum Verwijt: Hashable, Sendable {
    /// Nobody has judged it yet.
    case nietBeoordeeld
    /// No blame: no fine.
    case geen
    case verwijtbaar(Verwijtbaarheid)
}

/// What comes before every fine: the lock of FINE-00, the blame of FINE-01, one sanction for one conduct (FINE-08).
public struct BoeteVooraf: Hashable, Sendable {
    /// The day of the breach, or on which it was found.
    public var dag: Day
    public var groep: Inburgeraarsgroep
    /// The permit, when it is known: tells asylum permits from family on a regular permit.
    public var verblijfsrecht: Verblijfsrecht?
    public var verwijt: Verwijt
    /// The bijstand was lowered for the same conduct (Wi 27).
    public var isBijstandVerlaagd: Bool
    /// The decision of two persons that opens the lock.
    public var opheffing: Boeteblokkade.Opheffing?

    public init(
        dag: Day,
        groep: Inburgeraarsgroep,
        verblijfsrecht: Verblijfsrecht? = nil,
        verwijt: Verwijt,
        isBijstandVerlaagd: Bool = false,
        opheffing: Boeteblokkade.Opheffing? = nil
    ) {
        self.dag = dag
        self.groep = groep
        self.verblijfsrecht = verblijfsrecht
        self.verwijt = verwijt
        self.isBijstandVerlaagd = isBijstandVerlaagd
        self.opheffing = opheffing
    }

    /// Runs `bereken` with the degree of blame when nothing stands in the way of a fine.
    func toets(
        _ regel: RegelID,
        _ parameters: Parametertabel,
        _ bereken: (Verwijtbaarheid, Grond) throws(OntbrekendeParameter) -> Uitkomst<Boete>
    ) -> Uitkomst<Boete> {
        let blokkade = Boeteblokkade.toets(
            groep: groep,
            verblijfsrecht: verblijfsrecht,
            opheffing: opheffing,
            op: dag,
            parameters: parameters
        )
        guard case .vast(_, let vrij) = blokkade else { return blokkade.map { _ in Boete.geen } }
        let grond = Grond([regel], invoer: [Invoer("Dag van de overtreding", dag)])
        if isBijstandVerlaagd {
            return .geweigerd(
                Weigering(
                    "Geen boete: de bijstand is voor hetzelfde gedrag al verlaagd.",
                    grond: Grond(["FINE-08"]).joined(grond)
                )
            )
        }
        switch verwijt {
        case .nietBeoordeeld:
            return .vraagtOordeel(
                Oordeelsvraag(
                    "Is de overtreding verwijtbaar, en hoe zwaar: opzet, grove schuld, normaal of verminderd?",
                    grond: Grond(["FINE-01"]).joined(grond)
                )
            )
        case .geen:
            return .geweigerd(
                Weigering("Geen boete: de overtreding is niet verwijtbaar.", grond: Grond(["FINE-01"]).joined(grond))
            )
        case .verwijtbaar(let mate):
            do throws(OntbrekendeParameter) {
                let vol = opheffing == nil ? grond : grond.joined(vrij)
                return try bereken(mate, vol)
            } catch {
                return .vraagtOordeel(error.vraag)
            }
        }
    }
}

extension Boete {
    static let geen = Boete(bedrag: Bedrag(centen: 0), isZwareProcedure: false)

    /// A fine of this amount, with the procedure that belongs to it.
    static func vast(
        _ bedrag: Bedrag,
        op dag: Day,
        _ grond: Grond,
        _ parameters: Parametertabel
    ) throws(OntbrekendeParameter) -> Uitkomst<Boete> {
        let grens = try parameters.read("boete_zware_procedure_boven", op: dag, regel: "FINE-01")
        var grond = grond
        if !grond.regels.contains("FINE-01") { grond.regels.append("FINE-01") }
        grond.parameters.append(grens)
        return .vast(Boete(bedrag: bedrag, isZwareProcedure: bedrag > grens.bedrag), grond)
    }
}
