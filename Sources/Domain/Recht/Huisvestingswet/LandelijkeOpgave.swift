// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The national number of a half-year as it was published (rule TAAK-07; confidence M). Data: a new half-year is a row.
public struct LandelijkeOpgave: Hashable, Sendable {
    public let halfjaar: Halfjaar
    /// Permit holders to be housed.
    public let aantal: Int
    /// The number after it was changed; nil when it was not.
    public let bijgesteld: Int?

    /// The numbers that are known, oldest first.
    public static let alle: [LandelijkeOpgave] = [
        row(2020, 2, 6_500), row(2022, 1, 10_000), row(2022, 2, 13_500), row(2023, 1, 21_200),
        row(2025, 1, 17_700, bijgesteld: 15_000), row(2025, 2, 13_000),
    ].compactMap(\.self)

    /// The number that holds for a half-year; asked when it is not known.
    ///
    /// Example: second half of 2025: 13.000.
    public static func aantal(_ halfjaar: Halfjaar) -> Uitkomst<Int> {
        let grond = Grond(["TAAK-07"], invoer: [Invoer("Begin van het halfjaar", halfjaar.begin)])
        guard let row = alle.first(where: { $0.halfjaar == halfjaar }) else {
            return .vraagtOordeel(Oordeelsvraag("Wat is de landelijke opgave voor \(halfjaar.naam)?", grond: grond))
        }
        return .vast(row.bijgesteld ?? row.aantal, grond)
    }

    private static func row(_ jaar: Int, _ helft: Int, _ aantal: Int, bijgesteld: Int? = nil) -> LandelijkeOpgave? {
        Halfjaar(jaar, helft).map { LandelijkeOpgave(halfjaar: $0, aantal: aantal, bijgesteld: bijgesteld) }
    }
}
