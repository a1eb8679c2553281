// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Early language lessons in reception for promising asylum seekers: at most 24 hours NT2 (Ri 3.19, Bi 3.17; VOOR-01).
public enum VroegeTaalles {
    /// The hours that are left after `gevraagd` more hours on `dag`; refused for others and above the ceiling.
    ///
    /// Example: 24 hours done, one more asked: refused (P-37).
    public static func ruimte(
        gevolgd: Uren,
        gevraagd: Uren,
        isKansrijk: Bool,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Uren> {
        guard let hoogstens = parameters.parameter("voorinburgering_nt2_uren", op: dag) else {
            return .vraagtOordeel(parameters.ontbreekt("voorinburgering_nt2_uren", op: dag, regel: "VOOR-01"))
        }
        let grond = Grond(
            ["VOOR-01"],
            invoer: [
                Invoer("Gevolgd", .minuten(gevolgd.minuten)), Invoer("Gevraagd", .minuten(gevraagd.minuten)),
            ],
            parameters: [hoogstens]
        )
        guard isKansrijk else {
            return .geweigerd(
                Weigering(
                    "De vroege taallessen in de opvang zijn alleen voor kansrijke asielzoekers.",
                    watNu: "Na de vergunning kan iemand meedoen aan de voorinburgering.",
                    grond: grond
                )
            )
        }
        let rest = hoogstens.getal * 60 - gevolgd.minuten - gevraagd.minuten
        guard rest >= 0 else {
            return .geweigerd(
                Weigering(
                    "Er zijn hoogstens \(hoogstens.getal) uur vroege taalles; \(gevolgd.woorden) is al gevolgd.",
                    watNu: "Na de vergunning gaat het leren door in de voorinburgering en de leerroute.",
                    grond: grond
                )
            )
        }
        return .vast(Uren(minuten: rest), grond)
    }
}
