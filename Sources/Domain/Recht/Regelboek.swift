// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// All rules that the product knows, by family, in the order in which a trajectory meets them.
public enum Regelboek {
    /// Every rule.
    public static let alle: [Regel] = [
        date,
        who,
        hous,
        voor,
        int,
        pip,
        term,
        route,
        z,
        switching,
        afs,
        pvt,
        map,
        exam,
        offer,
        loan,
        ext,
        fine,
        move,
        mb,
        ontz,
        sow,
        work,
        taak,
        fin,
        priv,
    ].flatMap(\.self)

    /// The rule with this id.
    public static func regel(_ id: RegelID) -> Regel? { byID[id] }

    /// The lowest certainty among the rules and parameters of a ground: what people see as *nog te bevestigen*.
    public static func zekerheid(_ grond: Grond) -> Zekerheid {
        let rules = grond.regels.compactMap { byID[$0]?.zekerheid }
        return (rules + grond.parameters.map(\.zekerheid)).min() ?? .hoog
    }

    private static let byID = Dictionary(alle.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
