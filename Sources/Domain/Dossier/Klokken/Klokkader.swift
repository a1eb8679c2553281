// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the clocks are computed with: the dated table of the law, the holidays, and what the gemeente agreed for itself.
public struct Klokkader: Sendable {
    public let parameters: Parametertabel
    public let feestdagen: Feestdagen
    public let afspraken: Werkafspraken

    public init(
        parameters: Parametertabel = .wet,
        feestdagen: Feestdagen = .nederland,
        afspraken: Werkafspraken = .standaard
    ) {
        self.parameters = parameters
        self.feestdagen = feestdagen
        self.afspraken = afspraken
    }

    /// The law as it is known, with the agreements that every gemeente begins with.
    public static let standaard = Klokkader()
}
