// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Where a page of the worklist ended.
public struct Kloksleutel: Hashable, Sendable {
    public let uiterlijk: Day
    public let dossier: DossierID
    public let volgnr: Int

    public init(uiterlijk: Day, dossier: DossierID, volgnr: Int) {
        self.uiterlijk = uiterlijk
        self.dossier = dossier
        self.volgnr = volgnr
    }
}
