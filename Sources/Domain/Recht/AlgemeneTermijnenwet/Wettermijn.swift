// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The sums of legal terms (rules DATE-02, DATE-03, DATE-05, DATE-06), each with the steps that explain it.
public enum Wettermijn {
    /// "Within `aantal` weeks after `dag`": the day itself does not count, the last day is `dag` + 7 × weeks. A term of at
    /// most twelve weeks that ends on a day without work moves to the next working day.
    public static func binnenWeken(
        _ aantal: Int,
        na dag: Day,
        feestdagen: Feestdagen = .nederland
    ) -> (laatste: LaatsteDag, stappen: [Stap]) {
        let ruw = dag.adding(weeks: aantal)
        let som = Stap.weken(dag, plus: aantal, ruw)
        guard aantal <= 12 else { return (LaatsteDag(ruw), [som]) }
        let (laatste, verschuiving) = AlgemeneTermijnenwet.verlengd(LaatsteDag(ruw), feestdagen: feestdagen)
        return (laatste, [som, verschuiving])
    }

    /// A term of months that begins on `begin` (which counts). It ends on the day before the same day number; a day that
    /// does not exist rolls forward to the first of the next month. Such terms never move for a weekend.
    public static func maanden(_ aantal: Int, vanaf begin: Day) -> (einde: ExclusiefEinde, stappen: [Stap]) {
        let einde = begin.adding(months: aantal, whenMissing: .firstOfNextMonth)
        return (ExclusiefEinde(einde), [.maanden(begin, plus: aantal, einde), .laatsteDag(einde.adding(days: -1))])
    }
}
