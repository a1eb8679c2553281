// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a gemeente agreed for itself where the law leaves room. Lengths in days or months, never in the law's table.
public struct Werkafspraken: Hashable, Sendable {
    /// Days after the koppeling within which the first information is asked.
    public var gegevensNaKoppeling = 0
    /// Days after the koppeling within which the intake is planned.
    public var intakeNaKoppeling = 7
    /// Days after the koppeling within which housing is checked for the first time.
    public var huisvestingNaKoppeling = 14
    /// Days after the koppeling in which it stands apart as new, as long as nobody had contact.
    public var nieuwNaKoppeling = 14
    /// Months between two progress talks (PIP-10).
    public var voortgangMaanden = 3
    /// Days before the end of ontzorgen at which it must have been talked over is a month; see ONTZ-01.
    public var ontzorgenVooraankondigingMaanden = 1
    /// Months before the end of the term at which an extension is talked over.
    public var termijnInGevaarMaanden = 6
    /// Days within which a partner answers when no date was agreed.
    public var antwoordDagen = 14

    public init() {}

    /// What a gemeente has before it set anything.
    public static let standaard = Werkafspraken()
}
