// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// School hours from the two years before the PIP that may count for the Z-route (Bi 3.14; Z-02).
public struct Schooluren: Hashable, Sendable {
    /// The kinds of school that may count.
    public enum Soort: String, Codelijst {
        case vsoArbeid = "VSO_ARBEID"
        case vsoDagbesteding = "VSO_DAGBESTEDING"
        case praktijkonderwijs = "PRO"
        case entree = "MBO1"

        public var naam: String {
            switch self {
            case .vsoArbeid: "Vso, uitstroom arbeidsmarkt"
            case .vsoDagbesteding: "Vso, uitstroom dagbesteding"
            case .praktijkonderwijs: "Praktijkonderwijs"
            case .entree: "Entree (mbo-1)"
            }
        }
    }

    public let dag: Day
    public let soort: Soort
    public let uren: Uren

    public init(_ dag: Day, _ soort: Soort, _ uren: Uren) {
        self.dag = dag
        self.soort = soort
        self.uren = uren
    }

    /// The hours that lie in the two years before the PIP. That they count is a decision of the college.
    ///
    /// Example: PIP 15 March 2024: lessons from 15 March 2022 up to and including 14 March 2024.
    public static func tellenMee(
        _ schooluren: [Schooluren],
        pip: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Uren> {
        guard let terug = parameters.parameter("z_schooluren_terug", op: pip) else {
            return .vraagtOordeel(parameters.ontbreekt("z_schooluren_terug", op: pip, regel: "Z-02"))
        }
        let (vanaf, stappen) = Wettermijn.maanden(terug.getal, voor: pip)
        var minuten = 0
        for stuk in schooluren where vanaf <= stuk.dag && stuk.dag < pip { minuten += stuk.uren.minuten }
        return .vast(
            Uren(minuten: minuten),
            Grond(
                ["Z-02"],
                invoer: [Invoer("Dagtekening van het PIP", pip)],
                stappen: stappen,
                parameters: [terug]
            )
        )
    }
}
