// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The two days of a decision: the date on it and the day it was sent (Awb 3:41, 6:8; Wi 11; rule DATE-08).
public struct Beschikkingsdata: Hashable, Sendable {
    /// The date on the decision; drives the inburgeringstermijn.
    public let dagtekening: Day
    /// The day it was sent or handed over; drives bezwaar.
    public let bekendmaking: Day

    public init(dagtekening: Day, bekendmaking: Day) {
        self.dagtekening = dagtekening
        self.bekendmaking = bekendmaking
    }

    /// What a person has to know when the two days differ; nil when they are equal.
    ///
    /// Example: dated 15 March 2024, sent 20 March 2024 (case W52).
    public var waarschuwing: String? {
        guard dagtekening != bekendmaking else { return nil }
        let volgorde =
            bekendmaking < dagtekening
            ? "Het besluit is bekendgemaakt op \(bekendmaking.words), vóór de dagtekening \(dagtekening.words)."
            : "De dagtekening is \(dagtekening.words), maar het besluit is bekendgemaakt op \(bekendmaking.words)."
        return volgorde + " De inburgeringstermijn volgt de dagtekening, de bezwaartermijn de bekendmaking."
    }
}
