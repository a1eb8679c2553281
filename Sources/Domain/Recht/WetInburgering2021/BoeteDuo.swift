// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The fines of DUO (Wi 24 and 25; Ri 7 and bijlage 6a; rules FINE-06 and FINE-07). A prediction: DUO decides.
public enum BoeteDuo {
    /// What counts for the fine for the route.
    public struct Inspanning: Hashable, Sendable {
        public var leerroute: Leerroute
        /// Hours of lessons followed.
        public var uren: Uren
        /// Hours in the PIP; asked of asielstatushouders only.
        public var pipUren: Uren?
        /// How often each part was tried; a part that is missing was not tried.
        public var pogingen: [Examenonderdeel: Int]
        /// Parts that are passed.
        public var behaald: Set<Examenonderdeel>

        public init(
            leerroute: Leerroute,
            uren: Uren,
            pipUren: Uren? = nil,
            pogingen: [Examenonderdeel: Int],
            behaald: Set<Examenonderdeel>
        ) {
            self.leerroute = leerroute
            self.uren = uren
            self.pipUren = pipUren
            self.pogingen = pogingen
            self.behaald = behaald
        }
    }

    /// PVT or MAP not done in time (FINE-06): € 340, once, also when both are missing. The onderwijsroute has no MAP.
    ///
    /// Example: gezinsmigrant, PVT not signed: € 340 (case W64).
    public static func pvtOfMap(
        _ vooraf: BoeteVooraf,
        leerroute: Leerroute,
        isPvtAfgerond: Bool,
        isMapAfgerond: Bool,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Boete> {
        vooraf.toets("FINE-06", parameters) { (_, grond) throws(OntbrekendeParameter) in
            guard !isPvtAfgerond || (!isMapAfgerond && leerroute != .onderwijs) else {
                return .geweigerd(Weigering("Geen boete: PVT en MAP zijn af.", grond: grond))
            }
            let bedrag = try parameters.read("boete_pvt_map", op: vooraf.dag, regel: "FINE-06")
            var grond = grond
            grond.parameters.append(bedrag)
            return try Boete.vast(bedrag.bedrag, op: vooraf.dag, grond, parameters)
        }
    }

    /// The route not done in time (FINE-07): the cell of table 6a by effort and hours, less 20% for each part that is
    /// passed. The table of the Z-route (6c) is not known: a person is asked.
    ///
    /// Example: gezinsmigrant on B1, 450 hours, open parts tried twice, 3 parts passed: € 225 less 60% is € 90 (W61).
    public static func leerroute(
        _ vooraf: BoeteVooraf,
        _ inspanning: Inspanning,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Boete> {
        vooraf.toets("FINE-07", parameters) { (_, grond) throws(OntbrekendeParameter) in
            guard inspanning.leerroute != .zelfredzaamheid else {
                return .vraagtOordeel(
                    Oordeelsvraag(
                        "Welke boete noemt bijlage 6c voor de Z-route? De tabel is niet bekend.",
                        grond: grond
                    )
                )
            }
            let open = Set(Examenonderdeel.allCases).subtracting(inspanning.behaald)
            guard !open.isEmpty else {
                return .geweigerd(Weigering("Geen boete: alle onderdelen zijn behaald.", grond: grond))
            }
            guard vooraf.groep != .asielstatushouder || (inspanning.pipUren?.minuten ?? 0) > 0 else {
                return .wacht(Wachtreden("Wacht op de uren die in het PIP staan", grond: grond))
            }
            let minste = open.map { inspanning.pogingen[$0] ?? 0 }.min() ?? 0
            let rij = minste >= 2 ? 2 : minste
            let (kolom, grenzen) = try kolom(vooraf, inspanning, parameters)
            let cel = try parameters.read(tabel[rij][kolom], op: vooraf.dag, regel: "FINE-07")
            let hoogste = try parameters.read("boete_leerroute_max", op: vooraf.dag, regel: "FINE-07")
            var grond = grond
            grond.invoer += [
                Invoer("Uren gevolgd", .minuten(inspanning.uren.minuten)),
                Invoer("Minste pogingen voor een open onderdeel", .getal(minste)),
                Invoer("Onderdelen behaald", .getal(inspanning.behaald.count)),
            ]
            grond.parameters += grenzen + [cel, hoogste]
            var bedrag = min(cel.bedrag, hoogste.bedrag)
            if !inspanning.behaald.isEmpty {
                let korting = try parameters.read(
                    kortingen[inspanning.behaald.count - 1],
                    op: vooraf.dag,
                    regel: "FINE-07"
                )
                grond.parameters.append(korting)
                bedrag = Bedrag(centen: bedrag.centen - bedrag.procent(korting).centen)
            }
            return try Boete.vast(bedrag, op: vooraf.dag, grond, parameters)
        }
    }

    private static func kolom(
        _ vooraf: BoeteVooraf,
        _ inspanning: Inspanning,
        _ parameters: Parametertabel
    ) throws(OntbrekendeParameter) -> (Int, [Parameter]) {
        let isAsiel = vooraf.groep == .asielstatushouder
        let midden = try parameters.read(
            isAsiel ? "boete_6a_aandeel_midden" : "boete_6a_uren_midden",
            op: vooraf.dag,
            regel: "FINE-07"
        )
        let hoog = try parameters.read(
            isAsiel ? "boete_6a_aandeel_hoog" : "boete_6a_uren_hoog",
            op: vooraf.dag,
            regel: "FINE-07"
        )
        let grenzen = [midden, hoog]
        // Percentages of the PIP hours are compared without dividing: minutes × 100 against percent × minutes.
        let gevolgd = inspanning.uren.minuten * (isAsiel ? 100 : 1)
        let eenheid = isAsiel ? inspanning.pipUren?.minuten ?? 0 : 60
        return (grenzen.filter { gevolgd >= $0.getal * eenheid }.count, grenzen)
    }

    /// Table 6a: rows by effort (not all parts tried, all tried once, open parts tried twice), columns by hours.
    private static let tabel: [[Parametersleutel]] = [
        ["boete_6a_1_1", "boete_6a_1_2", "boete_6a_1_3"],
        ["boete_6a_2_1", "boete_6a_2_2", "boete_6a_2_3"],
        ["boete_6a_3_1", "boete_6a_3_2", "boete_6a_3_3"],
    ]
    private static let kortingen: [Parametersleutel] = [
        "boete_korting_1", "boete_korting_2", "boete_korting_3", "boete_korting_4",
    ]
}
