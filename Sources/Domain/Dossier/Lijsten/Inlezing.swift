// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// One import: what file, by whom, and what it made.
public struct Inlezing: Hashable, Sendable {
    public let id: String
    public let soort: String
    public let bestand: String
    public let controlegetal: String
    public let tijd: Tijdstip
    public let medewerker: MedewerkerID?
    public let naam: String
    public let dossiers: Int
    public let feiten: Int
    public let overgeslagen: Int
    public let ongedaan: Tijdstip?

    public init(
        id: String,
        soort: String,
        bestand: String,
        controlegetal: String,
        tijd: Tijdstip,
        medewerker: MedewerkerID?,
        naam: String,
        dossiers: Int,
        feiten: Int,
        overgeslagen: Int,
        ongedaan: Tijdstip? = nil
    ) {
        self.id = id
        self.soort = soort
        self.bestand = bestand
        self.controlegetal = controlegetal
        self.tijd = tijd
        self.medewerker = medewerker
        self.naam = naam
        self.dossiers = dossiers
        self.feiten = feiten
        self.overgeslagen = overgeslagen
        self.ongedaan = ongedaan
    }
}
