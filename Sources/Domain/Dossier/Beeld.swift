// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A dossier as it is known: the feiten that count, after corrections and withdrawals.
///
/// `Beeld(feiten, bekendOp:)` leaves out what was written down later, and so gives the dossier *zoals bekend op* that
/// moment.
public struct Beeld: Sendable {
    /// Every feit, in the order in which it was written down.
    public let alle: [Feit]
    /// The feiten that count, by date; on one day in the order of writing.
    public let geldend: [Feit]
    /// What happened to a feit that no longer counts: the later feit that corrects or withdraws it.
    public let vervangen: [FeitID: Feit]

    public init(_ feiten: [Feit], bekendOp moment: Tijdstip? = nil) {
        let known = moment.map { moment in feiten.filter { $0.vastgelegd <= moment } } ?? feiten
        var replaced: [FeitID: Feit] = [:]
        for feit in known {
            if let betreft = feit.werking.betreft { replaced[betreft] = feit }
        }
        alle = known
        vervangen = replaced
        let counting = known.filter { feit in
            if case .trektIn = feit.werking { return false }
            return replaced.isEmpty || replaced[feit.id] == nil
        }
        geldend = Beeld.isSorted(counting) ? counting : Beeld.stableSorted(counting)
    }

    /// The latest of a kind, by date.
    public func laatste(_ soort: Feitsoort) -> Feit? {
        geldend.last { $0.soort == soort }
    }

    /// The latest of a kind on or before `dag`.
    public func laatste(_ soort: Feitsoort, op dag: Day) -> Feit? {
        geldend.last { $0.soort == soort && $0.datum <= dag }
    }

    /// The first of a kind, by date.
    public func eerste(_ soort: Feitsoort) -> Feit? {
        geldend.first { $0.soort == soort }
    }

    /// All of a kind, by date.
    public func feiten(_ soort: Feitsoort) -> [Feit] {
        geldend.filter { $0.soort == soort }
    }

    /// The feit with this id, counting or not.
    public func feit(_ id: FeitID) -> Feit? {
        alle.first { $0.id == id }
    }

    /// This view with one more feit, as if it had just been written down.
    public func adding(_ feit: Feit) -> Beeld {
        Beeld(alle + [feit])
    }

    private static func isSorted(_ feiten: [Feit]) -> Bool {
        for index in feiten.indices.dropFirst() where feiten[index].datum < feiten[index - 1].datum { return false }
        return true
    }

    private static func stableSorted(_ feiten: [Feit]) -> [Feit] {
        feiten.enumerated().sorted { ($0.element.datum, $0.offset) < ($1.element.datum, $1.offset) }.map(\.element)
    }
}
