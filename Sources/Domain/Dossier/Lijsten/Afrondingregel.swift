// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How a cohort fares on one learning route: who was done in time, who late, who still runs (P-22).
public struct Afrondingregel: Hashable, Sendable {
    /// nil for people without a route: mostly those under the act of 2013.
    public let leerroute: Leerroute?
    public let opTijd: Int
    public let teLaat: Int
    /// Fulfilled, while the end of the term is not known.
    public let zonderTermijn: Int
    public let loopt: Int
    /// Closed without being fulfilled: moved, exempted, ended otherwise.
    public let gestopt: Int

    public init(leerroute: Leerroute?, opTijd: Int, teLaat: Int, zonderTermijn: Int, loopt: Int, gestopt: Int) {
        self.leerroute = leerroute
        self.opTijd = opTijd
        self.teLaat = teLaat
        self.zonderTermijn = zonderTermijn
        self.loopt = loopt
        self.gestopt = gestopt
    }

    public var samen: Int { opTijd + teLaat + zonderTermijn + loopt + gestopt }

    /// Whole per cent of those whose outcome is known, in time or late; nil while nobody is done.
    public var procentOpTijd: Int? {
        let klaar = opTijd + teLaat
        return klaar == 0 ? nil : (opTijd * 200 + klaar) / (2 * klaar)
    }
}
