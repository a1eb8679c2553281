// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Open dossiers of one regisseur under one act.
public struct Caseloadregel: Hashable, Sendable {
    public let regisseur: MedewerkerID?
    public let wet: Wetsversie?
    public let dossiers: Int

    public init(
        regisseur: MedewerkerID?,
        wet: Wetsversie?,
        dossiers: Int
    ) {
        self.regisseur = regisseur
        self.wet = wet
        self.dossiers = dossiers
    }
}
