// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The fines of the college (Wi 22 and 23; Ri 7; rules FINE-02 to FINE-05).
public enum BoeteGemeente {
    /// An earlier fine for not keeping PIP agreements.
    public struct EerdereBoete: Hashable, Sendable {
        /// The day on which that breach was found.
        public var constatering: Day
        /// Since when that fine is irrevocable; nil when it is not.
        public var onherroepelijk: Day?

        public init(constatering: Day, onherroepelijk: Day?) {
            self.constatering = constatering
            self.onherroepelijk = onherroepelijk
        }
    }

    /// In which term the breach falls, and what was fined there before (FINE-05).
    public struct Ruimte: Hashable, Sendable {
        /// Months of the new term after a fine of DUO; nil for the first, possibly extended term.
        public var nieuweTermijn: Int?
        /// What the college fined in this term so far, articles 22 and 23 together.
        public var alOpgelegd: Bedrag

        public init(nieuweTermijn: Int? = nil, alOpgelegd: Bedrag = Bedrag(centen: 0)) {
            self.nieuweTermijn = nieuweTermijn
            self.alOpgelegd = alOpgelegd
        }
    }

    /// Not coming to the intake or the leerbaarheidstoets (FINE-02): € 250 for each breach after the written warning.
    ///
    /// Example: warned on 3 February 2025, missed again on 24 February 2025: € 250.
    public static func intake(
        _ vooraf: BoeteVooraf,
        waarschuwing: Day?,
        ruimte: Ruimte = Ruimte(),
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Boete> {
        vooraf.toets("FINE-02", parameters) { (_, grond) throws(OntbrekendeParameter) in
            guard let waarschuwing, waarschuwing < vooraf.dag else {
                return .geweigerd(
                    Weigering(
                        "Geen boete: na de eerste gemiste oproep komt eerst een schriftelijke waarschuwing.",
                        watNu: "Stuur de waarschuwing met een nieuwe oproep.",
                        grond: grond.joined(Grond(["INT-04"]))
                    )
                )
            }
            let bedrag = try parameters.read("boete_intake", op: vooraf.dag, regel: "FINE-02")
            var grond = grond
            grond.invoer.append(Invoer("Waarschuwing", waarschuwing))
            grond.parameters.append(bedrag)
            return try begrensd(bedrag.bedrag, ruimte, vooraf.dag, grond, parameters)
        }
    }

    /// Not keeping the agreements of the PIP (FINE-03, FINE-04): € 50, doubled for each recidive up to € 800, times the
    /// degree of blame.
    ///
    /// Example: first breach, normal blame: € 50 × 50% = € 25 (case W66).
    public static func afspraken(
        _ vooraf: BoeteVooraf,
        eerdere: [EerdereBoete],
        ruimte: Ruimte = Ruimte(),
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Boete> {
        vooraf.toets("FINE-03", parameters) { (mate, grond) throws(OntbrekendeParameter) in
            let basis = try parameters.read("boete_traject_basis", op: vooraf.dag, regel: "FINE-03")
            let hoogste = try parameters.read("boete_traject_max", op: vooraf.dag, regel: "FINE-03")
            let verhoging = try parameters.read("boete_recidive_verhoging", op: vooraf.dag, regel: "FINE-03")
            let venster = try parameters.read("recidive_venster", op: vooraf.dag, regel: "FINE-03")
            let factor = try parameters.read(sleutel(mate), op: vooraf.dag, regel: "FINE-04")
            let keren = recidive(op: vooraf.dag, eerdere: eerdere, venster: venster.getal)
            var bedrag = basis.bedrag
            for _ in 0..<keren where bedrag < hoogste.bedrag { bedrag = bedrag + bedrag.procent(verhoging) }
            var grond = grond
            grond.regels.append("FINE-04")
            grond.invoer += [
                Invoer("Eerdere overtredingen die meetellen", .getal(keren)), Invoer("Schuld", .code(mate.rawValue)),
            ]
            grond.parameters += [basis, hoogste, verhoging, venster, factor]
            return try begrensd(min(bedrag, hoogste.bedrag).procent(factor), ruimte, vooraf.dag, grond, parameters)
        }
    }

    /// How many times recidive counts on `dag`: each step back is an earlier fine that became irrevocable in the twelve
    /// months before the next breach was found.
    ///
    /// Example: breaches in January and May 2025, each fine irrevocable two months later: a breach in August counts 2.
    public static func recidive(op dag: Day, eerdere: [EerdereBoete], venster maanden: Int) -> Int {
        let vanaf = dag.adding(months: -maanden, whenMissing: .firstOfNextMonth)
        let tellend = eerdere.filter { boete in
            guard let onherroepelijk = boete.onherroepelijk, boete.constatering < dag else { return false }
            return vanaf <= onherroepelijk && onherroepelijk < dag
        }
        guard let laatste = tellend.max(by: { $0.constatering < $1.constatering }) else { return 0 }
        return 1 + recidive(op: laatste.constatering, eerdere: eerdere, venster: maanden)
    }

    private static func begrensd(
        _ bedrag: Bedrag,
        _ ruimte: Ruimte,
        _ dag: Day,
        _ grond: Grond,
        _ parameters: Parametertabel
    ) throws(OntbrekendeParameter) -> Uitkomst<Boete> {
        let sleutel: Parametersleutel =
            ruimte.nieuweTermijn.map { Parametersleutel("boete_gemeente_nieuw_\($0)") } ?? "boete_gemeente_cumulatief"
        let grens = try parameters.read(sleutel, op: dag, regel: "FINE-05")
        var grond = grond
        grond.regels.append("FINE-05")
        grond.invoer.append(Invoer("Al opgelegd in deze termijn", .centen(ruimte.alOpgelegd.centen)))
        grond.parameters.append(grens)
        let over = grens.bedrag.centen - ruimte.alOpgelegd.centen
        guard over > 0 else {
            return .geweigerd(
                Weigering(
                    "Geen boete: in deze termijn is al \(grens.bedrag.woorden) opgelegd, meer kan niet.",
                    grond: grond
                )
            )
        }
        return try Boete.vast(min(bedrag, Bedrag(centen: over)), op: dag, grond, parameters)
    }

    private static func sleutel(_ mate: Verwijtbaarheid) -> Parametersleutel {
        switch mate {
        case .opzet: "boete_verwijt_opzet"
        case .groveSchuld: "boete_verwijt_grove_schuld"
        case .normaal: "boete_verwijt_normaal"
        case .verminderd: "boete_verwijt_verminderd"
        }
    }
}
