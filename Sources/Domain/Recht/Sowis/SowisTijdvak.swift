// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A window in which employers can apply, with the conditions of that round (rule SOW-06). Data: a new round is a row.
public struct SowisTijdvak: Hashable, Sendable {
    public let jaar: Int
    /// First and last minute that count, both included.
    public let van: Kloktijd
    public let tot: Kloktijd
    /// The ceiling of the round, by its key in the dated table.
    public let plafond: Parametersleutel
    /// Holders of a permanent asylum permit count too (SOW-03).
    public let isAsielOnbepaaldToegestaan: Bool
    /// Employers that got the subsidy in this earlier round are excluded (SOW-04); nil: nobody.
    public let sluitRondeUit: Int?
    /// In this round the job counts from this day on; nil: the limit in months of the table counts.
    public let inDienstVanaf: Day?
    public let bron: String
    public let zekerheid: Zekerheid

    /// Whether an application at this moment is inside the window.
    public func contains(_ moment: Kloktijd) -> Bool { van <= moment && moment <= tot }

    /// The rounds that are known, oldest first. The round of 2026 is as consulted.
    public static let alle: [SowisTijdvak] = [
        row(
            2024,
            "2024-09-02 09:00",
            "2024-09-30 23:59",
            inDienstVanaf: "2024-01-01",
            bron: "SOWIS, Stcrt. 2024, 19739"
        ),
        row(2025, "2025-06-02 09:00", "2025-09-30 17:00", uitsluiting: 2024, bron: "SOWIS, wijziging 2025-03-03"),
        row(
            2026,
            "2026-06-01 09:00",
            "2026-09-30 17:00",
            bron: "Consultatie januari 2026",
            .midden
        ),
    ].compactMap(\.self)

    /// The window that is open at this moment.
    public static func open(op moment: Kloktijd) -> SowisTijdvak? { alle.first { $0.contains(moment) } }

    /// The first window that opens after this moment, among those that are known.
    public static func volgende(na moment: Kloktijd) -> SowisTijdvak? { alle.first { $0.van > moment } }

    private static func row(
        _ jaar: Int,
        _ van: String,
        _ tot: String,
        uitsluiting: Int? = nil,
        inDienstVanaf: String? = nil,
        bron: String,
        _ zekerheid: Zekerheid = .hoog
    ) -> SowisTijdvak? {
        guard let van = Kloktijd(iso: van), let tot = Kloktijd(iso: tot) else { return nil }
        return SowisTijdvak(
            jaar: jaar,
            van: van,
            tot: tot,
            plafond: Parametersleutel("sowis_plafond_\(jaar)"),
            isAsielOnbepaaldToegestaan: jaar >= 2025,
            sluitRondeUit: uitsluiting,
            inDienstVanaf: inDienstVanaf.flatMap { Day(iso: $0) },
            bron: bron,
            zekerheid: zekerheid
        )
    }
}
