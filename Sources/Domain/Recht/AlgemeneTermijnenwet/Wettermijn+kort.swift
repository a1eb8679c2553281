// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension AlgemeneTermijnenwet {
    /// The longest term in months that art. 1 still moves (art. 4).
    static let langsteMaanden = 3
    /// The longest term in days that art. 1 still moves (art. 4).
    static let langsteDagen = 90
}

extension Wettermijn {
    /// "Within `aantal` months after `dag`": day 1 is the day after `dag` (DATE-02), the last day the one before the same
    /// day number (DATE-03). A term of at most three months moves when it ends on a day without work (ATW 1 and 4).
    ///
    /// Example: within 2 months after 15 March 2024: up to and including 15 May 2024.
    public static func binnenMaanden(
        _ aantal: Int,
        na dag: Day,
        feestdagen: Feestdagen = .nederland
    ) -> (laatste: LaatsteDag, stappen: [Stap]) {
        let (einde, stappen) = maanden(aantal, vanaf: dag.adding(days: 1))
        guard aantal <= AlgemeneTermijnenwet.langsteMaanden else { return (einde.laatste, stappen) }
        let (laatste, verschuiving) = AlgemeneTermijnenwet.verlengd(einde.laatste, feestdagen: feestdagen)
        return (laatste, stappen + [verschuiving])
    }

    /// "Within `aantal` days after `dag`": the last day is `dag` + n. A term of at most ninety days moves when it ends on a
    /// day without work (ATW 1 and 4).
    public static func binnenDagen(
        _ aantal: Int,
        na dag: Day,
        feestdagen: Feestdagen = .nederland
    ) -> (laatste: LaatsteDag, stappen: [Stap]) {
        let ruw = dag.adding(days: aantal)
        let som = Stap.dagen(dag, plus: aantal, ruw)
        guard aantal <= AlgemeneTermijnenwet.langsteDagen else { return (LaatsteDag(ruw), [som]) }
        let (laatste, verschuiving) = AlgemeneTermijnenwet.verlengd(LaatsteDag(ruw), feestdagen: feestdagen)
        return (laatste, [som, verschuiving])
    }
}
