// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Whether one statushouder counts for the employer subsidy (rules SOW-02 and SOW-03).
public enum SowisPersoon {
    /// The facts that count.
    public struct Feiten: Hashable, Sendable {
        public var verblijfsrecht: Verblijfsrecht
        /// Is, or was, inburgeringsplichtig under the act of 2013 or of 2021.
        public var isOfWasInburgeringsplichtig: Bool
        /// First day of the contract.
        public var begin: Day
        /// The end of the contract; nil for a permanent one.
        public var einde: ExclusiefEinde?
        public var urenPerWeek: Uren
        /// Somebody already got this subsidy for this person.
        public var isEerderGesubsidieerd: Bool
        /// Had paid work at this employer before.
        public var isEerderInDienst: Bool

        public init(
            verblijfsrecht: Verblijfsrecht,
            isOfWasInburgeringsplichtig: Bool = true,
            begin: Day,
            einde: ExclusiefEinde?,
            urenPerWeek: Uren,
            isEerderGesubsidieerd: Bool = false,
            isEerderInDienst: Bool = false
        ) {
            self.verblijfsrecht = verblijfsrecht
            self.isOfWasInburgeringsplichtig = isOfWasInburgeringsplichtig
            self.begin = begin
            self.einde = einde
            self.urenPerWeek = urenPerWeek
            self.isEerderGesubsidieerd = isEerderGesubsidieerd
            self.isEerderInDienst = isEerderInDienst
        }
    }

    /// True when the person counts in the round of `tijdvak` for an application on `aanvraag`: asylum permit (since 2025
    /// also a permanent one), a contract of at least twelve months and twenty hours a week, at most six months in
    /// service or not yet, never subsidised before. Refused with the first condition that fails.
    ///
    /// Example: twelve months and nineteen hours: refused; twelve months and twenty hours: counts (case W75).
    public static func telt(
        _ feiten: Feiten,
        tijdvak: SowisTijdvak,
        aanvraag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Bool> {
        do {
            let maanden = try parameters.read("sowis_contract_min", op: aanvraag, regel: "SOW-03")
            let uren = try parameters.read("sowis_uren_min", op: aanvraag, regel: "SOW-03")
            let grens = try inDienstGrens(feiten, tijdvak, aanvraag, parameters)
            let grond = Grond(
                ["SOW-03", "SOW-02"],
                invoer: [
                    Invoer("Begin van het contract", feiten.begin),
                    Invoer("Uren per week", .minuten(feiten.urenPerWeek.minuten)), Invoer("Aanvraag", aanvraag),
                ] + (feiten.einde.map { [Invoer("Laatste dag van het contract", $0.laatste.dag)] } ?? []),
                parameters: [maanden, uren] + grens.parameters
            )
            if let zin = bezwaar(feiten, tijdvak, maanden.getal, uren.getal) ?? grens.bezwaar {
                return .geweigerd(Weigering(zin, grond: grond))
            }
            return .vast(true, grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    private static func bezwaar(_ feiten: Feiten, _ tijdvak: SowisTijdvak, _ maanden: Int, _ uren: Int) -> String? {
        switch feiten.verblijfsrecht {
        case .asiel28Vw: break
        case .asielOnbepaald:
            guard tijdvak.isAsielOnbepaaldToegestaan else {
                return "In de ronde van \(tijdvak.jaar) telt een asielvergunning voor onbepaalde tijd niet mee."
            }
        default: return "Alleen iemand met een asielvergunning telt mee."
        }
        if !feiten.isOfWasInburgeringsplichtig { return "De persoon is nooit inburgeringsplichtig geweest." }
        if feiten.isEerderGesubsidieerd { return "Voor deze persoon is al eens subsidie gegeven." }
        if feiten.isEerderInDienst { return "De persoon heeft al eerder betaald bij deze werkgever gewerkt." }
        if let einde = feiten.einde, !Looptijd(begin: feiten.begin, einde: einde).isMinstens(maanden: maanden) {
            return "Het contract is korter dan \(maanden) maanden."
        }
        if feiten.urenPerWeek < Uren(uren) { return "Het contract is voor minder dan \(uren) uur per week." }
        return nil
    }

    private static func inDienstGrens(
        _ feiten: Feiten,
        _ tijdvak: SowisTijdvak,
        _ aanvraag: Day,
        _ parameters: Parametertabel
    ) throws(OntbrekendeParameter) -> (bezwaar: String?, parameters: [Parameter]) {
        if let vanaf = tijdvak.inDienstVanaf {
            return (feiten.begin < vanaf ? "Het dienstverband begon voor \(vanaf.words)." : nil, [])
        }
        let hoogste = try parameters.read("sowis_in_dienst_max", op: aanvraag, regel: "SOW-03")
        let grens = feiten.begin.adding(months: hoogste.getal, whenMissing: .firstOfNextMonth)
        guard aanvraag > grens else { return (nil, [hoogste]) }
        return ("Het dienstverband duurt bij de aanvraag al langer dan \(hoogste.getal) maanden.", [hoogste])
    }
}
