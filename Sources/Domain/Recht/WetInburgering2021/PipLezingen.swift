// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Two readings of the PIP term when somebody settles inside the first ten weeks (open point PIP-03; Bi 5.3).
public struct PipLezingen: Hashable, Sendable {
    /// Ten weeks after the kennisgeving: the careful reading, to work towards.
    public let vroegste: LaatsteDag
    /// Ten weeks after the registration in the BRP: the reading that the product holds (certainty M).
    public let laatste: LaatsteDag

    public init(vroegste: LaatsteDag, laatste: LaatsteDag) {
        self.vroegste = vroegste
        self.laatste = laatste
    }
}

extension PipTermijn {
    /// Both readings, when the registration came after the kennisgeving but before its ten weeks were over; nil otherwise.
    ///
    /// Example: kennisgeving 10 March 2025, registration 14 April 2025: 19 May and 23 June 2025 (case W09).
    public static func lezingen(
        _ feiten: Feiten,
        parameters: Parametertabel = .wet,
        feestdagen: Feestdagen = .nederland
    ) -> PipLezingen? {
        guard feiten.isAsielvergunning, let kennisgeving = feiten.kennisgeving, let inschrijving = feiten.inschrijving,
            kennisgeving < inschrijving, let weken = parameters.parameter("pip_termijn", op: kennisgeving),
            let laatste = uiterlijk(feiten, parameters: parameters, feestdagen: feestdagen).waarde
        else { return nil }
        let vroegste = Wettermijn.binnenWeken(weken.getal, na: kennisgeving, feestdagen: feestdagen).laatste
        guard inschrijving <= vroegste.dag else { return nil }
        return PipLezingen(vroegste: vroegste, laatste: laatste)
    }
}
