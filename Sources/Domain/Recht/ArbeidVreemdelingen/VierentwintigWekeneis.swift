// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The old limit of 24 weeks of work in 52 for asylum seekers (rule WORK-03): held up to and including 28 November 2023.
public enum VierentwintigWekeneis {
    /// How much work is still allowed.
    public enum Ruimte: Hashable, Sendable {
        /// The limit no longer holds.
        case onbeperkt
        /// Weeks that are left in the 52 weeks.
        case weken(Int)
    }

    /// What is allowed on `dag` after `gewerkteWeken` in the 52 weeks before; refused when the 24 weeks are used up.
    ///
    /// Example: 24 weeks worked: on 28 November 2023 refused, on 29 November 2023 without limit (P-39).
    public static func ruimte(
        gewerkteWeken: Int,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Ruimte> {
        var grond = Grond(["WORK-03"], invoer: [Invoer("Dag", dag), Invoer("Gewerkte weken", .getal(gewerkteWeken))])
        guard let eis = parameters.parameter("twv_24_weken_eis", op: dag), eis.isJa else {
            return .vast(.onbeperkt, grond)
        }
        do {
            let hoogste = try parameters.read("twv_24_weken_max", op: dag, regel: "WORK-03")
            grond.parameters = [eis, hoogste]
            guard gewerkteWeken < hoogste.getal else {
                return .geweigerd(
                    Weigering(
                        "Er is al \(gewerkteWeken) weken gewerkt; op deze dag waren \(hoogste.getal) weken per jaar het meest.",
                        grond: grond
                    )
                )
            }
            return .vast(.weken(hoogste.getal - gewerkteWeken), grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }
}
