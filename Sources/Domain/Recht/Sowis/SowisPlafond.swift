// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What is left of the money for the employer subsidy (rules SOW-08 and SOW-09).
public enum SowisPlafond {
    /// The money of the whole programme beside the ceilings of its rounds. They differ; both are shown.
    public struct Programma: Hashable, Sendable {
        /// What the plan of 2023 names for 2024–2026.
        public let volgensPlan: Bedrag
        /// The known ceilings together; the raise of 2024 is not in it, its amount is not known.
        public let somVanPlafonds: Bedrag

        public init(volgensPlan: Bedrag, somVanPlafonds: Bedrag) {
            self.volgensPlan = volgensPlan
            self.somVanPlafonds = somVanPlafonds
        }
    }

    /// What is left of a round after the grants so far, in order of receipt. Negative: granted above the ceiling.
    ///
    /// Example: round of 2025, € 2.980.000 granted: € 20.000.
    public static func over(
        _ tijdvak: SowisTijdvak,
        toegekend: Bedrag,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Bedrag> {
        over(tijdvak.plafond, op: tijdvak.van.dag, toegekend, regel: "SOW-06", parameters)
    }

    /// What is left of the programme of 2024–2026 after the grants so far.
    ///
    /// Example: 1.312 grants of € 8.000: € 4.000 is left of the € 10.500.000.
    public static func overVanProgramma(
        toegekend: Bedrag,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Bedrag> {
        over("sowis_programma", op: dag, toegekend, regel: "SOW-09", parameters)
    }

    /// Plan and ceilings side by side (SOW-09): € 10.500.000 and € 7.500.000.
    public static func programma(op dag: Day, parameters: Parametertabel = .wet) -> Uitkomst<Programma> {
        do {
            let plan = try parameters.read("sowis_programma", op: dag, regel: "SOW-09")
            var plafonds: [Parameter] = []
            for tijdvak in SowisTijdvak.alle {
                plafonds.append(try parameters.read(tijdvak.plafond, op: tijdvak.van.dag, regel: "SOW-09"))
            }
            return .vast(
                Programma(
                    volgensPlan: plan.bedrag,
                    somVanPlafonds: plafonds.map(\.bedrag).reduce(Bedrag(centen: 0), +)
                ),
                Grond(["SOW-09", "SOW-06"], parameters: [plan] + plafonds)
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    private static func over(
        _ sleutel: Parametersleutel,
        op dag: Day,
        _ toegekend: Bedrag,
        regel: RegelID,
        _ parameters: Parametertabel
    ) -> Uitkomst<Bedrag> {
        do {
            let plafond = try parameters.read(sleutel, op: dag, regel: regel)
            return .vast(
                Bedrag(centen: plafond.bedrag.centen - toegekend.centen),
                Grond([regel], invoer: [Invoer("Toegekend", .centen(toegekend.centen))], parameters: [plafond])
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }
}
