// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Whether a PIP came in time (PIP-05; Bi 5.3). A late PIP is valid and starts the term; the law knows no sanction.
public enum PipOpTijd: Hashable, Sendable {
    /// Dated on or before the last day.
    case opTijd
    /// Dated this many days after the last day. DUO sends SS126 when the weeks end without a leerroute.
    case teLaat(dagen: Int)
    /// No PIP yet; so many days are left (0: today is the last day).
    case loopt(nogDagen: Int)
    /// No PIP yet and the last day is over by so many days.
    case verstreken(dagen: Int)

    /// The state on `peildatum` of a PIP that had to be dated on `uiterlijk`.
    public static func stand(uiterlijk: LaatsteDag, dagtekening: Day?, peildatum: Day) -> PipOpTijd {
        if let dagtekening, dagtekening <= peildatum {
            return dagtekening <= uiterlijk.dag ? .opTijd : .teLaat(dagen: uiterlijk.dag.days(to: dagtekening))
        }
        let rest = peildatum.days(to: uiterlijk.dag)
        return rest >= 0 ? .loopt(nogDagen: rest) : .verstreken(dagen: -rest)
    }

    /// Whether DUO's signal SS126 (weeks over, no leerroute) is to be expected.
    public var verwachtSS126: Bool {
        switch self {
        case .opTijd, .loopt: false
        case .teLaat, .verstreken: true
        }
    }
}
