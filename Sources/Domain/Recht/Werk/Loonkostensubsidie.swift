// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The wage-cost subsidy of the Participatiewet (Pw 10c and 10d; law.md 3.2; confidence M).
public enum Loonkostensubsidie {
    /// What the employer gets for a stretch of work.
    public struct Subsidie: Hashable, Sendable {
        /// The part of the wage.
        public let loondeel: Bedrag
        /// The flat part for employer costs; its percentage is own knowledge (confidence L).
        public let werkgeverslasten: Bedrag

        public init(loondeel: Bedrag, werkgeverslasten: Bedrag) {
            self.loondeel = loondeel
            self.werkgeverslasten = werkgeverslasten
        }

        public var totaal: Bedrag { loondeel + werkgeverslasten }
    }

    /// The subsidy over `uren` of work: (100% − loonwaarde) of the minimum wage with holiday pay, at most 70% of it, plus
    /// flat employer costs. `loonwaarde` is in whole percents.
    ///
    /// Example: 100 hours in July 2025 at a loonwaarde of 60%: 40% of € 1.555,20 is € 622,08.
    public static func subsidie(
        loonwaarde: Int,
        uren: Uren,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Subsidie> {
        guard (0..<100).contains(loonwaarde) else {
            return .geweigerd(
                Weigering(
                    "Geen loonkostensubsidie: de loonwaarde moet lager zijn dan 100%.",
                    grond: Grond(["WORK-LKS"], invoer: [Invoer("Loonwaarde in procent", .getal(loonwaarde))])
                )
            )
        }
        do {
            let hoogste = try parameters.read("lks_max", op: dag, regel: "WORK-LKS")
            return try som(min(100 - loonwaarde, hoogste.getal), uren, dag, [hoogste], loonwaarde, parameters)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    /// The flat subsidy of the start phase: 50% of the minimum wage, for at most six months from the first day of work.
    public static func forfait(
        uren: Uren,
        begin: Day,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Subsidie> {
        do {
            let deel = try parameters.read("lks_forfait", op: dag, regel: "WORK-LKS")
            let duur = try parameters.read("lks_forfait_duur", op: begin, regel: "WORK-LKS")
            let (einde, stappen) = Wettermijn.maanden(duur.getal, vanaf: begin)
            guard begin <= dag, dag < einde.dag else {
                return .geweigerd(
                    Weigering(
                        "Het forfait geldt alleen in de eerste \(duur.getal) maanden, tot en met \(einde.laatste.dag.words).",
                        watNu: "Laat de loonwaarde meten.",
                        grond: Grond(
                            ["WORK-LKS"],
                            invoer: [Invoer("Begin", begin), Invoer("Dag", dag)],
                            stappen: stappen,
                            parameters: [duur]
                        )
                    )
                )
            }
            return try som(deel.getal, uren, dag, [deel, duur], nil, parameters)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    private static func som(
        _ procent: Int,
        _ uren: Uren,
        _ dag: Day,
        _ gelezen: [Parameter],
        _ loonwaarde: Int?,
        _ parameters: Parametertabel
    ) throws(OntbrekendeParameter) -> Uitkomst<Subsidie> {
        let loon = try parameters.read("minimumloon_uur", op: dag, regel: "WORK-MINIMUMLOON")
        let toeslag = try parameters.read("vakantietoeslag", op: dag, regel: "WORK-LKS")
        let lasten = try parameters.read("lks_werkgeverslasten", op: dag, regel: "WORK-LKS")
        // One division at the end: cents per hour × minutes × (100 + holiday pay)% × part%, rounded once.
        let perUur = loon.bedrag.centen * (100 + toeslag.getal) * procent
        let centen = Evenredig.afgerond(perUur, keer: uren.minuten, door: 60 * 100 * 100) ?? 0
        let loondeel = Bedrag(centen: centen)
        return .vast(
            Subsidie(loondeel: loondeel, werkgeverslasten: loondeel.procent(lasten)),
            Grond(
                ["WORK-LKS"],
                invoer: [Invoer("Uren", .minuten(uren.minuten))]
                    + (loonwaarde.map { [Invoer("Loonwaarde in procent", .getal($0))] } ?? []),
                parameters: gelezen + [loon, toeslag, lasten]
            )
        )
    }
}
