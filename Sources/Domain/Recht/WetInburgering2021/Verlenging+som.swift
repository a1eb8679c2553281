// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Verlenging {
    /// One ground against one term: the sums of EXT-05.
    struct Som {
        let reden: Verlengingsreden
        let termijn: Looptijd
        let leerroute: Leerroute
        let parameters: Parametertabel

        init(
            _ reden: Verlengingsreden,
            _ termijn: Looptijd,
            _ leerroute: Leerroute,
            _ parameters: Parametertabel
        ) {
            self.reden = reden
            self.termijn = termijn
            self.leerroute = leerroute
            self.parameters = parameters
        }

        private var grond: Grond {
            Grond(["EXT-05", "EXT-03"], invoer: [Invoer("Laatste dag van de termijn", termijn.einde.laatste.dag)])
        }

        func refused(_ zin: String) -> Uitkomst<VerlengdeTermijn> {
            .geweigerd(Weigering(zin, watNu: "Kijk of een andere grond past.", grond: grond))
        }

        func asked(_ vraag: String) -> Uitkomst<VerlengdeTermijn> {
            .vraagtOordeel(Oordeelsvraag(vraag, grond: grond))
        }

        /// A fixed number of months.
        func maanden(
            _ sleutel: Parametersleutel,
            na feit: Invoer
        ) throws(OntbrekendeParameter) -> Uitkomst<VerlengdeTermijn> {
            let maanden = try parameters.read(sleutel, op: termijn.begin, regel: "EXT-05")
            let einde = termijn.einde.dag.adding(months: maanden.getal, whenMissing: .firstOfNextMonth)
            return vast(feit, ExclusiefEinde(einde), [.maanden(termijn.einde.dag, plus: maanden.getal, einde)], maanden)
        }

        /// A fixed number of weeks.
        func weken(
            _ sleutel: Parametersleutel,
            na feit: Invoer
        ) throws(OntbrekendeParameter) -> Uitkomst<VerlengdeTermijn> {
            let weken = try parameters.read(sleutel, op: termijn.begin, regel: "EXT-05")
            let einde = termijn.einde.dag.adding(weeks: weken.getal)
            return vast(feit, ExclusiefEinde(einde), [.weken(termijn.einde.dag, plus: weken.getal, einde)], weken)
        }

        /// The duration of a stretch of at least three months, at most the months of `sleutel`.
        func duur(
            _ periode: Looptijd?,
            max sleutel: Parametersleutel?
        ) throws(OntbrekendeParameter) -> Uitkomst<VerlengdeTermijn> {
            guard let periode else {
                return .wacht(Wachtreden("Nog niet bekend hoe lang het heeft geduurd", grond: grond))
            }
            let drempel = try parameters.read("verlenging_drempel", op: termijn.begin, regel: "EXT-05")
            guard periode.isMinstens(maanden: drempel.getal) else {
                return refused("Het heeft korter geduurd dan \(drempel.getal) maanden aaneengesloten.")
            }
            guard periode.overlaps(termijn) else {
                return asked("De periode ligt buiten de termijn. Kon de inburgeraar hierdoor toch niet inburgeren?")
            }
            return try lengthened([periode], max: sleutel, drempel)
        }

        /// Several circumstances that follow on each other: every unbroken stretch of at least three months counts.
        func combinatie(_ perioden: [Looptijd]) throws(OntbrekendeParameter) -> Uitkomst<VerlengdeTermijn> {
            let drempel = try parameters.read("verlenging_drempel", op: termijn.begin, regel: "EXT-05")
            let lang = perioden.aaneengesloten.filter { $0.isMinstens(maanden: drempel.getal) }
            guard !lang.isEmpty else {
                return refused(
                    "Samen hebben de omstandigheden korter geduurd dan \(drempel.getal) maanden achter elkaar."
                )
            }
            return try lengthened(lang, max: nil, drempel)
        }

        /// No offer in time: the part beyond the term for the offer.
        func geenAanbod(_ dagtekening: Day, _ aanbod: Day?) throws(OntbrekendeParameter) -> Uitkomst<VerlengdeTermijn> {
            let (grens, maanden, _) = try Aanbodtermijn.termijn(dagtekening, leerroute, parameters)
            guard let aanbod else {
                return .wacht(Wachtreden("Wacht op het aanbod: daarna is bekend hoeveel te laat het was", grond: grond))
            }
            guard aanbod >= grens.dag else { return refused("Het aanbod was op tijd.") }
            return try lengthened([Looptijd(begin: grens.dag, tot: LaatsteDag(aanbod))], max: nil, maanden)
        }

        private func lengthened(
            _ perioden: [Looptijd],
            max sleutel: Parametersleutel?,
            _ drempel: Parameter
        ) throws(OntbrekendeParameter) -> Uitkomst<VerlengdeTermijn> {
            var einde = termijn.einde
            var inDagen = termijn.einde
            var grond = grond
            grond.parameters = [drempel]
            for periode in perioden {
                let duur = Duur(periode)
                grond.invoer.append(Invoer("Begin", periode.begin))
                grond.invoer.append(Invoer("Laatste dag", periode.einde.laatste.dag))
                grond.stappen += duur.stappen(na: einde)
                einde = duur.na(einde)
                inDagen = ExclusiefEinde(inDagen.dag.adding(days: periode.dagen))
            }
            if let sleutel {
                let hoogste = try parameters.read(sleutel, op: termijn.begin, regel: "EXT-05")
                let grens = termijn.einde.dag.adding(months: hoogste.getal, whenMissing: .firstOfNextMonth)
                grond.parameters.append(hoogste)
                if einde.dag >= grens {
                    grond.stappen = [.maanden(termijn.einde.dag, plus: hoogste.getal, grens)]
                    return .vast(VerlengdeTermijn(grond: reden.grond, einde: ExclusiefEinde(grens)), grond)
                }
                inDagen = min(inDagen, ExclusiefEinde(grens))
            }
            grond.regels.append("EXT-05-DUUR")
            return .vast(VerlengdeTermijn(grond: reden.grond, einde: einde, eindeInDagen: inDagen), grond)
        }

        private func vast(
            _ feit: Invoer,
            _ einde: ExclusiefEinde,
            _ stappen: [Stap],
            _ parameter: Parameter
        ) -> Uitkomst<VerlengdeTermijn> {
            var grond = grond
            grond.invoer.append(feit)
            grond.stappen = stappen
            grond.parameters = [parameter]
            return .vast(VerlengdeTermijn(grond: reden.grond, einde: einde), grond)
        }
    }
}

extension [Looptijd] {
    /// The stretches in order, those that touch or overlap made one.
    var aaneengesloten: [Looptijd] {
        var result: [Looptijd] = []
        for periode in sorted(by: { $0.begin < $1.begin }) {
            if let last = result.last, periode.begin <= last.einde.dag {
                result[result.count - 1] = Looptijd(begin: last.begin, einde: Swift.max(last.einde, periode.einde))
            } else {
                result.append(periode)
            }
        }
        return result
    }
}
