// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Algemene termijnenwet, art. 1 and 4: a short statutory term never ends on a day without work.
public enum AlgemeneTermijnenwet {
    /// The last day of a short term, moved to the next working day when it is a Saturday, Sunday or holiday.
    ///
    /// Only for terms of at most twelve weeks, three months or ninety days (art. 4); longer terms, and terms that are
    /// counted back, stay where they are (rules DATE-05 and DATE-06).
    public static func verlengd(_ laatste: LaatsteDag, feestdagen: Feestdagen = .nederland) -> (LaatsteDag, Stap) {
        guard let reden = feestdagen.geenWerkdag(laatste.dag) else { return (laatste, .nietVerschoven(laatste.dag)) }
        let werkdag = feestdagen.eersteWerkdag(vanaf: laatste.dag)
        return (LaatsteDag(werkdag), .verschoven(laatste.dag, naar: werkdag, om: reden))
    }
}
