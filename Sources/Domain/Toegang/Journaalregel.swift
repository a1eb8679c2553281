// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A line of the journal: who did or saw what, of whom, when, from where, why, and how it ended.
public struct Journaalregel: Hashable, Sendable {
    public let volgnr: Int
    public let tijd: Tijdstip
    public let medewerker: MedewerkerID?
    public let naam: String
    public let handeling: String
    public let dossier: DossierID?
    public let doel: Doelbinding?
    public let detail: String?
    public let uitkomst: Journaaluitkomst?
    public let herkomst: Herkomst
    public let relatie: Werkrelatie?
    /// How many persons were shown or taken out with this one line, beside `dossier`; nil when it is not about several.
    public let aantal: Int?

    public init(
        volgnr: Int,
        tijd: Tijdstip,
        medewerker: MedewerkerID?,
        naam: String,
        handeling: String,
        dossier: DossierID?,
        doel: Doelbinding?,
        detail: String?,
        uitkomst: Journaaluitkomst? = .gelukt,
        herkomst: Herkomst = Herkomst(.onbekend),
        relatie: Werkrelatie? = nil,
        aantal: Int? = nil
    ) {
        self.volgnr = volgnr
        self.tijd = tijd
        self.medewerker = medewerker
        self.naam = naam
        self.handeling = handeling
        self.dossier = dossier
        self.doel = doel
        self.detail = detail
        self.uitkomst = uitkomst
        self.herkomst = herkomst
        self.relatie = relatie
        self.aantal = aantal
    }
}
