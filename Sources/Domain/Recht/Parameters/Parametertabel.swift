// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The dated table of amounts, lengths and switches. Rules read it with the day that counts for the case, so that a
/// past case keeps its past rule. A value: another table can be handed in to see what a change would do.
public struct Parametertabel: Sendable {
    private let rows: [Parametersleutel: [Parameter]]
    /// Every row in the order in which it was given.
    public let alle: [Parameter]

    public init(_ parameters: [Parameter]) {
        alle = parameters
        rows = Dictionary(grouping: parameters, by: \.sleutel)
    }

    /// The row that holds on `dag`. When two rows overlap, the one that began last wins.
    public func parameter(_ sleutel: Parametersleutel, op dag: Day) -> Parameter? {
        guard let candidates = rows[sleutel] else { return nil }
        var best: Parameter?
        for candidate in candidates where candidate.geldt(op: dag) {
            guard let current = best else {
                best = candidate
                continue
            }
            if let from = candidate.geldigVan, current.geldigVan.map({ $0 < from }) ?? true { best = candidate }
        }
        return best
    }

    /// All rows of one parameter, oldest first.
    public func geschiedenis(_ sleutel: Parametersleutel) -> [Parameter] {
        (rows[sleutel] ?? []).sorted { ($0.geldigVan ?? .distantPast) < ($1.geldigVan ?? .distantPast) }
    }

    /// This table with rows added. A new row ends the open-ended row before it on the day before it begins.
    public func adding(_ changes: [Parameter]) -> Parametertabel {
        var result = alle
        for change in changes {
            if let from = change.geldigVan {
                result = result.map { row in
                    guard row.sleutel == change.sleutel, row.geldt(op: from), (row.geldigVan ?? .distantPast) < from
                    else { return row }
                    return row.ended(on: from.adding(days: -1))
                }
            }
            result.append(change)
        }
        return Parametertabel(result)
    }

    /// What a rule answers when the table has no row for the day that counts.
    public func ontbreekt(_ sleutel: Parametersleutel, op dag: Day, regel: RegelID) -> Oordeelsvraag {
        Oordeelsvraag(
            "Voor \(dag.words) staat \(sleutel.naam) niet in de regeltabel. Welke waarde gold toen?",
            grond: Grond([regel], invoer: [Invoer("Dag die telt", dag)])
        )
    }
}

extension Parameter {
    fileprivate func ended(on dag: Day) -> Parameter {
        Parameter(
            sleutel,
            duizendsten: duizendsten,
            eenheid: eenheid,
            geldigVan: geldigVan,
            geldigTot: dag,
            bron: bron,
            zekerheid: zekerheid
        )
    }
}

extension Day {
    /// Before every date of the law.
    public static let distantPast = Day(number: -719_162)
    /// After every date of the law.
    public static let distantFuture = Day(number: 2_932_896)
}
