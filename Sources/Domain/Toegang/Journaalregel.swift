// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A line of the journal.
public struct Journaalregel: Hashable, Sendable {
    public let volgnr: Int
    public let tijd: Tijdstip
    public let medewerker: MedewerkerID?
    public let naam: String
    public let handeling: String
    public let dossier: DossierID?
    public let doel: Doelbinding?
    public let detail: String?

    public init(
        volgnr: Int,
        tijd: Tijdstip,
        medewerker: MedewerkerID?,
        naam: String,
        handeling: String,
        dossier: DossierID?,
        doel: Doelbinding?,
        detail: String?
    ) {
        self.volgnr = volgnr
        self.tijd = tijd
        self.medewerker = medewerker
        self.naam = naam
        self.handeling = handeling
        self.dossier = dossier
        self.doel = doel
        self.detail = detail
    }
}
