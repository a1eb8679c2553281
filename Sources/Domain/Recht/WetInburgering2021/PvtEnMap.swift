// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// PVT and MAP together, as the route asks for them.
public enum PvtEnMap {
    /// Whether what the route asks of PVT and MAP is done, and since when: both on the B1-route and the Z-route, only the
    /// PVT on the onderwijsroute (MAP-02). What is missing first is what comes back.
    ///
    /// Example: onderwijsroute, PVT signed, no MAP: done (case W33).
    public static func afronding(
        leerroute: Leerroute,
        pvt: PvtAfronding.Feiten,
        map: MapAfronding.Feiten?,
        termijn: Looptijd? = nil,
        op peildatum: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Afronding> {
        let eerste = PvtAfronding.afronding(pvt, termijn: termijn, op: peildatum, parameters: parameters)
        guard case .vast(let klaar, let grond) = eerste else { return eerste }
        guard leerroute != .onderwijs else { return .vast(klaar, grond.joined(Grond(["MAP-02"]))) }
        guard let map else {
            return .wacht(Wachtreden("Wacht op de MAP", grond: grond.joined(Grond(["MAP-01"]))))
        }
        let tweede = MapAfronding.afronding(
            map,
            leerroute: leerroute,
            termijn: termijn,
            op: peildatum,
            parameters: parameters
        )
        guard case .vast(let ook, let anders) = tweede else { return tweede }
        return .vast(Afronding(op: max(klaar.op, ook.op), termijn: termijn), grond.joined(anders))
    }
}
