// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Whether an employer can apply, and for how much (rules SOW-02 and SOW-04 to SOW-06). Meedoen prepares, the employer
/// applies at the ministry (SOW-01).
public enum SowisAanvraag {
    /// The employer and the application.
    public struct Feiten: Hashable, Sendable {
        public var moment: Kloktijd
        /// Statushouders that count by ``SowisPersoon``.
        public var statushouders: Int
        /// Years of the rounds in which this employer got the subsidy.
        public var toegekendIn: Set<Int>
        /// Earlier applications of this employer.
        public var eerdereAanvragen: [Day]
        /// De-minimis support of the last three years; nil: the declaration is not there yet.
        public var deminimis: Bedrag?
        /// The same activity is paid from another source.
        public var isDubbelGefinancierd: Bool
        /// What is left of the ceiling; nil when it is not known.
        public var plafondOver: Bedrag?

        public init(
            moment: Kloktijd,
            statushouders: Int,
            toegekendIn: Set<Int> = [],
            eerdereAanvragen: [Day] = [],
            deminimis: Bedrag?,
            isDubbelGefinancierd: Bool = false,
            plafondOver: Bedrag? = nil
        ) {
            self.moment = moment
            self.statushouders = statushouders
            self.toegekendIn = toegekendIn
            self.eerdereAanvragen = eerdereAanvragen
            self.deminimis = deminimis
            self.isDubbelGefinancierd = isDubbelGefinancierd
            self.plafondOver = plafondOver
        }
    }

    /// The window that is open at `moment`; refused outside it, with the next window that is known (SOW-06). The last
    /// minute counts.
    ///
    /// Example: 30 September 2025 at 17:01: refused (case W78).
    public static func tijdvak(op moment: Kloktijd, parameters: Parametertabel = .wet) -> Uitkomst<SowisTijdvak> {
        var grond = Grond(
            ["SOW-06"],
            invoer: [Invoer("Aanvraag", moment.dag), Invoer("Tijd sinds middernacht", .minuten(moment.minuut))]
        )
        if let open = SowisTijdvak.open(op: moment) {
            grond.parameters = parameters.parameter(open.plafond, op: moment.dag).map { [$0] } ?? []
            return .vast(open, grond)
        }
        let watNu = SowisTijdvak.volgende(na: moment).map { volgende in
            "Het volgende tijdvak loopt van \(volgende.van.woorden) tot en met \(volgende.tot.woorden)"
                + (volgende.zekerheid == .hoog ? "." : " (nog te bevestigen).")
        }
        return .geweigerd(
            Weigering(
                "Op \(moment.woorden) kan geen aanvraag worden gedaan: het is buiten het tijdvak.",
                watNu: watNu ?? "Er is nog geen volgend tijdvak bekend.",
                grond: grond
            )
        )
    }

    /// The subsidy that this application could get; refused with the first reason against it.
    ///
    /// Example: employer that was granted in 2024, application in 2025: refused (case W76).
    public static func subsidie(
        _ feiten: Feiten,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<SowisBedrag.Subsidie> {
        let dag = feiten.moment.dag
        let venster = tijdvak(op: feiten.moment, parameters: parameters)
        guard case .vast(let ronde, let grond) = venster else {
            return venster.map { _ in SowisBedrag.Subsidie(totaal: Bedrag(centen: 0), perPersoon: [], nietMeegeteld: 0)
            }
        }
        if let uitgesloten = ronde.sluitRondeUit, feiten.toegekendIn.contains(uitgesloten) {
            return refused(
                "De werkgever kreeg in \(uitgesloten) al subsidie en doet in \(ronde.jaar) niet mee.",
                "SOW-04",
                grond
            )
        }
        if feiten.eerdereAanvragen.contains(where: { $0.year == dag.year }) {
            return refused("De werkgever heeft dit kalenderjaar al een aanvraag gedaan.", "SOW-02", grond)
        }
        if feiten.isDubbelGefinancierd {
            return refused("Dezelfde activiteit wordt al uit een andere bron betaald.", "SOW-05", grond)
        }
        let bedrag = SowisBedrag.subsidie(statushouders: feiten.statushouders, op: dag, parameters: parameters)
        guard case .vast(let subsidie, let anders) = bedrag else { return bedrag }
        guard let deminimis = feiten.deminimis else {
            return .wacht(Wachtreden("Wacht op de de-minimisverklaring", grond: grond.joined(Grond(["SOW-05"]))))
        }
        do {
            let grens = try parameters.read("deminimis", op: dag, regel: "SOW-05")
            let vol = anders.joined(grond).joined(
                Grond(
                    ["SOW-05"],
                    invoer: [Invoer("De-minimissteun in drie jaar", .centen(deminimis.centen))],
                    parameters: [grens]
                )
            )
            guard deminimis + subsidie.totaal <= grens.bedrag else {
                return refused("Met deze subsidie komt de werkgever boven de de-minimisgrens.", "SOW-05", vol)
            }
            return withinPlafond(subsidie, over: feiten.plafondOver, vol)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    private static func withinPlafond(
        _ subsidie: SowisBedrag.Subsidie,
        over: Bedrag?,
        _ grond: Grond
    ) -> Uitkomst<SowisBedrag.Subsidie> {
        guard let over, over < subsidie.totaal else { return .vast(subsidie, grond) }
        guard over.centen > 0 else { return refused("Het subsidieplafond is bereikt.", "SOW-08", grond) }
        return .vraagtOordeel(
            Oordeelsvraag(
                "Van het plafond is nog \(over.woorden) over, minder dan deze aanvraag. Wat wordt toegekend?",
                grond: grond.joined(Grond(["SOW-08"]))
            )
        )
    }

    private static func refused(
        _ zin: String,
        _ regel: RegelID,
        _ grond: Grond
    ) -> Uitkomst<SowisBedrag.Subsidie> {
        .geweigerd(Weigering(zin, grond: Grond([regel]).joined(grond)))
    }
}
