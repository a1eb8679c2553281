// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The term as it becomes by an extension. A prediction: DUO decides.
public struct VerlengdeTermijn: Hashable, Sendable {
    /// The ground on which DUO would extend.
    public let grond: Verlengingsgrond
    /// The new end.
    public let einde: ExclusiefEinde
    /// The new end when "its duration" is counted in days instead of months and days; nil when that makes no difference.
    public let eindeInDagen: ExclusiefEinde?

    public init(grond: Verlengingsgrond, einde: ExclusiefEinde, eindeInDagen: ExclusiefEinde? = nil) {
        self.grond = grond
        self.einde = einde
        self.eindeInDagen = eindeInDagen == einde ? nil : eindeInDagen
    }
}

/// Extension on the grounds a to j (Besluit inburgering 2021, art. 4.1; rule EXT-05).
public enum Verlenging {
    /// The new end on this ground, counted from the end of the current `termijn` (the first one, an extended one, or a
    /// new one after a fine). Refused when the ground does not carry; asked when a person has to judge.
    ///
    /// Example: last day 15 March 2027, partner died on 1 February 2026: new exclusive end 16 June 2027 (case W37).
    public static func nieuwEinde(
        _ reden: Verlengingsreden,
        termijn: Looptijd,
        leerroute: Leerroute,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<VerlengdeTermijn> {
        do {
            return try uitkomst(Som(reden, termijn, leerroute, parameters))
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    private static func uitkomst(_ som: Som) throws(OntbrekendeParameter) -> Uitkomst<VerlengdeTermijn> {
        switch som.reden {
        case .ziekte(let periode, let van):
            guard van != .ander else {
                return som.refused("Ziekte telt alleen van de inburgeraar zelf, de partner, een ouder of een kind.")
            }
            return try som.duur(periode, max: nil)
        case .overlijden(let dag, let van):
            guard van == .partner || van == .eersteGraad else {
                return som.refused("Overlijden telt alleen van de partner, een ouder of een kind.")
            }
            return try som.maanden("verlenging_overlijden", na: Invoer("Overlijden", dag))
        case .bevalling(let dag):
            return try som.weken("verlenging_bevalling", na: Invoer("Bevalling", dag))
        case .opvang(let periode):
            return try som.duur(periode, max: nil)
        case .alfabetisering(let periode):
            guard som.leerroute != .zelfredzaamheid else {
                return som.refused("Alfabetisering verlengt alleen op de B1-route en de onderwijsroute.")
            }
            return try som.duur(periode, max: "verlenging_alfabetisering_max")
        case .dakloos(let periode):
            return try som.duur(periode, max: "verlenging_dakloos_max")
        case .geenAanbod(let dagtekening, let aanbod):
            return try som.geenAanbod(dagtekening, aanbod)
        case .aanbieder(let periode):
            return try som.duur(periode, max: "verlenging_aanbieder_max")
        case .bijzonder(let periode, let isErkend):
            let duur = try som.duur(periode, max: "verlenging_bijzonder_max")
            guard duur.waarde != nil else { return duur }
            guard let isErkend else {
                return som.asked("Zijn dit bijzondere omstandigheden waardoor inburgeren niet kon, en hoe lang?")
            }
            return isErkend ? duur : som.refused("De omstandigheden zijn niet als bijzonder erkend.")
        case .combinatie(let perioden):
            return try som.combinatie(perioden)
        }
    }
}
